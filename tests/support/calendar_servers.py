# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Real calendar servers on loopback: Radicale in a thread, xandikos in a process of its own."""

import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest

USER, PASSWORD = "someone", "open sesame"


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the tests say what went wrong."""


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


@dataclass
class Faults:
    """What goes wrong with the requests of a method, as long as it stands here.

    A status is answered in place of the server; "lost" lets the server work and breaks off its
    answer in the middle.
    """

    by_method: dict[str, int | str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def around(self, app: Any) -> Any:
        """The server with these faults."""

        def spoilt(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            method = environ["REQUEST_METHOD"]
            self.asked.append(method)
            fault = self.by_method.get(method)
            if fault is None:
                return app(environ, start_response)  # type: ignore[no-any-return]
            if isinstance(fault, int):
                start_response(f"{fault} No", [("Content-Length", "0")])
                return []
            list(app(environ, lambda *_said: None))
            start_response("200 OK", [("Content-Length", "1000")])
            return [b"half"]

        return spoilt


@contextmanager
def radicale(folder: Path, faults: Faults | None = None) -> Iterator[str]:
    """The address of a Radicale that knows one person and keeps its files in a folder."""
    from radicale import Application
    from radicale.config import load

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    configuration = load()
    configuration.update(
        {
            "auth": {
                "type": "htpasswd", "htpasswd_filename": str(folder / "users"),
                "htpasswd_encryption": "plain", "delay": "0",
            },
            "storage": {"filesystem_folder": str(folder / "collections")},
            "logging": {"level": "critical"},
        },
        "test", privileged=True,
    )  # fmt: skip
    app = (faults or Faults()).around(Application(configuration))
    server = make_server("127.0.0.1", 0, app, _Threads, _Quiet)
    running = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    running.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        running.join()


@contextmanager
def xandikos(folder: Path, port: int) -> Iterator[str]:
    """The address of a xandikos that lets everybody in; skipped where it is not installed."""
    if find_spec("xandikos") is None:
        pytest.skip("xandikos is not installed")
    command = [
        sys.executable, "-m", "xandikos", "serve", "-d", str(folder), "-p", str(port),
        "-l", "127.0.0.1", "--defaults", "--current-user-principal", f"/{USER}/",
    ]  # fmt: skip
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=subprocess.PIPE) as running:
        try:
            address = f"http://127.0.0.1:{port}"
            while not _answers(address):
                if running.poll() is not None:
                    assert running.stderr is not None
                    pytest.skip(f"xandikos ended: {running.stderr.read().decode()[-300:]}")
            yield address
        finally:
            running.terminate()


def _answers(address: str) -> bool:
    try:
        urlopen(address, timeout=1).close()
    except URLError as error:
        return not isinstance(getattr(error, "reason", None), OSError)
    return True
