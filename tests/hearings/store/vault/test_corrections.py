# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A correction is kept by place, body and subject until the person drops it."""

from dataclasses import replace
from datetime import timedelta

from hearings.domain.correction import Correction
from hearings.domain.rule import Subject
from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN

TWO_MINUTES = Correction(
    "sampleville-ca", "City Council", Subject.SPEAKING, "minutes = 2", SEEN, "Año – read aloud."
)
EVERYWHERE = replace(TWO_MINUTES, body="", said="minutes = 1")
OF_WRITTEN = replace(TWO_MINUTES, subject=Subject.WRITTEN, said='ways = ["email"]')


def test_corrections_are_kept_whole_by_place_body_and_subject(vault: Vault):
    for one in (TWO_MINUTES, EVERYWHERE, OF_WRITTEN):
        vault.corrections.keep(one)
    vault.close()
    again = open_vault(vault.path)
    assert again.corrections.all() == (EVERYWHERE, TWO_MINUTES, OF_WRITTEN)
    again.close()


def test_a_later_correction_takes_the_place_of_the_earlier(vault: Vault):
    later = replace(TWO_MINUTES, said="minutes = 3", at=SEEN + timedelta(days=1), remark="")
    for one in (TWO_MINUTES, later):
        vault.corrections.keep(one)
    assert vault.corrections.all() == (later,)


def test_a_correction_is_dropped_alone_and_a_missing_one_is_said(vault: Vault):
    for one in (TWO_MINUTES, EVERYWHERE):
        vault.corrections.keep(one)
    assert vault.corrections.forget("sampleville-ca", "City Council", Subject.SPEAKING)
    assert not vault.corrections.forget("sampleville-ca", "City Council", Subject.SPEAKING)
    assert vault.corrections.all() == (EVERYWHERE,)
