"""A lock per cached file that holds for all threads and processes of a machine and dies with its holder."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from cbm_backend.storage.failures import write_failure

_SUFFIX = ".lock"


def lock_path(target: Path) -> Path:
    """The lock file of a cached file, hidden beside it."""
    return target.with_name(f".{target.name}{_SUFFIX}")


def is_lock(path: Path) -> bool:
    """Whether this is a lock file."""
    return path.name.startswith(".") and path.name.endswith(_SUFFIX)


@contextlib.contextmanager
def locked(target: Path, how: int) -> Iterator[bool]:
    """Hold the lock of `target` (`fcntl.LOCK_EX` or `LOCK_SH`, with `LOCK_NB` without waiting).

    False when another holds it (`LOCK_NB`), or when the lock was removed in between and counts for nothing:
    try again then. Raises `StopWorker` (`DiskFull`) when its folder cannot be written.
    """
    lock = lock_path(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
    except (FileNotFoundError, FileExistsError) as error:
        # An eviction takes the empty folder away while we make it.
        if target.parent.is_file():
            raise write_failure(error, target.parent) from error
        yield False
        return
    except OSError as error:
        raise write_failure(error, target.parent) from error
    try:
        yield _flock(descriptor, how) and _is_still(lock, descriptor)
    finally:
        os.close(descriptor)


def _flock(descriptor: int, how: int) -> bool:
    try:
        fcntl.flock(descriptor, how)
    except BlockingIOError:
        return False
    return True


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    own = os.fstat(descriptor)
    return (named.st_dev, named.st_ino) == (own.st_dev, own.st_ino)


def remove_unless_held(path: Path, part_suffix: str) -> bool:
    """Remove a kept file, its lock and its empty folder; returns False when somebody holds the lock.

    A part (`<name>.<random><part_suffix>`) belongs to the file it is to become, and so does its lock.
    """
    target = path.with_name(path.name.rsplit(".", 2)[0]) if path.name.endswith(part_suffix) else path
    with locked(target, fcntl.LOCK_EX | fcntl.LOCK_NB) as ours:
        if not ours:
            return False
        path.unlink(missing_ok=True)
        if not target.exists():
            lock_path(target).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        path.parent.rmdir()
    return True
