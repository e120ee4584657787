"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass

OK, WARN, FAIL = "ok", "warn", "fail"


@dataclass(frozen=True)
class Finding:
    """One sentence about one thing. level: ok, warn (works, but look at it) or fail; remedy: what to do."""

    check: str
    level: str
    sentence: str
    remedy: str = ""


def mb(size: float) -> str:
    """A number of bytes for people."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def sentence(text: str) -> str:
    """A message of somebody else on one line and with its full stop."""
    line = " ".join(text.split())
    return line if line.endswith((".", "?", "!")) else f"{line}."
