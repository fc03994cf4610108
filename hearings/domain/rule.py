# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A rule by which a body takes testimony: what it says, for whom it holds, who says so."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearings.domain.deadline_spec import DeadlineSpec
from hearings.domain.meeting_kind import MeetingKind


class Certainty(StrEnum):
    """How sure a rule is: high is an official recent page, low one instance or inferred."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"

    @property
    def is_enough(self) -> bool:
        """Whether numbers may be shown; below that only "ask the clerk"."""
        return self in {Certainty.HIGH, Certainty.MEDIUM}


class Subject(StrEnum):
    """What a rule is about; a body has at most one rule in force for each."""

    COMMENT = "comment"
    SPEAKING = "speaking"
    SIGN_UP = "sign-up"
    WRITTEN = "written"
    REMOTE = "remote"
    INTERPRETER = "interpreter"
    ACCOMMODATION = "accommodation"
    PUBLISHED = "published"
    IDENTITY = "identity"
    POSITIONS = "positions"
    FOLLOW_UP = "follow-up"


class Taking(StrEnum):
    """Whether the public may speak."""

    YES = "yes"
    NO = "no"
    BY_INVITATION = "by-invitation"
    WRITTEN_ONLY = "written-only"
    ASK = "ask"


class Way(StrEnum):
    """A way to sign up, to send something in, or to ask for something."""

    ONLINE = "online"
    EMAIL = "email"
    TELEPHONE = "telephone"
    POST = "post"
    CARD = "card"
    IN_PERSON = "in-person"
    NOTICE = "notice"


class RemoteOffer(StrEnum):
    """Whether one may speak from elsewhere; LIMITED to people who cannot come."""

    YES = "yes"
    NO = "no"
    LIMITED = "limited"
    UNSURE = "unsure"


class LengthUnit(StrEnum):
    """What the length of written testimony is counted in."""

    CHARACTERS = "characters"
    WORDS = "words"
    PAGES = "pages"


class Known(StrEnum):
    """What of a speaker becomes public."""

    NAME = "name"
    ADDRESS = "address"
    POSITION = "position"
    ORGANISATION = "organisation"
    TESTIMONY = "testimony"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Comment:
    """Whether comment is taken; `agenda_only` where nothing else may be spoken about."""

    taken: Taking
    agenda_only: bool = False


@dataclass(frozen=True, slots=True)
class Speaking:
    """Minutes per speaker.

    From `many` speakers on it is `minutes_if_many`. `least` is what the chair may cut it
    to. With an interpreter a speaker has `interpreter_factor` times as long. `position_only`
    where everybody but the main witnesses says a name, a group and a position, nothing else.
    """

    minutes: float | None = None
    most: float | None = None
    many: int | None = None
    minutes_if_many: float | None = None
    least: float | None = None
    interpreter_factor: float | None = None
    position_only: bool = False


@dataclass(frozen=True, slots=True)
class SignUp:
    """How to sign up to speak, from when and until when; `per_item`: once for each item."""

    ways: tuple[Way, ...]
    url: str | None = None
    telephone: str = ""
    opens: DeadlineSpec | None = None
    closes: DeadlineSpec | None = None
    per_item: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """Where to send written testimony, until when, in which form and how long.

    `formats` are endings of files without the dot; `longest` is counted in `unit`.
    """

    ways: tuple[Way, ...]
    email: str = ""
    address: str = ""
    url: str | None = None
    closes: DeadlineSpec | None = None
    formats: tuple[str, ...] = ()
    longest: int | None = None
    unit: LengthUnit | None = None


@dataclass(frozen=True, slots=True)
class Remote:
    """Whether one may speak by video or telephone, and where one joins."""

    offer: RemoteOffer
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """How to ask for an interpreter or an accommodation, and until when."""

    ways: tuple[Way, ...]
    email: str = ""
    telephone: str = ""
    url: str | None = None
    closes: DeadlineSpec | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """What of a speaker is shown or kept as a public record."""

    what: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """Whether a speaker must say a name or an address; None where that is not known."""

    name_required: bool | None = None
    address_required: bool | None = None


@dataclass(frozen=True, slots=True)
class Positions:
    """Whether a committee lists conditional positions ("support if amended")."""

    conditional_listed: bool


@dataclass(frozen=True, slots=True)
class FollowUp:
    """When the body must have reported on the matter."""

    due: DeadlineSpec | None = None


Provision = (
    Comment
    | Speaking
    | SignUp
    | Written
    | Remote
    | Request
    | Published
    | Identity
    | Positions
    | FollowUp
)


@dataclass(frozen=True, slots=True)
class Scope:
    """For which hearings of a place a rule holds.

    `bodies` and `committees` are phrases; one of each must stand in the name of one body,
    word for word (`names.fold_name`), and none of `unless`. Empty holds for every one.
    """

    place_id: str
    bodies: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    kinds: tuple[MeetingKind, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Who says so.

    `dated` is the date of the source as far as it is known ("2025-12", "undated").
    `expires_on` is the last day the rule may be used; only a person's own correction
    (`is_own`) has none, and its `url` is empty.
    """

    url: str
    dated: str
    checked_on: date
    certainty: Certainty
    expires_on: date | None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule about one subject; `id` is its own within its place.

    `remark` is a sentence in English of the rule's file, empty for none.
    """

    id: str
    subject: Subject
    scope: Scope
    provision: Provision
    origin: Origin
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Clerk:
    """The official page and whom to ask; empty where not known."""

    page: str
    telephone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class OwnHoliday:
    """A day on which the body's offices are closed besides the public holidays.

    `year` is None for every year.
    """

    month: int
    day: int
    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class BodyHolidays:
    """The days that are no business days: those of a state of the USA, and the body's own.

    `state` is the two-letter code, such as "CA".
    """

    state: str
    own: tuple[OwnHoliday, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRules:
    """Everything one file says of one place."""

    place_id: str
    clerk: Clerk
    holidays: BodyHolidays
    rules: tuple[Rule, ...]
