"""What can go wrong between us and an object, sorted by what the caller has to do about it."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cbm_backend.errors import CbmError, NotFound, Unavailable


class StopWorker(CbmError):
    """No scene can be worked on until someone mends it: the worker ends instead of burning the queue."""

    exit_code = 6
    http_status = 503


class DiskFull(StopWorker):
    """There is no room left for an object."""


class AccessRefused(StopWorker):
    """The store does not accept our credentials, or there are none."""


class ObjectMissing(NotFound):
    """The store does not hold (or no longer hands out) the object: look for the replacement."""


class StoreBusy(Unavailable):
    """The store is busy or out of reach for now: put the work back until `not_before` (UTC)."""

    def __init__(self, message: str, *, not_before: datetime, detail: str | None = None):
        super().__init__(message, detail=detail)
        self.not_before = not_before

    @classmethod
    def soon(cls, message: str, seconds: float | None) -> StoreBusy:
        """Busy for `seconds` from now (None: for now)."""
        return cls(message, not_before=datetime.now(UTC) + timedelta(seconds=seconds or 0.0))


class ObjectDamaged(CbmError):
    """The object arrives incomplete or altered, also when asked for again."""


def write_failure(error: OSError, folder: Path) -> StopWorker:
    """The failure that an error while writing below `folder` means."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            f"There is no space left below {folder}: free some, or point CBM_CACHE_DIR to a larger disk.",
            detail=str(error),
        )
    return StopWorker(f"{folder} cannot be written: {error.strerror or error}.", detail=str(error))
