"""For tests that disturb an extraction: workers as processes, a gate at which the database holds them."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

_GATE = 4711
RUN = [sys.executable, "-m", "cbm_backend"]


def environment(settings, **more: str) -> dict[str, str]:
    """The environment of a `cbm-backend` that uses these settings and nothing else of this machine."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("CBM_")}
    return env | {
        "CBM_DATABASE_URL": settings.require_database_url(),
        "CBM_CACHE_DIR": str(settings.cache_dir),
        "CBM_CONFIG_DIR": str(settings.cache_dir / "config"),
        "CBM_LEASE_SECONDS": str(settings.lease_seconds),
    } | more  # fmt: skip


def start(settings, *args: str, before: tuple[str, ...] = (), **more: str) -> subprocess.Popen:
    """Start a `cbm-backend` command in a process group of its own; its output is collected."""
    return subprocess.Popen(
        [*before, *RUN, *args], env=environment(settings, **more), start_new_session=True, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def command(settings, *args: str, **more: str) -> str:
    """Run a `cbm-backend` command to its good end; returns what it printed."""
    process = start(settings, *args, **more)
    out, _ = process.communicate(timeout=180)
    assert process.returncode == 0, out
    return out


def eventually(found: Callable[[], object], what: str, seconds: float = 60):
    """What `found` returns once it is true. Looks again and again; fails with `what` in the end."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        result = found()
        if result:
            return result
        time.sleep(0.02)
    raise AssertionError(f"never happened: {what}")


class Gate:
    """A place in the database where workers wait until the gate opens.

    `on`: SQL that attaches the trigger function `test_gate()` to that place.
    """

    def __init__(self, settings, on: str):
        self._settings = settings
        self._connection = psycopg2.connect(settings.require_database_url())
        self._connection.autocommit = True
        with self._connection.cursor() as cursor:
            cursor.execute(
                f"""create or replace function public.test_gate() returns trigger language plpgsql as
                    $$ begin perform pg_advisory_xact_lock_shared({_GATE}); return new; end $$; {on}"""
            )
            cursor.execute("select pg_advisory_lock(%s)", (_GATE,))

    def __enter__(self) -> Gate:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def waiting(self) -> list[tuple[int, str]]:
        """(process of the database, holder of the scene) of the one at the gate."""
        with closing(psycopg2.connect(self._settings.require_database_url())) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(
                    """select l.pid, e.claimed_by from pg_locks l, public.cbm_extraction e
                       where l.locktype = 'advisory' and not l.granted and l.objid = %s
                         and l.database = (select oid from pg_database where datname = current_database())
                         and e.status = 'inprogress'""",
                    (_GATE,),
                )
                return cursor.fetchall()

    def open(self) -> None:
        """Let them pass."""
        with self._connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s)", (_GATE,))

    def turn_away(self, process: int) -> None:
        """End a session of the database that waits."""
        with self._connection.cursor() as cursor:
            cursor.execute("select pg_terminate_backend(%s)", (process,))


# In the middle of COPY: rows are being sent, the transaction is open.
AT_COPY = "create trigger gate before insert on zz.sigs_{year} for each row execute function test_gate()"
# Inside COMMIT: everything is written, nothing is decided.
AT_COMMIT = """create constraint trigger gate after update on public.cbm_extraction
    deferrable initially deferred for each row when (new.status = 'extracted')
    execute function test_gate()"""


def digest(settings, year: int = 2020) -> str:
    """What `cbm-backend db digest` prints."""
    return command(settings, "db", "digest", "--aoi", "zz", "--year", str(year)).strip()


def parts(settings) -> list[Path]:
    """Unfinished downloads in the cache."""
    return list(Path(settings.cache_dir).rglob("*.part"))


@contextlib.contextmanager
def small_disk(folder: Path, options: str):
    """A file system of its own in memory, as small as the options say."""
    if os.geteuid():
        pytest.skip("only root can mount a small file system")
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "small", folder], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a file system")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)
