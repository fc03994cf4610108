# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Thunderbird imports a file into its own store and says what it holds then.

Needs `thunderbird` and the Python library marionette_driver; a profile of its own is made and
thrown away, and it asks nothing of the network. Status 77: not installed.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ABSENT = 77
SECONDS = 90

try:
    from marionette_driver.errors import MarionetteException
    from marionette_driver.marionette import Marionette
except ImportError:
    sys.exit(ABSENT)

SETTINGS = """
user_pref("marionette.port", {port});
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("app.update.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("network.dns.disabled", true);
"""

IMPORT = r"""
const [path, done] = [arguments[0], arguments[arguments.length - 1]];
(async () => {
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  const { CalIcsImporter } = ChromeUtils.importESModule(
    "resource:///modules/CalIcsImportExport.sys.mjs");
  const store = cal.manager.createCalendar("storage",
    Services.io.newURI("moz-storage-calendar://"));
  store.name = "judge";
  cal.manager.registerCalendar(store);
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  const stream = Cc["@mozilla.org/network/file-input-stream;1"]
    .createInstance(Ci.nsIFileInputStream);
  stream.init(file, 1, 0, 0);
  for (const item of new CalIcsImporter().importFromStream(stream)) await store.addItem(item);
  const kind = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_COMPLETED_ALL;
  const held = await store.getItemsAsArray(kind, 0, null, null);
  return held.map((one) => [one.id, one.title]);
})().then((held) => done(JSON.stringify({ held })),
          (fault) => done(JSON.stringify({ fault: String(fault) })));
"""


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def session(port: int) -> Marionette:
    """A connection to the Thunderbird that listens there, once it does."""
    driver = Marionette(host="127.0.0.1", port=port)
    end = time.monotonic() + SECONDS
    while True:
        try:
            driver.start_session()
        except (OSError, MarionetteException):
            if time.monotonic() > end:
                raise
            time.sleep(0.5)
        else:
            return driver


def main(path: Path) -> int:
    """Import the file and print the UID and the title of each event that is stored."""
    program = shutil.which("thunderbird")
    if program is None:
        return ABSENT
    port = free_port()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        (Path(folder) / "user.js").write_text(SETTINGS.format(port=port), encoding="utf-8")
        command = [
            program, "--headless", "--marionette", "--remote-allow-system-access", "--no-remote",
            "--profile", folder,
        ]  # fmt: skip
        environment = {**os.environ, "HOME": folder, "MOZ_HEADLESS": "1", "TZ": "UTC"}
        quiet = subprocess.DEVNULL
        running = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
        try:
            driver = session(port)
            driver.set_context("chrome")
            driver.timeout.script = SECONDS
            told = driver.execute_async_script(
                IMPORT, script_args=[str(path.absolute())], sandbox="system"
            )
        finally:
            running.terminate()
            running.wait(SECONDS)
    answer = json.loads(told)
    if fault := answer.get("fault"):
        print(fault, file=sys.stderr)
        return 1
    for uid, title in answer["held"]:
        print(uid, title, sep="\t")
    return 0


sys.exit(main(Path(sys.argv[1])))
