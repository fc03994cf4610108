# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Help and usage errors are in the language in use, those words too that argparse brings."""

import argparse

import pytest

from hearings import language
from hearings.cli.arguments import build_parser
from hearings.cli.run import VERBS

OWN = (
    "usage: ", "positional arguments", "options:", "show this help message", "version number",
    "invalid choice", "unrecognized", "expected ", "the following", "one of the", "not allowed",
    "ignored explicit", "error: ",
)  # fmt: skip


@pytest.fixture
def _shouted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that says every text in capitals, and leaves alone what is filled in."""

    def shout(_context: str, text: str, _disambiguation: str | None, _n: int) -> str:
        said = text.upper().replace("(S)", "S")
        for filled_in in ("prog", "message", "argument_name", "value", "choices", "type"):
            name = filled_in.upper()
            said = said.replace(f"%({name})S", f"%({filled_in})s")
            said = said.replace(f"%({name})R", f"%({filled_in})r")
        said = said.replace("%S", "%s").replace("%R", "%r")
        for name in ("KINDS", "SUBJECTS", "WHAT", "VERB", "KIND", "GIVEN", "MOST"):
            said = said.replace(f"{{{name}}}", f"{{{name.lower()}}}")
        return said

    monkeypatch.setattr(language, "look_up", shout)


def verbs_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (verbs,) = (one.choices for one in parser._actions if isinstance(one.choices, dict))
    return verbs


@pytest.mark.usefixtures("_shouted")
def test_no_english_word_is_left_in_any_help():
    parser = build_parser()
    helps = {name: one.format_help() for name, one in verbs_of(parser).items()}
    assert helps.keys() == VERBS.keys()
    for said in (parser.format_help(), *helps.values()):
        assert said.startswith("USAGE: hearings")
        assert [words for words in OWN if words in said] == []


@pytest.mark.usefixtures("_shouted")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonesuch"], "ARGUMENT VERB: INVALID CHOICE: 'nonesuch' (CHOOSE FROM "),
        (["list", "--nonesuch"], "UNRECOGNIZED ARGUMENTS: --nonesuch"),
        (["list", "--from", "1"], "ARGUMENT --from: 1 IS NOT A DATE LIKE 2026-11-23"),
        (["show"], "THE FOLLOWING ARGUMENTS ARE REQUIRED: ID"),
        (["calendar"], "ONE OF THE ARGUMENTS --out --keep "),
        (["match", "drones", "--lines", "x"], "NOT ALLOWED WITH ARGUMENT TEXT"),
        (["list", "--place"], "EXPECTED ONE ARGUMENT"),
        (["forget"], "THE FOLLOWING ARGUMENTS ARE REQUIRED: ID"),
        (["calendar", "--out", "x", "--alarm"], "EXPECTED AT LEAST ONE ARGUMENT"),
        (["list", "--json=yes"], "IGNORED EXPLICIT ARGUMENT 'yes'"),
    ],
)
def test_no_english_word_is_left_in_a_usage_error(words, said, capsys):
    with pytest.raises(SystemExit):
        build_parser().parse_args(words)
    error = capsys.readouterr().err
    assert said in error
    assert ": ERROR: " in error
    assert [words for words in OWN if words in error] == []


def test_in_english_argparse_says_what_it_always_said(capsys):
    with pytest.raises(SystemExit):
        build_parser().parse_args(["list", "--place"])
    assert "hearings list: error: argument --place: expected one argument\n" in (
        capsys.readouterr().err
    )
    assert argparse.ngettext("expected %s argument", "expected %s arguments", 2) == (
        "expected %s arguments"
    )
