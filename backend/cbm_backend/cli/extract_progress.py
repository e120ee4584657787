"""Progress of an extraction: a bar with rate and time left on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time

import click
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)


def columns() -> tuple:
    """The columns of the bar."""
    rate = TextColumn("{task.fields[rate]}")
    times = (TimeElapsedColumn(), TextColumn("elapsed,"), TimeRemainingColumn(), TextColumn("left"))
    return (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), rate, *times)


class Bar:
    """Progress on a terminal; what is not simply extracted scrolls above the bar."""

    def __init__(self, progress: Progress):
        self._progress = progress
        self._task = progress.add_task("scenes", total=None, rate="")
        self._started, self._done = time.monotonic(), 0

    def begin(self, scenes: int) -> None:
        """Set the length of the bar."""
        self._progress.update(self._task, total=scenes)

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Advance by one scene."""
        if outcome != "extracted":
            self._progress.console.print(f"{reference}: {outcome}", markup=False, highlight=False)
        self._done += 1
        self._progress.update(self._task, advance=1, rate=_rate(self._done, self._started))


class Lines:
    """Progress as one line per scene."""

    def __init__(self) -> None:
        self._started, self._done, self._scenes = time.monotonic(), 0, 0

    def begin(self, scenes: int) -> None:
        """Remember the number of scenes."""
        self._scenes = scenes

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Print one scene, and what is left when there is something left."""
        self._done += 1
        line = f"[{self._done}/{max(self._scenes, self._done)}] {reference}: {outcome} ({seconds:.2f} s)"
        left = (self._scenes - self._done) * (time.monotonic() - self._started) / self._done
        if left > 0:
            line += f", {_rate(self._done, self._started)}, {_duration(left)} left"
        click.echo(line)


def _rate(done: int, started: float) -> str:
    return f"{done / max(time.monotonic() - started, 1e-3) * 60:.1f} scenes/min"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"
