# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings list --pdf FILE` writes the list on the paper of the system's country."""

from pathlib import Path

import pytest

from hearings.cli.run import main


@pytest.mark.parametrize(
    ("locale", "width"), [("en_US.UTF-8", b"612"), ("de_DE.UTF-8", b"595"), ("C", b"612")]
)
def test_the_list_goes_to_a_pdf(
    locale: str,
    width: bytes,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("LC_ALL", locale)
    target = tmp_path / "list.pdf"
    assert main(["--sample", "list", "--pdf", str(target)]) == 0
    said = capsys.readouterr().out
    assert f"hearings written to {target}, a page for each week." in said
    assert b"/MediaBox [0 0 " + width in target.read_bytes()


def test_a_pdf_and_json_at_once_are_a_usage_error(capsys: pytest.CaptureFixture[str]):
    assert main(["list", "--pdf", "a.pdf", "--json"]) == 2
    assert "--json" in capsys.readouterr().err
