"""What S3 and http have in common: answers that mean `later`, bodies that break off, Retry-After."""

from __future__ import annotations

import http.client
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import urllib3.exceptions

CHUNK = 1 << 20
CONNECT_TIMEOUT = 10
READ_TIMEOUT = 60
LONGEST_RETRY_AFTER = 3600.0
LATER = frozenset({408, 425, 429, 500, 502, 503, 504})


class TryLater(Exception):
    """The store cannot answer now. `asked` tells that it said so itself (429, 503), not the network."""

    def __init__(self, message: str, *, retry_after: float | None = None, asked: bool = False):
        super().__init__(message)
        self.message = message
        self.retry_after = retry_after
        self.asked = asked


class BrokenOff(Exception):
    """The connection ended in good order before the whole body had come."""


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds the answer asks to wait (a number or a date), at most an hour; None when it does not say.

    `headers` have names in lower case.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text) if text.isascii() and text.isdigit() else _until(text, now)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(seconds, 0.0), LONGEST_RETRY_AFTER)


def _until(text: str, now: datetime | None) -> float:
    when = parsedate_to_datetime(text)
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return (when - (now or datetime.now(UTC))).total_seconds()


def watched(
    chunks: Iterable[bytes],
    where: str,
    errors: tuple[type[Exception], ...],
    early: tuple[type[Exception], ...] = (),
) -> Iterator[bytes]:
    """The chunks; the library's `errors` become `TryLater`, those that tell an `early` end `BrokenOff`."""
    try:
        yield from chunks
    except errors as error:
        if isinstance(error, early) or _ended_early(error):
            raise BrokenOff(f"{where} breaks off.") from error
        raise TryLater(f"The connection broke while {where} was read.") from error


def _ended_early(error: BaseException | None) -> bool:
    """Whether an orderly end that came too soon is behind the error, rather than a reset or a timeout."""
    seen = 0
    while error is not None and seen < 8:
        if isinstance(error, (urllib3.exceptions.IncompleteRead, http.client.IncompleteRead)):
            return True
        error = error.__cause__ or error.__context__
        seen += 1
    return False
