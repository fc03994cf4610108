# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Imports point down: the floor plan is held here, not in a paragraph."""

from collections import defaultdict

from tests.house.floor_plan import EVERYBODY_MAY, MAY_IMPORT, ROOT, all_imports, room_of

# A module of ours imported inside a function, with the reason. Starting fast is the
# only good one; to break a circle is a design fault.
_NEEDS = "the window shows its first list before this is imported: "
_OWN = "most lists are nobody's own, and a start is quick without it"
LATE_IMPORTS_OF_OURS: dict[tuple[str, str], str] = {
    ("hearings.rooms", "hearings.net.budget"): "only a refresh and the doctor need it",
    ("hearings.rooms", "hearings.net.client"): _NEEDS + "httpx2",
    ("hearings.rooms", "hearings.sources.places"): _NEEDS + "tomllib",
    ("hearings.core", "hearings.sources.registry"): _NEEDS + "every source and selectolax",
    ("hearings.rooms", "hearings.store.catalogue.catalogue"): _NEEDS + "SQLAlchemy",
    ("hearings.rooms", "hearings.store.vault.converting"): _NEEDS + "SQLAlchemy",
    ("hearings.door", "hearings.locking.key_file"): "only an encrypted vault needs it",
    ("hearings.door", "hearings.locking.tries"): "only an encrypted vault needs it",
    ("hearings.door", "hearings.store.opening"): "only an encrypted vault needs it",
    ("hearings.door", "hearings.store.vault.remains"): "only a key that goes needs it",
    ("hearings.core", "hearings.tasks.guarding"): "only the vault's own verbs need it",
    ("hearings.core", "hearings.tasks.backing_up"): "only two verbs need it",
    ("hearings.tasks.guarding", "hearings.store.vault.converting"): "a lock needs no SQLAlchemy",
    ("hearings.tasks.guarding", "hearings.store.vault.destroying"): "a lock needs no SQLAlchemy",
    ("hearings.tasks.backing_up", "hearings.store.vault.converting"): _NEEDS + "SQLAlchemy",
    ("hearings.tasks.backing_up", "hearings.store.vault.backup_file"): _NEEDS + "SQLAlchemy",
    ("hearings.tasks.backing_up", "hearings.store.backup"): _NEEDS + "the copies",
    ("hearings.tasks.backing_up", "hearings.store.kinds"): _NEEDS + "the copies",
    ("hearings.rooms", "hearings.store.catalogue.glance"): "a verb that lists nothing needs it not",
    ("hearings.rooms", "hearings.store.vault.vault"): _NEEDS + "SQLAlchemy",
    ("hearings.rooms", "hearings.store.vault.glance"): "a verb that lists nothing needs it not",
    ("hearings.store.vault.glance", "hearings.domain.correction"): _NEEDS + "the classes of rules",
    ("hearings.store.vault.glance", "hearings.domain.rule"): _NEEDS + "the classes of rules",
    ("hearings.core", "hearings.tasks.refresh"): _NEEDS + "thread pools and the sources' base",
    ("hearings.core", "hearings.tasks.exporting"): _NEEDS + "the calendar",
    ("hearings.core", "hearings.tasks.adding_places"): "only one verb needs it",
    ("hearings.cli.look", "hearings.cli.taking_part"): "the plain list needs no rules",
    ("hearings.cli.places", "hearings.tasks.adding_places"): "only one verb needs it",
    ("hearings.core", "hearings.tasks.consulting"): _NEEDS + "another place of the window",
    ("hearings.core", "hearings.tasks.correcting"): _NEEDS + "tomllib and the rules",
    ("hearings.core", "hearings.tasks.examining"): "only one verb needs it",
    ("hearings.core", "hearings.tasks.trying"): "only a try needs it: the sources' HTTP library",
    ("hearings.core", "hearings.tasks.keeping_keys"): "the window needs it at Preferences only",
    ("hearings.core", "hearings.tasks.bills"): _NEEDS + "the numbers of bills",
    ("hearings.core", "hearings.tasks.by_day"): _NEEDS + "the rules, and another view",
    ("hearings.core", "hearings.tasks.choosing"): _NEEDS + "the numbers of bills",
    ("hearings.core", "hearings.tasks.importing"): "only one verb needs it",
    ("hearings.core", "hearings.tasks.keeping_calendar"): _NEEDS + "the calendar",
    ("hearings.core", "hearings.tasks.sharing_calendar"): "only two verbs need it",
    ("hearings.core", "hearings.tasks.matching"): _NEEDS + "nothing of the list is judged anew",
    ("hearings.core", "hearings.tasks.next_steps"): _NEEDS + "another place of the window",
    ("hearings.core", "hearings.tasks.occasions"): _NEEDS + "another place of the window",
    ("hearings.core", "hearings.tasks.handing_in"): _NEEDS + "documents and their formats",
    ("hearings.core", "hearings.tasks.printing"): _NEEDS + "documents and their formats",
    ("hearings.cli.look", "hearings.cli.printing"): "only a printed list needs it",
    ("hearings.core", "hearings.tasks.reminding"): _NEEDS + "what there is to do",
    ("hearings.core", "hearings.tasks.rehearsing"): _NEEDS + "another place of the window",
    ("hearings.core", "hearings.tasks.scheduling"): _NEEDS + "what comes next",
    ("hearings.core", "hearings.tasks.soonest_deadlines"): _NEEDS + "the rules",
    ("hearings.core", "hearings.tasks.spelling"): _NEEDS + "another place of the window",
    ("hearings.core", "hearings.tasks.taking_part"): _NEEDS + "tomllib and the rules",
    ("hearings.core", "hearings.tasks.writing"): _NEEDS + "another place of the window",
    ("hearings.rooms", "hearings.topics.own_reading"): _OWN,
    ("hearings.store.catalogue.finding", "hearings.store.catalogue.own_asking"): _OWN,
    ("hearings.store.catalogue.finding", "hearings.store.catalogue.own_finding"): _OWN,
    ("hearings.store.catalogue.glance", "hearings.store.catalogue.own_asking"): _OWN,
    ("hearings.store.catalogue.glance", "hearings.store.catalogue.own_finding"): _OWN,
    ("hearings.store.catalogue.glance", "hearings.store.catalogue.own_rows"): _OWN,
    ("hearings.rooms", "hearings.topics.matching"): _NEEDS + "pyahocorasick and the patterns",
    ("hearings.core", "hearings.topics.terms"): _NEEDS + "tomllib",
    ("hearings.export.formats", "hearings.export.to_docx"): "only this format needs python-docx",
    ("hearings.export.formats", "hearings.export.to_odt"): "only this format needs odfpy",
    ("hearings.export.formats", "hearings.export.to_pdf"): "only this format needs fpdf2",
    ("hearings.tasks.sampling", "hearings.tasks.refresh"): "only the sample needs it",
    ("ui.__main__", "hearings.cli.run"): "the window needs no argparse",
    ("ui.app", "hearings.tasks.sampling"): "only the sample needs it",
    ("ui.app", "ui.alone"): "hardly any start is refused or fails",
    ("ui.app", "ui.background.staying"): _NEEDS + "nobody closes the window yet",
    ("ui.app", "ui.vault.watching"): _NEEDS + "nobody is away yet",
    ("ui.app", "ui.vault.clipboard"): _NEEDS + "nothing is copied yet",
    ("ui.app", "ui.vault.window"): "most starts are not locked",
    ("ui.app", "ui.vault.forgetting"): "only a window that is locked is emptied",
    ("ui.app", "ui.vault.hiding"): "most people never hide it",
    ("ui.app", "ui.crash"): "hardly any start has a fault",
    ("ui.app", "ui.icons"): _NEEDS + "the list has no icons",
    ("ui.app", "ui.jobs"): _NEEDS + "thread pools",
    ("ui.app", "ui.refresh_process"): _NEEDS + "another process",
    ("ui.app", "ui.logging_to_file"): _NEEDS + "the log is written after it",
    ("ui.main_window", "ui.interior"): _NEEDS + "everything round the list",
    ("ui.upcoming.look", "hearings.messages.own"): "few rows have anything of the person's own",
    ("ui.upcoming.look", "hearings.messages.soonest"): _NEEDS + "no deadline is known yet",
    ("ui.upcoming.delegate", "ui.icons"): "few rows have a mark",
    ("ui.notices", "hearings.messages.errors"): "most starts have no error to say",
    ("ui.finding_anything", "ui.drafts.model"): _NEEDS + "another place of the window",
    ("ui.finding_anything", "ui.palette.placing"): "most of the time nobody searches",
    ("ui.finding_anything", "ui.help.placing"): "most of the time nobody asks",
    ("ui.interior", "ui.testimony"): _NEEDS + "another place of the window",
    ("ui.interior", "ui.by_itself"): _NEEDS + "nothing is done by itself yet",
    ("ui.interior", "ui.exporting.placing"): _NEEDS + "the calendar",
    ("ui.interior", "ui.hearing_panes"): _NEEDS + "the pane beside the list",
    ("ui.interior", "ui.hearing.view"): _NEEDS + "the pane beside the list",
    ("ui.interior", "ui.next_steps.placing"): _NEEDS + "another place of the window",
    ("ui.interior", "ui.places.placing"): _NEEDS + "another place of the window",
    ("ui.interior", "ui.preferences.placing"): _NEEDS + "another place of the window",
    ("ui.interior", "ui.welcome.placing"): _NEEDS + "another place of the window",
    ("ui.hearings_place", "ui.printing.presenter"): "nobody prints at the start",
    ("ui.shapes", "ui.dated.placing"): "most windows show the list",
    ("ui.shapes", "ui.dated.presenter"): "most windows show the list",
    ("ui.refreshing", "hearings.messages.errors"): "only a refresh needs it",
    ("ui.refresh_process", "hearings.tasks.refresh"): "only a refresh needs it",
    ("ui.__main__", "ui.out_of_sight"): "hardly any start finds another in the tray",
    ("ui.__main__", "ui.app"): "Qt cannot be imported where its system libraries are missing",
}

UI_ALLOWED_ACROSS = {
    "ui.interior", "ui.hearings_place", "ui.hearing_menu", "ui.hearing_panes", "ui.shapes",
    "ui.testimony", "ui.main_window", "ui.app", "ui.finding_anything", "ui.by_itself",
}  # fmt: skip
UI_SHARED = {"widgets"}


def test_the_scanner_sees_the_imports():
    assert len(all_imports()) > 60


def test_every_room_is_on_the_plan():
    rooms = {room_of(found.importer) for found in all_imports()} - EVERYBODY_MAY
    unknown = rooms - set(MAY_IMPORT)
    assert not unknown, (
        f"These rooms are not on the floor plan: {sorted(unknown)}. "
        "Say in tests/house/floor_plan.py what they may import, as low as they can live."
    )


def test_imports_point_down():
    wrong = [
        found
        for found in all_imports()
        if room_of(found.imported) != room_of(found.importer)
        and room_of(found.imported) not in MAY_IMPORT[room_of(found.importer)] | EVERYBODY_MAY
    ]
    assert not wrong, (
        "These imports point up or sideways:\n"
        + "\n".join(map(str, wrong))
        + "\nA concept is missing: name it and put it lower, or let a task join the two."
    )


def test_late_imports_of_our_own_modules_have_a_reason():
    late = [
        found
        for found in all_imports()
        if found.is_inside_function and (found.importer, found.imported) not in LATE_IMPORTS_OF_OURS
    ]
    assert not late, (
        "These modules of ours are imported inside a function:\n"
        + "\n".join(map(str, late))
        + "\nImport at the top, or add a line with the reason to LATE_IMPORTS_OF_OURS."
    )


def test_there_are_no_import_circles():
    arrows: dict[str, set[str]] = defaultdict(set)
    for found in all_imports():
        if found.imported != found.importer:
            arrows[found.importer].add(found.imported)
    circle = _a_circle(arrows)
    assert not circle, (
        "These modules import each other in a circle: "
        + " -> ".join(circle)
        + ". Move what both need into a module below both."
    )


# What several sources need, and files that are parts of one source only.
SHARED_BY_SOURCES = {
    "agenda_rows", "answers", "base", "bill_query", "bill_status", "details", "fragments",
    "html_pages", "joint", "keyed", "links", "meeting_kinds", "openstates_api", "order", "parsing",
    "places", "registry", "stamps", "us_bills", "us_committees", "us_rooms", "written_dates",
    "xml_pages",
}  # fmt: skip
PARTS_OF_SOURCES = {
    "granicus_view": "granicus",
    "civicclerk_agenda": "civicclerk",
    "civicclerk_events": "civicclerk",
    "iqm2_data": "iqm2",
    "iqm2_calendar": "iqm2",
    "berkeley_agenda": "berkeley",
    "berkeley_table": "berkeley",
    "chicago_elms_meetings": "chicago_elms",
    "escribe_agenda": "escribe",
    "escribe_meetings": "escribe",
    "ical_blocks": "ical",
    "ical_events": "ical",
    "ical_rules": "ical",
    "ical_series": "ical",
    "ical_zones": "ical",
    "legistar_calendar": "legistar_web",
    "legistar_details": "legistar_web",
    "legistar_events": "legistar",
    "legistar_grid": "legistar_web",
    "legistar_items": "legistar",
    "legistar_ranges": "legistar_web",
    "massachusetts_hearings": "massachusetts",
    "michigan_feed": "michigan",
    "michigan_page": "michigan",
    "nyc_mirror_events": "nyc_mirror",
    "openlegislation_agendas": "openlegislation",
    "openstates_events": "openstates",
    "openstates_identity": "openstates",
    "openstates_items": "openstates",
    "california_history_lines": "california_history",
    "legiscan_bills": "legiscan",
    "place_file": "places",
    "place_writing": "places",
    "primegov_agenda": "primegov",
    "primegov_meetings": "primegov",
    "congress_meetings": "congress",
    "house_feed": "house",
    "house_meeting": "house",
    "senate_schedule": "senate",
    "washington_items": "washington",
    "washington_meetings": "washington",
}


def _may_import(importer: str, imported: str) -> bool:
    """Whether one file of sources/ may know the other."""
    source = PARTS_OF_SOURCES.get(importer, importer)
    return (
        importer == "registry"
        or imported in SHARED_BY_SOURCES
        or PARTS_OF_SOURCES.get(imported) == source
    )


def test_sources_do_not_know_each_other():
    wrong = [
        found
        for found in all_imports()
        if found.importer.startswith("hearings.sources.")
        and found.imported.startswith("hearings.sources.")
        and not _may_import(found.importer.rsplit(".", 1)[1], found.imported.rsplit(".", 1)[1])
    ]
    assert not wrong, (
        "A source imports another source:\n"
        + "\n".join(map(str, wrong))
        + "\nMove what both need into hearings/sources/parsing.py."
    )


def test_features_of_the_window_do_not_know_each_other():
    features = {
        path.name for path in (ROOT / "ui").iterdir() if path.is_dir() and path.name[0] != "_"
    } - UI_SHARED

    def feature(module: str) -> str | None:
        parts = module.split(".")
        return parts[1] if parts[0] == "ui" and len(parts) > 1 and parts[1] in features else None

    wrong = [
        found
        for found in all_imports()
        if feature(found.imported)
        and feature(found.importer) != feature(found.imported)
        and found.importer not in UI_ALLOWED_ACROSS
    ]
    assert not wrong, (
        "A feature of the window is imported from outside:\n"
        + "\n".join(map(str, wrong))
        + "\nLet ui/main_window.py join the two by a signal."
    )


def test_widgets_know_no_feature_and_no_task():
    wrong = [
        found
        for found in all_imports()
        if found.importer.startswith("ui.widgets")
        and not found.imported.startswith(("ui.widgets", "ui.theme", "ui.icons"))
        and room_of(found.imported) not in {"domain", "assets", "errors", "overriding"}
    ]
    assert not wrong, (
        "A widget knows too much:\n"
        + "\n".join(map(str, wrong))
        + "\nHand it plain values, and connect its signals in a presenter."
    )


def test_store_is_the_only_room_with_sqlalchemy():
    wrong = _files_importing({"sqlalchemy", "alembic", "sqlite3", "sqlcipher3"}, outside="store")
    assert not wrong, f"Only hearings/store may know databases, but these import one: {wrong}"


def test_net_is_the_only_room_with_http():
    wrong = _files_importing(
        {"httpcore2", "httpx2", "urllib.request", "http.client", "requests"}, outside="net"
    )
    assert not wrong, f"Only hearings/net may open connections, but these import a client: {wrong}"


def _files_importing(libraries: set[str], outside: str) -> list[str]:
    import ast

    from tests.house.floor_plan import module_name, source_files, tree_of

    wrong = []
    for file in source_files():
        if room_of(module_name(file)) == outside:
            continue
        for node in ast.walk(tree_of(file)):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            if any(
                name == lib or name.startswith(lib + ".") for name in names for lib in libraries
            ):
                wrong.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    return wrong


def _a_circle(arrows: dict[str, set[str]]) -> list[str]:
    done: set[str] = set()

    def visit(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        for target in sorted(arrows.get(module, ())):
            if circle := visit(target, [*path, module]):
                return circle
        done.add(module)
        return []

    for start in sorted(arrows):
        if circle := visit(start, []):
            return circle
    return []
