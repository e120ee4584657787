"""Single values of a reply, whatever they come as. Pure."""

from __future__ import annotations

import math
from datetime import datetime, timezone


def text(value: object) -> str:
    """Return a text, trimmed; nothing is empty."""
    return "" if value is None else str(value).strip()


def number(value: object) -> float:
    """Return a number, NaN for what is none."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return math.nan


def share(value: object) -> float | None:
    """Return a finite number, None for what is none."""
    found = number(value)
    return found if math.isfinite(found) else None


def whole(value: object) -> int | None:
    """Return a whole number, None for what is none."""
    found = number(value)
    return int(found) if math.isfinite(found) else None


def utc(moment: str) -> float:
    """Return the seconds since 1970 of an ISO time, UTC where it has no zone. Raises ValueError.

    Python reads a Z itself only since 3.11.
    """
    found = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).timestamp()
