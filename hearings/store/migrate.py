# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Brings a store's file to the layout this program knows, step by step, all or nothing.

The scripts under `<store>/migrations/versions` are alembic's; their revisions are the
numbers of the layout, "0001" onwards, and the file itself says in `user_version` where it
stands, so that alembic is not even imported for a file that is up to date.
"""

from sqlalchemy import Connection

from hearings.store.kinds import StoreKind


def layout_found(connection: Connection) -> int:
    """The version of the layout of the open file; 0 for an empty one."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    assert isinstance(version, int)
    return version


def migrate(connection: Connection, kind: StoreKind, target: int | None = None) -> None:
    """Move the file up or down to the layout `target`, or up to the newest.

    Belongs inside a transaction that writes; nothing is changed when a step fails.
    """
    target = kind.version if target is None else target
    found = layout_found(connection)
    if found == target:
        return
    # Imported here because 90 ms are too much for a file that is up to date.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(kind.migrations))
    context = MigrationContext.configure(connection, opts={"render_as_batch": True})
    newest_first = [(int(script.revision), script) for script in scripts.walk_revisions()]
    with Operations.context(context):
        for number, script in reversed(newest_first):
            if found < number <= target:
                script.module.upgrade()
                context.stamp(scripts, script.revision)
        for number, script in newest_first:
            if target < number <= found:
                script.module.downgrade()
                context.stamp(scripts, str(script.down_revision or "base"))
    connection.exec_driver_sql(f"PRAGMA user_version = {target}")
