"""Days as options of commands."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click


class Day(click.DateTime):
    """A day written as YYYY-MM-DD; the value is its midnight."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def get_metavar(self, *_: Any, **__: Any) -> str:
        """How help shows it (click gives one argument or two, by its version)."""
        return "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The day. Another text, or a day that the calendar lacks, is a usage error."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"'{value}' is no day; write YYYY-MM-DD, such as 2024-06-30.", param, ctx)


DAY = Day()
