"""The original's access log: a line per `/query` request, a file per day (contract 1.1, logging)."""

from __future__ import annotations

import fcntl
import logging
import re
from datetime import datetime
from logging.handlers import WatchedFileHandler
from pathlib import Path

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # a path that was sent may hold line breaks
FORMAT = "%(time)s %(address)s %(user)s %(method)s %(scheme)s %(path)s %(status)s"


class DailyFile(WatchedFileHandler):
    """Appends to `path`; the first line of a day moves the file to `path.YYYYMMDD`.

    Several processes may write the same file: one of them moves it, the others notice and follow.
    """

    def __init__(self, path: Path):
        path.parent.mkdir(parents=True, exist_ok=True)
        super().__init__(path, encoding="utf-8", delay=True)
        self._path = path
        self._day = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line, into the file of its day."""
        today = f"{datetime.fromtimestamp(record.created):%Y%m%d}"
        if today != self._day:
            self._move_yesterdays(today)
            self._day = today
        super().emit(record)

    def _move_yesterdays(self, today: str) -> None:
        with self._path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            try:
                written = f"{datetime.fromtimestamp(self._path.stat().st_mtime):%Y%m%d}"
            except FileNotFoundError:
                return
            if written < today:
                self._path.rename(self._path.with_name(f"{self._path.name}.{written}"))


class QueryLines(logging.Formatter):
    """`time address user method scheme path status` of a request record."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        fields = {**vars(record)["fields"], "time": self.formatTime(record, "%Y-%m-%d %H:%M:%S")}
        return _CONTROL.sub("?", FORMAT % fields)


def is_query(record: logging.LogRecord) -> bool:
    """Whether the record tells of a request of `/query`."""
    return str(getattr(record, "fields", {}).get("path", "")).startswith("/query")


def handler(path: Path) -> logging.Handler:
    """A handler for the access logger that keeps the original's file."""
    daily = DailyFile(path)
    daily.setFormatter(QueryLines())
    daily.addFilter(is_query)
    return daily
