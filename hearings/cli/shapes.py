# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The JSON of the command line: these names are a public contract (docs/json.md)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hearings.domain.change import Change
from hearings.domain.hearing import AgendaItem, Hearing, SourceRef
from hearings.domain.place import Place
from hearings.domain.source_state import SourceState, is_abandoned
from hearings.domain.source_try import SourceTry
from hearings.domain.topic import TopicHit, Verdict
from hearings.errors import HearingsError
from hearings.messages.errors import Message, describe
from hearings.tasks.examining import Health, StoreHealth
from hearings.tasks.refresh import BesideOutcome, PlaceOutcome, RefreshReport

if TYPE_CHECKING:
    from hearings.tasks.importing import ImportReport

Shape = dict[str, Any]
NO_STATES: Mapping[str, SourceState] = MappingProxyType({})


def hearing_shape(hearing: Hearing) -> Shape:
    """A hearing whole; `starts_at` is ISO 8601 with the offset of the place, or null."""
    record = hearing.record
    return {
        "id": hearing.id,
        "place": hearing.place_id,
        "bodies": list(record.bodies),
        "title": record.title,
        "starts_at": record.starts_at.isoformat() if record.starts_at else None,
        "ends_at": record.ends_at.isoformat() if record.ends_at else None,
        "date": record.date.isoformat(),
        "time_text": record.time_text,
        "timezone": record.timezone,
        "status": record.status.value,
        "status_text": record.status_text,
        "location": record.location,
        "comment": record.comment,
        "remote_url": record.remote_url,
        "page_url": record.page_url,
        "agenda_url": record.agenda_url,
        "kind": record.kind.value,
        "testify_url": record.testify_url,
        "contact": record.contact,
        "geo": record.geo or None,
        "label": hearing.label.value,
        "topics": [{"id": hit.topic, "words": list(hit.words)} for hit in hearing.topics],
        "agenda_read": record.items is not None,
        "items": [_item_shape(item) for item in record.items or ()],
        "documents": [{"title": one.title, "url": one.url} for one in record.documents],
        "sources": [_source_shape(source) for source in hearing.sources],
        "changes": [_change_shape(change) for change in hearing.changes],
        "sequence": hearing.sequence,
        "first_seen": hearing.first_seen.isoformat(),
        "changed_at": hearing.changed_at.isoformat(),
        "replaced_by": hearing.replaced_by,
        "replaces": hearing.replaces,
        "disagreements": [
            {"system": one.system, "field": one.field.value, "value": one.value}
            for one in hearing.disagreements
        ],
        "filled": [{"field": one.field, "system": one.system} for one in hearing.filled],
        "only_beside": hearing.only_beside,
    }


def _source_shape(source: SourceRef) -> Shape:
    return {
        "system": source.system,
        "id": source.id,
        "url": source.url,
        "read_at": source.read_at.isoformat(),
    }


def _item_shape(item: AgendaItem) -> Shape:
    return {
        "number": item.number,
        "title": item.text,
        "note": item.note,
        "bill": item.bill.number if item.bill else None,
        "bill_title": item.bill.title if item.bill else None,
        "bill_url": item.bill.url if item.bill else None,
        "bill_status": item.bill.status if item.bill else None,
        "label": item.verdict.label.value,
        "topics": [_hit_shape(hit) for hit in item.verdict.hits],
        "documents": [{"title": one.title, "url": one.url} for one in item.documents],
    }


def _hit_shape(hit: TopicHit) -> Shape:
    return {"id": hit.topic, "words": list(hit.words), "spans": [list(span) for span in hit.spans]}


def _change_shape(change: Change) -> Shape:
    return {
        "at": change.at.isoformat(),
        "field": change.field.value,
        "old": change.old,
        "new": change.new,
    }


def verdict_shape(text: str, verdict: Verdict) -> Shape:
    """One line of `match --json`."""
    return {
        "text": text,
        "label": verdict.label.value,
        "topics": [_hit_shape(hit) for hit in verdict.hits],
        "not_counted": [
            {"reason": one.mask, "words": one.words, "span": list(one.span)}
            for one in verdict.not_counted
        ],
    }


def place_shape(
    place: Place, followed: bool, states: Mapping[str, SourceState] = NO_STATES
) -> Shape:
    """One place of the book; `states` is what is held of its sources, by system."""
    return {
        "id": place.id,
        "name": place.name,
        "kind": place.kind.value,
        "region": place.region,
        "division": place.division,
        "timezone": place.timezone,
        "homepage": place.homepage,
        "followed": followed,
        "own": place.is_own,
        "sources": [
            {
                "system": spec.system,
                "client": spec.client,
                "base_url": spec.base_url,
                "beside": spec.beside,
                "off": spec.is_off,
                **dict(spec.options),
                **_state_shape(states.get(spec.system), place.timezone),
            }
            for spec in place.sources
        ],
    }


def _state_shape(state: SourceState | None, timezone: str) -> Shape:
    newest = state.newest if state else None
    return {
        "read_at": state.read_at.isoformat() if state else None,
        "newest": newest.isoformat() if newest else None,
        "looks_abandoned": state is not None and is_abandoned(state, timezone),
    }


def try_shape(tried: SourceTry) -> Shape:
    """What one source answered to the doctor."""
    return {
        "place": tried.place_id,
        "system": tried.system,
        "ok": tried.is_well,
        "reachable": tried.error is None,
        "problem": error_shape(tried.error) if tried.error else None,
        "first": tried.window.first.isoformat(),
        "last": tried.window.last.isoformat(),
        "ahead": tried.ahead,
        "lists_all": tried.lists_all,
        "newest": tried.newest.isoformat() if tried.newest else None,
        "looks_abandoned": tried.looks_abandoned,
        "key": tried.key_name,
        "has_key": tried.has_key,
        "left": [
            {
                "host": one.host,
                "left": one.left,
                "requests": one.requests,
                "seconds": int(one.seconds),
            }
            for one in tried.left
        ],
    }


def error_shape(error: HearingsError, message: Message | None = None) -> Shape:
    """An error: its class for programs, its sentences for people, `describe`'s or others."""
    message = message or describe(error)
    return {
        "error": type(error).__name__,
        "happened": message.happened,
        "means": message.means,
        "now": message.now,
    }


def report_shape(report: RefreshReport) -> Shape:
    """The report of a refresh."""
    return {
        "ok": report.is_whole,
        "stopped": report.was_stopped,
        "places": [_outcome_shape(outcome) for outcome in report.places],
    }


def _outcome_shape(outcome: PlaceOutcome) -> Shape:
    return {
        "place": outcome.place_id,
        "ok": outcome.is_whole,
        "system": outcome.system,
        "read_at": outcome.read_at.isoformat(),
        "hearings": outcome.read,
        "new": [one.hearing_id for one in outcome.stored if one.is_new],
        "changed": [
            {"id": one.hearing_id, "changes": [_change_shape(change) for change in one.changes]}
            for one in outcome.stored
            if not one.is_new
        ],
        "failures": [
            {"system": failure.system, **error_shape(failure.error)} for failure in outcome.failures
        ],
        "agendas_unread": [
            {"source_id": one.source_id, "error": type(one.error).__name__}
            for one in outcome.unread
        ],
        "rows_skipped": outcome.skipped,
        "beside": [_beside_shape(one) for one in outcome.beside],
    }


def _beside_shape(outcome: BesideOutcome) -> Shape:
    return {
        "system": outcome.system,
        "ok": outcome.error is None and not outcome.waits_for_key,
        "hearings": outcome.read,
        "new": [one.hearing_id for one in outcome.stored if one.is_new],
        "changed": [one.hearing_id for one in outcome.stored if not one.is_new],
        "waits_for_key": outcome.waits_for_key or None,
        "problem": error_shape(outcome.error) if outcome.error else None,
    }


def import_shape(report: "ImportReport") -> Shape:
    """The report of an import."""
    return {
        "ok": report.is_whole,
        "format": report.format.value,
        "hearings": report.read,
        "new": [one.hearing_id for one in report.stored if one.is_new],
        "changed": [one.hearing_id for one in report.stored if not one.is_new],
        "lines_skipped": [
            {"line": one.number, "field": one.field, "given": one.given} for one in report.bad
        ],
        "columns_skipped": list(report.passed_over),
        "guesses": [
            {"field": one.field, "value": one.value, "words": one.words, "sure": one.is_sure}
            for one in report.guesses
        ],
    }


def health_shape(health: Health) -> Shape:
    """What the doctor found."""
    return {
        "ok": health.is_well,
        "version": health.version,
        "python": health.python,
        "libraries": dict(health.libraries),
        "window": health.has_window,
        "profile": health.profile,
        "catalogue": _store_shape(health.catalogue),
        "vault": {
            **_store_shape(health.vault),
            "protection": health.guarded.protection.value if health.guarded else None,
        },
        "places": health.places,
        "own_places": health.own_places,
        "places_problem": error_shape(health.places_problem) if health.places_problem else None,
        "services": [
            {
                "host": one.host,
                "requests": one.requests,
                "seconds": int(one.seconds),
                "spent": one.spent,
                "free_at": one.free_at.isoformat() if one.free_at else None,
            }
            for one in health.services
        ],
        "abandoned": [
            {
                "place": one.place_id,
                "system": one.system,
                "newest": one.newest.isoformat() if one.newest else None,
            }
            for one in health.abandoned
        ],
    }


def _store_shape(store: StoreHealth) -> Shape:
    return {
        "path": store.path,
        "rows": store.rows,
        "problem": error_shape(store.error) if store.error else None,
    }
