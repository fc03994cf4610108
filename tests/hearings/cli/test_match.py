# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`match`: any text and any file, line by line, in little memory."""

import io
import json
import sys
from pathlib import Path

import pytest

from hearings.cli.match import LONGEST_LINE
from tests.hearings.cli.command_line import run_as_process

PLATES = "Purchase of license plate readers"


def test_a_text_is_judged(town):
    done = town("match", PLATES)
    assert (done.status, done.out) == (
        0,
        f"surveillance\tlicense-plate-readers: license plate readers\t{PLATES}\n",
    )
    assert town("match", "Sewer rates").out == "no\t\tSewer rates\n"
    assert town("match", "").out == "no\t\t\n"


def test_json_says_why_and_where(town):
    assert town("match", "--json", PLATES).json == {
        "text": PLATES,
        "label": "surveillance",
        "topics": [
            {
                "id": "license-plate-readers",
                "words": ["license plate readers"],
                "spans": [[12, 33]],
            }
        ],
        "not_counted": [],
    }
    (held,) = town("match", "--json", "Mosquito surveillance").json["not_counted"]
    assert (held["words"], held["span"]) == ("Mosquito surveillance", [0, 21])


def test_lines_are_judged_one_by_one_whatever_ends_them(town, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_bytes(
        "\ufeffDrones over protests\r\n\nCámaras de vigilancia\nlast\u2028one".encode()
    )
    done = town("match", "--json", "--lines", str(file))
    assert done.status == 0
    texts = [json.loads(line)["text"] for line in done.out.split("\n") if line]
    assert texts == ["Drones over protests", "", "Cámaras de vigilancia", "last\u2028one"]


def test_each_line_of_a_file_gives_one_object_with_the_documented_names(town, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_text(f"{PLATES}\nMosquito surveillance\nSewer rates\n", encoding="utf-8")
    lines = town("match", "--json", "--lines", str(file)).out.splitlines()
    found = [json.loads(line) for line in lines]
    assert [one["label"] for one in found] == ["surveillance", "no", "no"]
    assert all(set(one) == {"text", "label", "topics", "not_counted"} for one in found)
    assert set(found[0]["topics"][0]) == {"id", "words", "spans"}
    assert set(found[1]["not_counted"][0]) == {"reason", "words", "span"}


def test_an_empty_file_has_no_lines(town, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = town("match", "--lines", str(tmp_path / "empty.txt"))
    assert (done.status, done.out, done.err) == (0, "", "")


def test_the_input_is_read_like_a_file(town, monkeypatch):
    given = io.TextIOWrapper(io.BytesIO(f"{PLATES}\r\nSewer rates".encode()))
    monkeypatch.setattr(sys, "stdin", given)
    assert town("match", "--lines", "-").out == (
        f"surveillance\tlicense-plate-readers: license plate readers\t{PLATES}\nno\t\tSewer rates\n"
    )


@pytest.mark.parametrize("name", ["nonesuch.txt", ".", ""])
def test_what_cannot_be_read_is_a_sentence(town, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    done = town("match", "--lines", name)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"hearings: {name} cannot be read: ")


def test_a_line_that_is_no_text_is_named_and_those_before_it_are_judged(town, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_bytes(b"Sewer rates\nC\xe1maras\nDrones\n")
    done = town("match", "--lines", str(file))
    assert (done.status, done.out) == (2, "no\t\tSewer rates\n")
    assert done.err == f"hearings: line 2 of {file} is not text in UTF-8\n"


def test_a_line_of_great_length_is_cut_and_the_next_one_is_whole(town, tmp_path):
    file = tmp_path / "lines.txt"
    # An odd offset, so that the cut falls into the middle of a letter.
    file.write_text("x" + "é" * LONGEST_LINE + f"\n{PLATES}\n", encoding="utf-8")
    long, short = town("match", "--json", "--lines", str(file)).out.splitlines()
    text = json.loads(long)["text"]
    assert text.endswith("é…")
    assert len(text) == 1 + (LONGEST_LINE - 1) // 2 + 1
    assert json.loads(short)["text"] == PLATES


def test_a_last_line_of_just_the_greatest_length_is_whole(town, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_text("x" * LONGEST_LINE, encoding="utf-8")
    assert town("match", "--json", "--lines", str(file)).json["text"] == "x" * LONGEST_LINE


@pytest.mark.skipif(sys.platform == "win32", reason="no bound of memory on this system")
def test_a_gigabyte_needs_little_memory(tmp_path):
    file = tmp_path / "lines.txt"
    with file.open("wb") as out:
        out.write(f"{PLATES}\n".encode())
        # Nothing of it takes room on the disk.
        out.truncate(1024**3)
    code = (
        "import resource, sys; from hearings.cli.run import main;"
        "resource.setrlimit(resource.RLIMIT_AS, (500 * 1024**2, 500 * 1024**2));"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = run_as_process("match", "--lines", str(file), profile=tmp_path / "p", code=code)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(
        f"surveillance\tlicense-plate-readers: license plate readers\t{PLATES}\n"
    )


def test_half_a_letter_in_an_argument_is_no_fault(tmp_path: Path):
    done = run_as_process("match", "--json", b"\xff drones", profile=tmp_path / "p")  # type: ignore[arg-type]
    assert done.status == 0, done.err
    assert done.json["text"] == "\udcff drones"
