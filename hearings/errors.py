# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Everything that can go wrong in the world, as classes that carry facts.

The core has no sentences: `hearings.messages` turns each class into what happened,
what it means for the hearing and what to do now. A broken invariant of ours is not
here: it is an ordinary Python exception, and it is reported as a crash.

HearingsError
├── Cancelled                  the person stopped it
├── Offline                    the network is switched off
├── SourceError                one source could not be read
│   ├── HostUnreachable        no connection, or it broke off
│   │   └── CertificateRefused the host could not prove who it is
│   ├── TimedOut, HttpStatus   no answer in time; the host answered with an error status
│   ├── AnswerTooLarge         the answer passed the size limit
│   ├── RedirectRefused        the host sent us somewhere unsafe
│   ├── UnexpectedAnswer       not the data this source gives (challenge page, cut off)
│   ├── KeyNeeded              the service wants a key we do not have
│   ├── BudgetSpent            the service may not be asked again yet
│   ├── UnknownClient          the vendor does not know this client name
│   ├── MeetingsNotPublished   the body does not publish its meetings this way
│   ├── RangeIgnored           the page answered for other dates than we asked
│   ├── FileUnreadable         a file of this computer cannot be read
│   ├── UnknownSystem          no source of this name in this version
│   ├── SourceSwitchedOff      the person wants it asked no more
│   └── SourceFault            our own reading stumbled over an answer
├── NoKeyRing                  nothing on this computer guards a key
├── ProfileError               the files of this person
│   ├── ProfileReadOnly, DiskFull   nothing can be written there; no room left
│   ├── ProfileInUse           another copy has it open
│   ├── CatalogueDamaged       public records unreadable: rebuilt
│   ├── VaultDamaged           drafts partly unreadable: opened read-only
│   ├── VaultLocked            the drafts are encrypted and the key is not at hand
│   ├── WrongPassphrase        neither the passphrase nor the recovery code
│   ├── TooManyTries           the next passphrase is not looked at yet
│   ├── KeyFileDamaged         the wrapped key of the vault cannot be read
│   └── StoreTooNew            written by a newer version
└── InputError                 what the person gave cannot be used
    ├── UnknownPlace, UnknownHearing, UnknownTopic, UnknownDraft
    ├── UnknownSource          a place is not read from this system
    ├── UnknownPrecedent       no entry of the library has this id
    ├── BadDate
    ├── BadFollow              a word or a bill without a letter, or far too long
    ├── BadPlacesFile
    ├── BadRule                a correction of a rule cannot be used
    ├── BadImport              a file somebody sent cannot be used at all
    ├── NotImported            only what a person brought can be forgotten
    ├── UnknownAddress         no source is recognised in a web address
    ├── PlaceNeeded            it is not clear which place something is about
    ├── UnknownKey, BadKey     no source asks for a key of this name; this cannot be one
    ├── WeakPassphrase         too short to protect anything
    ├── BadBackup              a file that is no backup of this program
    └── NothingChosen
"""

from pathlib import Path

from hearings.error_root import HearingsError

__all__ = [
    "AnswerTooLarge", "BadBackup", "BadDate", "BadFollow", "BadImport", "BadKey", "BadPlacesFile",
    "BadRule", "BudgetSpent", "Cancelled", "CatalogueDamaged", "CertificateRefused", "DiskFull",
    "FileUnreadable", "HearingsError", "HostUnreachable", "HttpStatus", "InputError",
    "KeyFileDamaged", "KeyNeeded", "MeetingsNotPublished", "NoKeyRing", "NotImported",
    "NothingChosen", "Offline", "PlaceNeeded", "ProfileError", "ProfileInUse", "ProfileReadOnly",
    "RangeIgnored", "RedirectRefused", "SourceError", "SourceFault", "SourceSwitchedOff",
    "StoreTooNew", "TimedOut", "TooManyTries", "UnexpectedAnswer", "UnknownAddress",
    "UnknownClient", "UnknownDraft", "UnknownHearing", "UnknownKey", "UnknownPlace",
    "UnknownPrecedent", "UnknownSource", "UnknownSystem", "UnknownTopic", "VaultDamaged",
    "VaultLocked", "WeakPassphrase", "WrongPassphrase",
]  # fmt: skip


class Cancelled(HearingsError):
    """The person asked to stop; what was stored before stays stored."""


class Offline(HearingsError):
    """A request was about to be made while the network is switched off."""


class SourceError(HearingsError):
    """One source could not be read; `host` is where we asked."""

    host: str = ""


class HostUnreachable(SourceError):
    """No connection, or the connection broke off; `reason` is the system's own word."""

    reason: str = ""


class CertificateRefused(HostUnreachable):
    """The host's certificate leads to no root of this computer, or belongs to another name."""


class TimedOut(SourceError):
    """The host did not answer within `seconds`."""

    seconds: float = 0.0


class HttpStatus(SourceError):
    """The host answered `status` for `path` (without its query, which may hold a key)."""

    status: int = 0
    path: str = ""


class AnswerTooLarge(SourceError):
    """The answer was longer than `limit` bytes and was not read to its end."""

    limit: int = 0


class RedirectRefused(SourceError):
    """The host sent us to `target`, which is not safe to follow."""

    target: str = ""


class UnexpectedAnswer(SourceError):
    """The answer is not the data this source gives.

    `expected` names the format; `found` says what came instead: "html" for a page
    where data was expected, "cut" for data that stops in the middle, "other".
    """

    expected: str = ""
    found: str = "other"


class KeyNeeded(SourceError):
    """The service wants a key (or refused the one we sent); `key_name` names it."""

    key_name: str = ""


class BudgetSpent(SourceError):
    """The service may be asked `requests` times in `seconds`, and that is used up.

    `free_at` is when it may be asked again: an ISO moment in UTC, empty when not known.
    """

    requests: int = 0
    seconds: float = 0.0
    free_at: str = ""


class UnknownClient(SourceError):
    """The vendor does not know the client name; this is not an outage."""

    client: str = ""


class MeetingsNotPublished(SourceError):
    """This body's meetings were never available through this service."""

    client: str = ""


class RangeIgnored(SourceError):
    """The page answered for `got` although we asked for `asked`."""

    asked: str = ""
    got: str = ""


class FileUnreadable(SourceError):
    """The file at `path` cannot be read; `reason` is the system's own word."""

    path: str = ""
    reason: str = ""


class UnknownSystem(SourceError):
    """No source of this program reads the system named `system`."""

    system: str = ""


class SourceSwitchedOff(SourceError):
    """The person switched this source of the place off; `system` names it."""

    system: str = ""


class SourceFault(SourceError):
    """Our own reading stumbled: `kind` is the exception's class, the log has the rest."""

    kind: str = ""


class NoKeyRing(HearingsError):
    """Nothing on this computer guards a key; `reason` is the class of what was in the way."""

    reason: str = ""


class ProfileError(HearingsError):
    """Something about the files of this person, at `path`."""

    path: Path = Path()


class ProfileReadOnly(ProfileError):
    """Nothing can be written at `path`."""


class DiskFull(ProfileError):
    """There was no room left to write `path`."""


class ProfileInUse(ProfileError):
    """Another copy of the program has this profile open."""


class CatalogueDamaged(ProfileError):
    """Unreadable records at `path`, now `kept_as`; of one's own `imports` came back or are lost."""

    kept_as: Path | None = None
    imports: int = 0
    imports_lost: int = 0


class VaultDamaged(ProfileError):
    """The vault at `path` is damaged; `backups` can be restored, newest first."""

    kept_as: Path | None = None
    backups: tuple[Path, ...] = ()


class VaultLocked(ProfileError):
    """The vault at `path` is encrypted and locked; `is_ring_empty` if the key ring lost its key."""

    is_ring_empty: bool = False


class WrongPassphrase(ProfileError):
    """What was given opens nothing; the next try is looked at after `seconds`."""

    seconds: float = 0.0


class TooManyTries(ProfileError):
    """After wrong passphrases the next is looked at in `seconds` only; this one was not."""

    seconds: float = 0.0


class KeyFileDamaged(ProfileError):
    """The file at `path` that holds the wrapped key is no such file any more, or is missing."""


class StoreTooNew(ProfileError):
    """The file was written by a newer version of the program."""

    found: int = 0
    known: int = 0


class InputError(HearingsError):
    """What the person gave cannot be used; `given` is what it was."""

    given: str = ""


class UnknownPlace(InputError):
    """No place has this id; `near` are ids that look like it."""

    near: tuple[str, ...] = ()


class UnknownSource(InputError):
    """The place `place` is not read from the system `given`; `known` are those it is read from."""

    place: str = ""
    known: tuple[str, ...] = ()


class UnknownHearing(InputError):
    """No hearing has this id."""


class UnknownTopic(InputError):
    """No topic has this id; `near` are ids that look like it."""

    near: tuple[str, ...] = ()


class UnknownDraft(InputError):
    """No draft has this id."""


class UnknownPrecedent(InputError):
    """No precedent of the library has this id; `near` are ids that look like it."""

    near: tuple[str, ...] = ()


class BadDate(InputError):
    """Not a date written as year-month-day."""


class BadFollow(InputError):
    """No word, phrase or number of a bill; `given` is empty, because it may be private."""


class BadPlacesFile(InputError):
    """A places file cannot be used: `given` says where, `problem` names the fault.

    `problem` is one of "toml", "missing", "unknown-field", "kind", "timezone",
    "division", "base_url", "no-source", "duplicate", "unreadable", "id" (not of small
    letters, digits and hyphens), "type" (a value of the wrong kind); `detail` is the
    field or value concerned.
    """

    problem: str = ""
    detail: str = ""


class BadRule(InputError):
    """A correction of a rule on the subject `given` has a fault, named as in `RuleFault`."""

    problem: str = ""
    detail: str = ""


class BadImport(InputError):
    """A file somebody sent cannot be used: `given` is its name, `problem` names the fault.

    `problem` is one of "empty", "encoding", "too-large", "json", "calendar" and "columns";
    `detail` is what stands there instead.
    """

    problem: str = ""
    detail: str = ""


class NotImported(InputError):
    """A source lists the hearing `given`, so that it cannot be forgotten."""


class UnknownAddress(InputError):
    """No source of this program is recognised in the address `given`."""


class PlaceNeeded(InputError):
    """It is not clear which place the file `given` is about."""


class NothingChosen(InputError):
    """No place is followed and none was named, so there is nothing to read."""


class UnknownKey(InputError):
    """No source of any place asks for a key of the name `given`; `near` are names like it."""

    near: tuple[str, ...] = ()


class BadKey(InputError):
    """This cannot be a key; `given` is the name it was meant for, never the key itself."""


class WeakPassphrase(InputError):
    """A passphrase has at least `shortest` letters; what was given is never told."""

    shortest: int = 0


class BadBackup(InputError):
    """The file `given` is no backup that this program wrote, or it is cut off."""
