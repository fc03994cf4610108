# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The part of OData v3 that the Legistar Web API understands, over plain dictionaries.

`$filter` with eq ne gt ge lt le and or, parentheses, `datetime'…'`, `substringof('x',Field)`,
`year(Field)` `month(Field)` `day(Field)`, numbers, texts in single quotes and null; then
`$orderby`, `$skip` and `$top`. Anything else is a `BadQuery`, as the real service says 400:
`contains(…)` above all, which belongs to version 4.
"""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

Row = Mapping[str, object]
Value = Callable[[Row], object]
Test = Callable[[Row], bool]

_TOKEN = re.compile(
    r"\s*(?:(?P<moment>datetime'(?P<iso>[^']*)')|(?P<text>'(?:[^']|'')*')"
    r"|(?P<number>-?\d+(?:\.\d+)?)|(?P<word>[A-Za-z_]\w*)|(?P<sign>[(),]))"
)
_COMPARE: dict[str, Callable[[object, object], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt,
    "ge": operator.ge, "lt": operator.lt, "le": operator.le,
}  # fmt: skip
_PARTS = {"year", "month", "day"}


class BadQuery(Exception):
    """The service would answer 400."""


def query(rows: Iterable[Row], params: Mapping[str, str], most: int) -> list[Row]:
    """The rows that `$filter`, `$orderby`, `$skip` and `$top` leave, never more than `most`."""
    chosen = list(rows)
    if text := params.get("$filter"):
        test = parse_filter(text)
        chosen = [row for row in chosen if test(row)]
    for part in reversed([one for one in params.get("$orderby", "").split(",") if one.strip()]):
        name, _, direction = part.strip().partition(" ")
        if direction not in ("", "asc", "desc"):
            raise BadQuery(part)
        chosen.sort(key=_sort_key(name), reverse=direction == "desc")
    skip, top = _count(params.get("$skip", "0")), _count(params.get("$top", str(most)))
    return chosen[skip : skip + min(top, most)]


def parse_filter(text: str) -> Test:
    """The test that a `$filter` stands for."""
    parser = _Parser(text)
    test = parser.either()
    if parser.kind:
        raise BadQuery(text)
    return test


def _count(text: str) -> int:
    if not text.isdigit():
        raise BadQuery(text)
    return int(text)


def _sort_key(name: str) -> Callable[[Row], tuple[bool, str, float]]:
    def key(row: Row) -> tuple[bool, str, float]:
        value = _field(name)(row)
        is_number = isinstance(value, int | float)
        return value is not None, "" if is_number else str(value), value if is_number else 0.0  # type: ignore[return-value]

    return key


def _field(name: str) -> Value:
    def value(row: Row) -> object:
        if name not in row:
            raise BadQuery(f"Could not find a property named '{name}'")
        return row[name]

    return value


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.kind = ""
        self.word = ""
        self._next()

    def _next(self) -> None:
        if not self._text[self._at :].strip():
            self.kind = self.word = ""
            return
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            raise BadQuery(self._text)
        self._at = match.end()
        self.kind = match.lastgroup if match.lastgroup != "iso" else "moment"  # type: ignore[assignment]
        self.word = match["iso"] if match["moment"] else match.group().strip()

    def _take(self, kind: str, word: str | None = None) -> str:
        if self.kind != kind or (word is not None and self.word != word):
            raise BadQuery(f"expected {word or kind} in {self._text}")
        taken = self.word
        self._next()
        return taken

    def either(self) -> Test:
        test = self._both()
        while (self.kind, self.word) == ("word", "or"):
            self._next()
            left, right = test, self._both()
            test = _join(any, left, right)
        return test

    def _both(self) -> Test:
        test = self._one()
        while (self.kind, self.word) == ("word", "and"):
            self._next()
            left, right = test, self._one()
            test = _join(all, left, right)
        return test

    def _one(self) -> Test:
        if (self.kind, self.word) == ("sign", "("):
            self._next()
            test = self.either()
            self._take("sign", ")")
            return test
        if (self.kind, self.word) == ("word", "substringof"):
            return self._substring()
        left = self._operand()
        compare = _COMPARE.get(self._take("word"))
        if compare is None:
            raise BadQuery(self._text)
        return _comparison(compare, left, self._operand())

    def _substring(self) -> Test:
        self._next()
        self._take("sign", "(")
        part = self._take("text")[1:-1].replace("''", "'").casefold()
        self._take("sign", ",")
        value = _field(self._take("word"))
        self._take("sign", ")")
        if (self.kind, self.word) == ("word", "eq"):
            self._next()
            self._take("word", "true")
        return lambda row: part in str(value(row) or "").casefold()

    def _operand(self) -> Value:
        if self.kind == "moment":
            moment = _moment(self._take("moment"))
            return lambda _row: moment
        if self.kind == "text":
            text = self._take("text")[1:-1].replace("''", "'")
            return lambda _row: text
        if self.kind == "number":
            number = float(self._take("number"))
            return lambda _row: number
        name = self._take("word")
        if name == "null":
            return lambda _row: None
        if (self.kind, self.word) != ("sign", "("):
            return _field(name)
        if name not in _PARTS:
            raise BadQuery(f"An unknown function with name '{name}' was found")
        self._next()
        value = _field(self._take("word"))
        self._take("sign", ")")
        return lambda row: getattr(_moment(str(value(row))), name)


def _join(how: Callable[[Iterable[bool]], bool], left: Test, right: Test) -> Test:
    return lambda row: how(test(row) for test in (left, right))


def _comparison(compare: Callable[[object, object], bool], left: Value, right: Value) -> Test:
    def test(row: Row) -> bool:
        one, other = left(row), right(row)
        if isinstance(other, datetime) and isinstance(one, str):
            one = _moment(one)
        if one is None or other is None:
            return compare in (operator.eq, operator.ne) and compare(one, other)
        return compare(one, other)

    return test


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise BadQuery(text) from error
