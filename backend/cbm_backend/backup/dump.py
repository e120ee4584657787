"""Write a backup: the dump and what it must look like come from one snapshot, whatever goes on meanwhile."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from cbm_backend.backup import manifest, programs
from cbm_backend.backup.manifest import Manifest
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, one
from cbm_backend.errors import CbmError, Conflict, InputError

DUMP = "dump"
_PART = ".part"


@dataclass(frozen=True)
class Written:
    """A finished backup: its folder, what it holds, and its size in bytes."""

    folder: Path
    manifest: Manifest
    size: int


def backup(settings: Settings, target: Path, *, jobs: int = 1) -> Written:
    """Write a backup into a new folder below `target`, named by database and time (UTC).

    The folder appears when it is complete. Raises `InputError` when `target` cannot be written, `Conflict`
    without a fitting pg_dump or without our tables, `CbmError` with pg_dump's own words.
    """
    with closing(connect(settings, application="cbm backup")) as connection:
        program = programs.find("pg_dump", connection.server_version // 10_000)
        connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        with connection.cursor() as cursor:
            cursor.execute("select to_regclass('public.cbm_migration') is not null, current_database()")
            initialised, name = one(cursor)
            if not initialised:
                raise Conflict(f'The database "{name}" is not ours: there is nothing to back up.')
            part = _new_folder(target, name)
            try:
                cursor.execute("select pg_export_snapshot()")
                (snapshot,) = one(cursor)
                command = [program, "--format=directory", f"--jobs={jobs}", f"--snapshot={snapshot}",
                           "--no-privileges", "--compress=6", f"--file={part / DUMP}"]  # fmt: skip
                programs.run(settings, command)
                facts = Manifest(
                    created=datetime.now(UTC).isoformat(timespec="seconds"),
                    backend=version("cbm-backend"),
                    server=connection.server_version,
                    migration=_migration(cursor),
                    database=name,
                    rows=manifest.count(cursor),
                    digests=manifest.digests(connection, cursor),
                    members=manifest.members(cursor),
                )
                facts.write(part)
                folder = part.with_suffix("")
                part.rename(folder)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
    return Written(folder, facts, sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()))


def discard_old(target: Path, database: str, keep: int) -> list[Path]:
    """Remove all but the newest `keep` complete backups of this database; returns those removed."""
    found = sorted(path.parent for path in target.glob(f"{database}-*/{manifest.FILE}"))
    old = found[: max(len(found) - keep, 0)]
    for folder in old:
        # A backup without its manifest is none: it goes first, so that nothing half removed looks whole.
        (folder / manifest.FILE).unlink()
        shutil.rmtree(folder)
    return old


def _new_folder(target: Path, database: str) -> Path:
    """An empty folder of ours, marked as unfinished; nobody else may read it."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    part = target / f"{database.replace('/', '_')}-{moment}{_PART}"
    try:
        target.mkdir(parents=True, exist_ok=True)
        if part.with_suffix("").exists():
            raise CbmError(f"There is a backup {part.with_suffix('')} already.")
        part.mkdir(mode=0o700)
    except OSError as error:
        raise InputError(f"folder: {target} cannot be written ({error.strerror}).") from error
    return part


def _migration(cursor: manifest.Cursor) -> int:
    cursor.execute("select coalesce(max(number), 0) from public.cbm_migration")
    return one(cursor)[0]
