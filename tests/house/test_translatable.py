# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whatever a shell shows goes through `tr`: no sentence stands there in English alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.floor_plan import ROOT, source_files, tree_of

SHELLS = [
    file
    for file in source_files()
    if file.is_relative_to(ROOT / "ui") or file.is_relative_to(ROOT / "hearings" / "cli")
]

# Calls that show their first argument, or all of them where it is no text.
SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setInformativeText",
    "setSpecialValueText", "setPrefix", "setSuffix", "setLabelText", "addAction", "addItem",
    "addRow", "addTab", "addMenu", "insertItem", "setTabText", "plain_label", "QLabel",
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "QMessageBox", "getSaveFileName", "getOpenFileName", "insertText", "showMessage",
    "print", "input", "getpass", "add_argument_group", "ArgumentTypeError",
}  # fmt: skip
SHOWING_FIRST = {"say", "error"}
NAMED = {"help", "description", "epilog", "metavar", "title"}
"""Arguments of argparse that are shown."""

WORD = re.compile(r"[^\W\d_]{2,}")

SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,} [a-z]+")

# Names that are the same in every language, and what a person types as it stands.
SAME_EVERYWHERE = {"Hearings", "hearings", "Python", "ID", "https", "PDF"}
TYPED = re.compile(r"\{[a-z,-]+\}")


def shown_in(tree: ast.AST) -> Iterator[ast.expr]:
    """Every expression that a call shows."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in SHOWING:
            yield from call.args
        elif name in SHOWING_FIRST and not is_log(call):
            yield from call.args[:1]
        yield from (one.value for one in call.keywords if one.arg in NAMED)


def is_log(call: ast.Call) -> bool:
    """Whether a call writes into the log, which is in English for whoever mends the program."""
    before = call.func.value if isinstance(call.func, ast.Attribute) else None
    return isinstance(before, ast.Name) and "log" in before.id.lower()


def literals(shown: ast.expr) -> Iterator[str]:
    """The texts of an expression that stand there as they are, outside of any call."""
    match shown:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr(parts) | ast.BoolOp(values=parts) | ast.Tuple(parts) | ast.List(parts):
            for part in parts:
                yield from literals(part)
        case ast.BinOp(left, ast.Add() | ast.Mod(), right) | ast.IfExp(body=left, orelse=right):
            yield from literals(left)
            yield from literals(right)


def words_of(text: str) -> list[str]:
    """The words of a text that somebody would have to translate."""
    if TYPED.fullmatch(text):
        return []
    return [word for word in WORD.findall(text) if word not in SAME_EVERYWHERE]


def untranslated(file: Path) -> list[str]:
    """Where a file shows words that no language but English has."""
    return [
        f"{file.relative_to(ROOT)}:{shown.lineno} {text!r}"
        for shown in shown_in(tree_of(file))
        for text in literals(shown)
        if words_of(text)
    ]


def sentences(tree: ast.AST) -> Iterator[ast.Constant]:
    """Texts that read like a sentence, but docstrings, translated ones and those for the log."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Raise() | ast.Assert() | ast.Expr(ast.Constant()):
                continue
            case ast.Call(func=ast.Attribute(attr="tr")):
                continue
            case ast.Call() if is_log(node):
                continue
            case ast.Constant(str(text)) if SENTENCE.search(text):
                yield node
        yield from sentences(node)


def test_what_is_shown_can_be_translated():
    wrong = [words for file in SHELLS for words in untranslated(file)]
    assert not wrong, f"Say it with tr, so that it is there in every language: {wrong}"


def test_no_sentence_waits_outside_of_tr_to_be_shown_later():
    wrong = [
        f"{file.relative_to(ROOT)}:{one.lineno} {one.value!r}"
        for file in SHELLS
        if file.name != "parser_words.py"  # the words by which argparse asks for its own
        for one in sentences(tree_of(file))
    ]
    assert not wrong, f"Say it with tr, so that it is there in every language: {wrong}"
    kept = ast.parse("def say():\n    'Says what is missing here.'\n    return 'It is not there.'")
    assert [one.value for one in sentences(kept)] == ["It is not there."]


def test_nothing_is_translated_within_an_f_string():
    wrong = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in source_files()
        for text in ast.walk(tree_of(file))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr"
    ]
    assert not wrong, f"Qt's tools do not find it there; give it a name before: {wrong}"


def test_the_scanner_sees_what_is_shown():
    shown = [one for file in SHELLS for one in shown_in(tree_of(file))]
    assert len(shown) > 500
    tree = ast.parse(
        "button = QPushButton(icon('plus'), 'Add it')\n"
        "print(f'{name}: was added' if done else tr('Added'))\n"
        "group.add_argument('--x', help='the x')\n"
        "label.setText(self.tr('Fine') + f' · {number}')\n"
        "strip.say(words, 'danger')\n"
        "logger.error('for the log')\n"
    )
    assert [text for one in shown_in(tree) for text in literals(one) if words_of(text)] == [
        "Add it",
        ": was added",
        "the x",
    ]
