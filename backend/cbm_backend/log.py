"""Plain logging to stderr: one line per event, times in UTC, no secrets."""

from __future__ import annotations

import logging
import re
import sys
import time

_PASSWORD_IN_URL = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*://)(?!user:password@)[^\s/@:]*:[^\s/@]*@", re.IGNORECASE
)
_KEY_VALUE = re.compile(
    r"(?P<key>\b\w*(?:password|passwd|secret|token|authorization|access_key)\w*\b[\"']?\s*[=:]\s*)"
    r"(?:(?:basic|bearer)\s+)?(?:\"[^\"]*\"|'[^']*'|[^\s,;&]+)",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """`text` without what looks like a password, key or token."""
    return _KEY_VALUE.sub(r"\g<key>***", _PASSWORD_IN_URL.sub(r"\g<scheme>***@", text))


class _Formatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ")

    def converter(self, timestamp: float | None) -> time.struct_time:
        """UTC."""
        return time.gmtime(timestamp)

    def format(self, record: logging.LogRecord) -> str:
        """The line, without secrets."""
        return redact(super().format(record))


def setup(level: int = logging.INFO) -> None:
    """Send everything of `level` and above to stderr. Calling it again only changes the level."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, _Formatter):
            root.removeHandler(handler)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter())
    root.addHandler(handler)
    root.setLevel(level)
    for noisy in ("botocore", "boto3", "urllib3", "s3transfer", "numba", "rasterio", "pyogrio", "fiona"):
        logging.getLogger(noisy).setLevel(max(level, logging.WARNING))
