# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Legistar payloads with every field of the real ones, filled with plainly fictional values."""

from datetime import date

Payload = dict[str, object]

EVENT_FIELDS = (
    "EventId", "EventGuid", "EventLastModifiedUtc", "EventRowVersion", "EventBodyId",
    "EventBodyName", "EventDate", "EventTime", "EventVideoStatus", "EventAgendaStatusId",
    "EventAgendaStatusName", "EventMinutesStatusId", "EventMinutesStatusName", "EventLocation",
    "EventAgendaFile", "EventMinutesFile", "EventAgendaLastPublishedUTC",
    "EventMinutesLastPublishedUTC", "EventComment", "EventVideoPath", "EventMedia",
    "EventInSiteURL", "EventItems",
)  # fmt: skip


def legistar_event(
    id: int = 1001,  # noqa: A002  (the word of the payload)
    body: str = "City Council",
    date: date | str = "2026-12-01",
    time: str | None = "6:00 PM",
    **fields: object,
) -> Payload:
    """One event as `/events` gives it; `fields` are set by their own names.

    An unknown field name is refused, so that a slip of the pen cannot make a test pass.
    """
    event: Payload = {
        "EventId": id,
        "EventGuid": f"00000000-0000-4000-8000-{id:012d}",
        "EventLastModifiedUtc": "2026-11-20T19:05:32.3",
        "EventRowVersion": "AAAAAAABAAE=",
        "EventBodyId": 1 + sum(map(ord, body)) % 900,
        "EventBodyName": body,
        "EventDate": f"{date}T00:00:00",
        "EventTime": time,
        "EventVideoStatus": "Public",
        "EventAgendaStatusId": 2,
        "EventAgendaStatusName": "Final",
        "EventMinutesStatusId": 1,
        "EventMinutesStatusName": "Draft",
        "EventLocation": "Council Chamber, Sampleville City Hall\r\n1 Example Plaza",
        "EventAgendaFile": None,
        "EventMinutesFile": None,
        "EventAgendaLastPublishedUTC": None,
        "EventMinutesLastPublishedUTC": None,
        "EventComment": None,
        "EventVideoPath": None,
        "EventMedia": None,
        "EventInSiteURL": (
            f"https://sampleville.legistar.com/MeetingDetail.aspx?LEGID={id}&GID=1&G=00000000"
        ),
        "EventItems": [],
    }
    return _filled(event, fields)


def legistar_item(
    id: int = 5001,  # noqa: A002  (the word of the payload)
    event: int = 1001,
    title: str | None = "Receive a report on the use of surveillance technology",
    sequence: int | None = 1,
    number: str | None = "1.",
    **fields: object,
) -> Payload:
    """One item as `/events/{id}/eventitems` gives it when notes and attachments are asked for."""
    item: Payload = {
        "EventItemId": id,
        "EventItemGuid": f"00000000-0000-4000-9000-{id:012d}",
        "EventItemLastModifiedUtc": "2026-11-20T19:06:01.27",
        "EventItemRowVersion": "AAAAAAABAAI=",
        "EventItemEventId": event,
        "EventItemAgendaSequence": sequence,
        "EventItemMinutesSequence": sequence,
        "EventItemAgendaNumber": number,
        "EventItemVideo": None,
        "EventItemVideoIndex": None,
        "EventItemVersion": "1",
        "EventItemAgendaNote": None,
        "EventItemMinutesNote": None,
        "EventItemActionId": None,
        "EventItemActionName": None,
        "EventItemActionText": None,
        "EventItemPassedFlag": None,
        "EventItemPassedFlagName": None,
        "EventItemRollCallFlag": 0,
        "EventItemFlagExtra": 0,
        "EventItemTitle": title,
        "EventItemTally": None,
        "EventItemAccelaRecordId": None,
        "EventItemConsent": 0,
        "EventItemMoverId": None,
        "EventItemMover": None,
        "EventItemSeconderId": None,
        "EventItemSeconder": None,
        "EventItemMatterId": None,
        "EventItemMatterGuid": None,
        "EventItemMatterFile": None,
        "EventItemMatterName": None,
        "EventItemMatterType": None,
        "EventItemMatterStatus": None,
        "EventItemMatterAttachments": [],
    }
    return _filled(item, fields)


def legistar_attachment(
    name: str,
    url: str,
    id: int = 9001,  # noqa: A002  (the word of the payload)
) -> Payload:
    """One attachment of an item's matter."""
    return {
        "MatterAttachmentId": id,
        "MatterAttachmentGuid": f"00000000-0000-4000-a000-{id:012d}",
        "MatterAttachmentName": name,
        "MatterAttachmentHyperlink": url,
        "MatterAttachmentFileName": url.rsplit("/", 1)[-1],
        "MatterAttachmentIsSupportingDocument": False,
    }


def _filled(payload: Payload, fields: Payload) -> Payload:
    unknown = fields.keys() - payload.keys()
    assert not unknown, f"the payload has no field {sorted(unknown)}"
    return payload | fields
