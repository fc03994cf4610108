# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A root, an intermediate it signed, and a certificate of 127.0.0.1 that the latter signed."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

AUTHORITY = (
    "basicConstraints=critical,CA:TRUE",
    "keyUsage=critical,keyCertSign,cRLSign",
)
SERVER = (
    "subjectAltName=IP:127.0.0.1",
    "basicConstraints=critical,CA:FALSE",
    "keyUsage=critical,digitalSignature",
    "extendedKeyUsage=serverAuth",
)
# Strict checking, which later Pythons turn on, wants both.
KEYS = ("subjectKeyIdentifier=hash", "authorityKeyIdentifier=keyid")


@dataclass(frozen=True)
class ChainOfTrust:
    """Three files of certificates; `server` holds its key too, and nothing of the others."""

    root: Path
    intermediate: Path
    server: Path


def made_chain(folder: Path) -> ChainOfTrust:
    """A fresh chain in a folder; skips the test where no openssl command is."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl command to make certificates with")
    _signed(openssl, folder, "root", "root", AUTHORITY)
    _signed(openssl, folder, "intermediate", "root", AUTHORITY)
    _signed(openssl, folder, "server", "intermediate", SERVER)
    both = folder / "both.pem"
    both.write_bytes((folder / "server.key").read_bytes() + (folder / "server.pem").read_bytes())
    return ChainOfTrust(folder / "root.pem", folder / "intermediate.pem", both)


def _signed(openssl: str, folder: Path, name: str, by: str, extensions: tuple[str, ...]) -> None:
    """Make name.key and name.pem; a certificate signed by itself is a root."""
    key, asked, made = (str(folder / f"{name}.{ending}") for ending in ("key", "csr", "pem"))
    written = folder / f"{name}.ext"
    written.write_text("\n".join((*extensions, *KEYS)))
    _run(
        openssl, "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
        "-nodes", "-subj", f"/O=Sampleville/CN={name}", "-keyout", key, "-out", asked,
    )  # fmt: skip
    signer = (
        ("-signkey", key)
        if name == by
        else ("-CA", str(folder / f"{by}.pem"), "-CAkey", str(folder / f"{by}.key"),
              "-CAcreateserial")
    )  # fmt: skip
    _run(
        openssl, "x509", "-req", "-in", asked, *signer, "-days", "2",
        "-extfile", str(written), "-out", made,
    )  # fmt: skip


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
