# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every error has words in three parts, and none leaks what it should not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings import errors, language
from hearings.domain import caldav_errors
from hearings.messages.errors import describe

ABSTRACT = {
    errors.HearingsError,
    errors.ProfileError,
    errors.InputError,
}
CONCRETE = [kind for name in errors.__all__ if (kind := getattr(errors, name)) not in ABSTRACT]
CONCRETE += [
    kind
    for kind in vars(caldav_errors).values()
    if isinstance(kind, type) and kind.__module__ == caldav_errors.__name__
]


@pytest.fixture
def _english_again() -> Iterator[None]:
    """The words of the other tests are English."""
    yield
    language.choose("en")


def example(kind: type[errors.HearingsError]) -> errors.HearingsError:
    """An error of a class, with telling facts."""
    telling = {
        "host": "example.org",
        "path": "/v1/events" if kind is errors.HttpStatus else Path("/profile/file.db"),
        "given": "nonesuch",
        "seconds": 30.0,
        "status": 503,
        "limit": 32 * 1024 * 1024,
    }
    return kind(**{name: telling[name] for name in kind.field_names() if name in telling})


@pytest.mark.parametrize("kind", CONCRETE, ids=lambda kind: kind.__name__)
@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("tongue", ["en", "es"])
def test_every_class_says_what_happened_what_it_means_and_what_to_do(
    kind: type[errors.HearingsError],
    tongue: str,
):
    language.choose(tongue)
    message = describe(example(kind))
    parts = (message.happened, message.means, message.now)
    assert len(set(parts)) == len(parts), "each part says something of its own"
    for part in parts:
        assert part.endswith("."), "whole sentences"
        assert "{" not in part
        assert part == part.strip()


def test_the_tree_in_the_docstring_is_the_code():
    assert errors.__doc__ is not None
    for name in errors.__all__:
        assert name in errors.__doc__, f"{name} is not drawn in the docstring of errors.py"
    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.HearingsError)
    }
    assert defined == set(errors.__all__)


def test_a_class_without_words_is_a_fault_of_ours():
    class Unheard(errors.HearingsError):
        pass

    with pytest.raises(LookupError):
        describe(Unheard())


def test_the_three_ways_an_answer_is_wrong_are_told_apart():
    said = {
        describe(errors.UnexpectedAnswer("h", expected="json", found=found)).happened
        for found in ("html", "cut", "other")
    }
    assert len(said) == 3


def test_a_host_that_cannot_prove_itself_is_not_called_unreachable():
    refused = describe(errors.CertificateRefused("example.org", "self-signed certificate"))
    assert refused.happened == "example.org could not prove that it is the real one."
    assert refused != describe(errors.HostUnreachable("example.org", "self-signed certificate"))
    assert "self-signed" not in str(refused)


def test_a_list_that_was_begun_anew_says_what_came_of_imported_hearings():
    said = str(describe(errors.CatalogueDamaged(Path("c.db"), Path("d.db"), 3, 2)))
    assert "were taken over into it: 3." in said
    assert "are lost: 2. Import their files once more." in said


def test_a_list_that_was_begun_anew_names_the_file_that_was_kept():
    said = str(describe(errors.CatalogueDamaged(Path("c.db"), Path("c.damaged-1.db"))))
    assert "A new, empty one was made." in said
    assert "c.damaged-1.db" in said


def test_a_list_that_is_still_damaged_does_not_say_it_was_begun_anew():
    said = str(describe(errors.CatalogueDamaged(Path("c.db"))))
    assert "A new, empty one was made." not in said
    assert "start it again" in said


def test_a_damaged_vault_names_its_newest_backup():
    damaged = errors.VaultDamaged(Path("vault.db"), backups=(Path("new.db"), Path("old.db")))
    assert "new.db" in describe(damaged).now
    assert "no backup" in describe(errors.VaultDamaged(Path("vault.db"))).now


def test_a_spent_budget_says_how_much_it_was_and_when_it_is_free_again():
    spent = errors.BudgetSpent("api.example.org", 250, 86400.0, "2026-11-24T12:00:00+00:00")
    message = describe(spent)
    assert message.happened == "api.example.org may be asked 250 times a day; that is used up."
    assert message.now.startswith("Refresh again after Tue 24 Nov 2026, ")
    assert "a minute" in describe(errors.BudgetSpent("api.example.org", 10, 60.0)).happened
    assert "a month" in describe(errors.BudgetSpent("a.org", 30_000, 31 * 86400.0)).happened


def test_a_name_that_looks_like_another_is_asked_back_in_what_to_do_now():
    meant = describe(errors.UnknownPlace("oaklnd", ("ca-oakland",)))
    assert meant.means == "Nothing was added or changed."
    assert meant.now.startswith("Did you mean ca-oakland? Places, or “hearings places”,")


def test_too_many_tries_without_a_wait_still_say_what_to_do_now():
    assert describe(errors.TooManyTries(Path("vault.db"))).now.startswith("Look at capital letters")
