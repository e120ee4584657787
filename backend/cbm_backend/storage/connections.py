"""A cap on connections to one store that holds for all threads and processes that share a cache folder.

Each connection owns one of `limit` lock files while it lasts. The kernel drops a lock when its process dies,
so a killed worker leaves nothing behind. A store that asks to be left alone is left alone by all of them.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cbm_backend.storage.failures import write_failure
from cbm_backend.storage.transport import LONGEST_RETRY_AFTER

_SHORTEST_LOOK = 0.01
_LONGEST_LOOK = 0.25


@dataclass(frozen=True)
class Connections:
    """`limit` connections at most, counted by lock files below `folder`."""

    folder: Path
    limit: int

    @contextlib.contextmanager
    def take(self) -> Iterator[None]:
        """Hold one connection; waits while all are taken. Raises `StopWorker` when `folder` is read-only."""
        descriptor = self._wait()
        try:
            yield
        finally:
            os.close(descriptor)

    def pause(self, seconds: float) -> None:
        """Have everybody wait this long before the next request; a longer pause already there stays."""
        until = time.time() + min(seconds, LONGEST_RETRY_AFTER)
        if self.paused() >= seconds:
            return
        with self._writing():
            self._pause_file.touch()
            os.utime(self._pause_file, (until, until))

    def paused(self) -> float:
        """Seconds left of a pause; 0 when there is none."""
        try:
            left = self._pause_file.stat().st_mtime - time.time()
        except FileNotFoundError:
            return 0.0
        # A clock that was set back must not keep us waiting for ever.
        return left if 0 < left <= LONGEST_RETRY_AFTER else 0.0

    @property
    def _pause_file(self) -> Path:
        return self.folder / "pause"

    def _wait(self) -> int:
        look = _SHORTEST_LOOK
        while True:
            with self._writing():
                for number in range(self.limit):
                    descriptor = os.open(self.folder / f"slot-{number}", os.O_CREAT | os.O_RDWR, 0o600)
                    try:
                        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                        return descriptor
                    except BlockingIOError:
                        os.close(descriptor)
            time.sleep(look * random.uniform(0.5, 1.5))  # noqa: S311
            look = min(look * 2, _LONGEST_LOOK)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            yield
        except OSError as error:
            raise write_failure(error, self.folder) from error
