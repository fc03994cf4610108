# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The root of every error of the world: a class whose fields are facts."""

from typing import ClassVar, dataclass_transform

from hearings.overriding import override


@dataclass_transform(eq_default=False)
class HearingsError(Exception):
    """The root: its fields are facts, never prose and never private text.

    Subclasses name their fields with types and defaults, as a dataclass does. They are no
    dataclasses, because making thirty of those takes longer than the rest of a start.
    """

    _defaults: ClassVar[dict[str, object]] = {}

    @override
    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {name: getattr(cls, name) for name in cls.__annotations__}
        cls._defaults = cls._defaults | own

    def __init__(self, *values: object, **named: object) -> None:
        given = dict(zip(self._defaults, values, strict=False)) | named
        if len(values) > len(self._defaults) or given.keys() - self._defaults.keys():
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(self._defaults)}")
        super().__init__(*values)
        for name, default in self._defaults.items():
            setattr(self, name, given.get(name, default))

    @classmethod
    def field_names(cls) -> tuple[str, ...]:
        """The names of the fields, inherited ones first."""
        return tuple(cls._defaults)

    def facts(self) -> dict[str, object]:
        """Every field with its value."""
        return {name: getattr(self, name) for name in self._defaults}

    @override
    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts().items())
        return f"{type(self).__name__}({facts})"
