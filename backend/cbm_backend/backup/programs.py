"""PostgreSQL's own programs, run with the configured connection and without its password in sight."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import psycopg2.extensions

from cbm_backend.config import Settings
from cbm_backend.errors import CbmError, Conflict
from cbm_backend.log import redact

_DEBIAN = Path("/usr/lib/postgresql")
_VARIABLES = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD",
              "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT"}  # fmt: skip


def find(name: str, at_least: int) -> str:
    """The newest program of this name. Raises `Conflict` when there is none of major version `at_least`."""
    found = sorted(_DEBIAN.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3].partition(".")[0]))
    path = str(found[-1]) if found else shutil.which(name)
    if path is None:
        raise Conflict(f"The program {name} is missing: install postgresql-client-{at_least} or newer.")
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"(\d+)(\.\d+)*", said)
    if version is None or int(version[1]) < at_least:
        raise Conflict(
            f"{path} is version {version[0] if version else 'unknown'}, the database version {at_least}: "
            f"install postgresql-client-{at_least} or newer."
        )
    return path


def run(settings: Settings, command: Sequence[str | Path], *, database: str | None = None) -> str:
    """Run a program on the configured database (or another of its server); returns what it printed.

    Raises `CbmError` with the first line that it complained with.
    """
    parts = psycopg2.extensions.parse_dsn(settings.require_database_url())
    env = dict(os.environ, PGDATABASE=database or parts.get("dbname", ""), PGAPPNAME="cbm backup",
               PGCONNECT_TIMEOUT="10", LC_ALL="C.UTF-8")  # fmt: skip
    env |= {variable: parts[key] for key, variable in _VARIABLES.items() if key in parts}
    done = subprocess.run(
        [str(part) for part in command],
        env=env,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        name = Path(str(command[0])).name
        lines = [line.removeprefix(f"{name}: ") for line in done.stderr.strip().splitlines()]
        first = next((line for line in lines if "error:" in line), lines[0] if lines else "no reason given")
        raise CbmError(f"{name} failed: {redact(first.removeprefix('error: '))}", detail=redact(done.stderr))
    return done.stdout
