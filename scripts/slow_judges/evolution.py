# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Evolution Data Server stores the events of a file and says what it holds then.

Run by the system's Python, which has its bindings, under a message bus and a home of its own:
`dbus-run-session -- python3 scripts/slow_judges/evolution.py FILE.ics`. Status 77: not installed.
"""

import sys
from pathlib import Path

ABSENT = 77
SECONDS = 20

try:
    import gi

    for name, version in (("ECal", "2.0"), ("EDataServer", "1.2"), ("ICalGLib", "3.0")):
        gi.require_version(name, version)
    from gi.repository import ECal, EDataServer, ICalGLib
except (ImportError, ValueError):
    sys.exit(ABSENT)


def calendar() -> ECal.Client:
    """A new, empty calendar of the local store."""
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = EDataServer.Source.new_with_uid("hearings-judge", None)
    source.set_display_name("judge")
    source.set_parent("local-stub")
    source.get_extension("Calendar").set_backend_name("local")
    registry.commit_source_sync(source, None)
    return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, SECONDS, None)


def main(path: Path) -> None:
    """Store the file twice, which must update and never duplicate; print what is stored."""
    client = calendar()
    for _ in range(2):
        parsed = ICalGLib.Component.new_from_string(path.read_text(encoding="utf-8"))
        client.receive_objects_sync(parsed, ECal.OperationFlags.NONE, None)
    _done, stored = client.get_object_list_as_comps_sync("#t", None)
    for one in stored:
        event = one.get_icalcomponent()
        print(event.get_uid(), event.get_summary(), sep="\t")


main(Path(sys.argv[1]))
