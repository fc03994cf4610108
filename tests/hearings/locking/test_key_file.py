# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The key file tells nothing, opens by what a person has, and is read strictly."""

import json

import pytest

from hearings.locking.key_file import (
    KeyFile,
    NoKeyFile,
    Under,
    from_text,
    new_key,
    new_key_file,
    to_text,
)
from hearings.locking.recovery_code import new_code
from hearings.locking.wrapping import Effort

QUICK = Effort(time=1, memory_kib=64, lanes=1)
KEY, CODE, WORDS = new_key(), new_code(), "four words of nonsense"


@pytest.fixture(scope="module")
def file() -> KeyFile:
    made = new_key_file(KEY).with_secret(KEY, Under.PASSPHRASE, WORDS, QUICK)
    return made.with_secret(KEY, Under.RECOVERY_CODE, CODE, QUICK)


def test_passphrase_and_recovery_code_both_open_it(file: KeyFile):
    assert file.open(WORDS) == file.open(CODE) == file.open(CODE.lower().replace("-", "")) == KEY
    assert file.open("") is file.open(WORDS + " ") is file.open(new_code()) is None


def test_it_comes_back_as_it_was_and_holds_no_secret(file: KeyFile):
    text = to_text(file)
    assert from_text(text) == file
    assert from_text(text).open(WORDS) == KEY
    for secret in (KEY.hex(), WORDS, CODE, CODE.replace("-", "")):
        assert secret not in text


def test_a_new_passphrase_takes_the_place_of_the_old(file: KeyFile):
    changed = file.with_secret(KEY, Under.PASSPHRASE, "other words, much better", QUICK)
    assert (changed.open(WORDS), changed.open("other words, much better")) == (None, KEY)
    assert changed.open(CODE) == KEY
    assert file.without(Under.RECOVERY_CODE).open(CODE) is None


def test_only_its_own_key_fits(file: KeyFile):
    assert file.fits(KEY)
    assert not file.fits(new_key())
    assert not file.fits(b"")


def test_a_wrap_moved_to_another_vault_opens_nothing(file: KeyFile):
    other = new_key_file(new_key())
    stolen = KeyFile(other.id, other.check, file.wraps)
    assert stolen.open(WORDS) is None


def test_no_code_is_no_recovery_code(file: KeyFile):
    with pytest.raises(ValueError, match="no recovery code"):
        file.with_secret(KEY, Under.RECOVERY_CODE, "words")


def test_a_newer_file_says_its_version(file: KeyFile):
    newer = json.dumps({**json.loads(to_text(file)), "version": 2})
    with pytest.raises(NoKeyFile) as told:
        from_text(newer)
    assert told.value.version == 2


def spoilt(file: KeyFile) -> list[str]:
    whole = json.loads(to_text(file))
    passphrase = whole["wraps"]["passphrase"]

    def with_wrap(**changes: object) -> str:
        return json.dumps({**whole, "wraps": {"passphrase": {**passphrase, **changes}}})

    return [
        "", "{", "[]", "3", '"x"', "{}",
        json.dumps({**whole, "format": "other"}),
        json.dumps({**whole, "id": 3}),
        json.dumps({**whole, "id": "../x"}),
        json.dumps({**whole, "keeps_in_ring": "yes"}),
        json.dumps({**whole, "wraps": {"face": passphrase}}),
        json.dumps({**whole, "wraps": [1]}),
        json.dumps({name: whole[name] for name in whole if name != "check"}),
        with_wrap(memory_kib=2**40), with_wrap(time=0), with_wrap(lanes=True),
        with_wrap(kdf="md5"), with_wrap(cipher="rot13"), with_wrap(salt="zz"), with_wrap(nonce=""),
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(20))
def test_anything_else_is_no_key_file(file: KeyFile, number: int):
    with pytest.raises(NoKeyFile) as told:
        from_text(spoilt(file)[number])
    assert told.value.version == 0
