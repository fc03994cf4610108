# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is asked of a host and what comes back, as plain values."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from hearings.clock import StopSignal
from hearings.errors import HearingsError
from hearings.kept_answer import KeptAnswer as KeptAnswer


def never(_answer: "Answer") -> bool:
    """No error status of this request is final: each is tried again."""
    return False


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a host.

    `form` makes it a POST of form fields, `json` one of a JSON document. `accept` is the
    media type wanted. `final` tells which answers with an error status are the host's last
    word, so that they are not asked for again (a wrong client name answered with status
    500, say). `service` is the host whose budget a key spends wherever it is sent, also
    to a proxy before that host; empty for the host of the address. `method` and `content` are
    for what is neither of these, such as WebDAV; an empty `method` is a GET or a POST. With
    a `method` the path is not logged.
    """

    url: str
    params: Mapping[str, str] = field(default_factory=dict)
    accept: str = "*/*"
    form: Mapping[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    final: Callable[["Answer"], bool] = never
    json: object = None
    service: str = ""
    method: str = ""
    content: bytes | None = None

    @property
    def is_plain(self) -> bool:
        """Whether the address alone says what is asked, so that an answer can be kept."""
        return self.form is None and self.json is None and not self.method


@dataclass(frozen=True, slots=True)
class Answer:
    """What the host said: any status, the whole body, and when (aware, UTC).

    `url` is where the body came from after redirects, without its query.
    `is_unchanged` is True when the host said that our kept copy still holds, and
    `body` is that copy. `etag` is the host's name for this state of what was asked.
    """

    url: str
    host: str
    status: int
    content_type: str
    body: bytes
    read_at: datetime
    is_unchanged: bool = False
    etag: str = ""


class AnswerShelf(Protocol):
    """Where answers are kept for asking again only whether they changed."""

    def kept(self, url: str) -> KeptAnswer | None:
        """The kept answer of this address, if any."""
        ...

    def keep(self, url: str, answer: KeptAnswer, at: datetime) -> None:
        """Keep an answer that came with a validator."""
        ...


class Asker(Protocol):
    """Asks hosts: the only way a source reaches the network.

    Every error is a `HearingsError`; an answer with an error status is an answer, and
    the source says what it means.
    """

    def ask(self, request: Request, stop: StopSignal) -> Answer:
        """One answer; raises when none came."""
        ...

    def ask_all(
        self, requests: Iterable[Request], stop: StopSignal
    ) -> Iterator[Answer | HearingsError]:
        """One answer or error for each request, in the order of the requests."""
        ...
