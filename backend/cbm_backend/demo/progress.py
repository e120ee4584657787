"""Steps on a terminal: what is being done, how long it took, and how to go on when one fails."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from cbm_backend.errors import CbmError


class Progress:
    """Prints one line per step: `[ 3/8] parcels ........ 1.2 s`."""

    def __init__(self, total: int):
        self.total = total
        self.number = 0
        self.started = time.monotonic()

    @contextmanager
    def step(self, title: str, *, go_on: str) -> Iterator[list[str]]:
        """Run one step; what is appended to the yielded list is shown behind its time.

        A `CbmError` inside is re-raised after a line that says what failed and `go_on`.
        """
        self.number += 1
        label = f"[{self.number:2d}/{self.total}] {title} "
        sys.stdout.write(label)
        sys.stdout.flush()
        begin = time.monotonic()
        said: list[str] = []
        try:
            yield said
        except (CbmError, OSError) as error:
            sys.stdout.write("failed\n")
            sys.stderr.write(f"\n{title}: {error}\n")
            if detail := getattr(error, "detail", None):
                sys.stderr.write(f"{detail}\n")
            sys.stderr.write(f"To go on: {go_on}\n")
            raise SystemExit(1) from error
        seconds = time.monotonic() - begin
        dots = "." * max(3, 46 - len(label))
        sys.stdout.write(f"{dots} {seconds:6.1f} s{'   ' + '; '.join(said) if said else ''}\n")
        sys.stdout.flush()

    def elapsed(self) -> float:
        """Seconds since the first step."""
        return time.monotonic() - self.started
