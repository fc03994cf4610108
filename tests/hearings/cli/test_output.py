# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What goes out is right on every terminal."""

import io
import json
import sys

import pytest

from hearings.cli.output import choose_encoding, print_json, print_json_array


def latin_1(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """From now on the output knows only Latin letters."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    return raw


def test_words_a_terminal_cannot_show_are_no_fault(monkeypatch):
    raw = latin_1(monkeypatch)
    choose_encoding()
    print("Cámara → sala…")
    sys.stdout.flush()
    assert raw.getvalue() == "Cámara \\u2192 sala\\u2026\n".encode("latin-1")


def test_json_is_utf_8_on_every_terminal(monkeypatch):
    raw = latin_1(monkeypatch)
    choose_encoding(as_json=True)
    print_json({"title": "Cámara → sala 🎥 \udcff"})
    sys.stdout.flush()
    assert "Cámara → sala 🎥".encode() in raw.getvalue()
    assert json.loads(raw.getvalue()) == {"title": "Cámara → sala 🎥 \udcff"}


def test_a_start_without_streams_is_no_fault(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    choose_encoding()


@pytest.mark.parametrize("members", [[], [{"a": 1}], [{"a": 1}, {"b": "é"}]])
def test_an_array_is_written_member_by_member(capsys, members):
    print_json_array(iter(members))
    assert json.loads(capsys.readouterr().out) == members
