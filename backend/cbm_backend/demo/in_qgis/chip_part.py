"""Images: from a click on the map to the last of 24 pictures painted, first and second time."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from qgis.PyQt.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from stage import Stage
from steps import Script, Until

CHIPS = 24
HEIGHT = 470
SETTLED_MS = 700


class StripClock(QObject):
    """From a click to the first `CHIPS` pictures of the strip on the screen, milliseconds."""

    def __init__(self, stage: Stage):
        super().__init__(stage.window)
        self._strip = stage.panels["images"].panel.strip
        self._chips = stage.plugin.session.chips
        self._clock = QElapsedTimer()
        self._before: object = None
        self._armed = False
        self.elapsed: float | None = None
        self._strip.viewport().installEventFilter(self)

    def start(self) -> None:
        """The click comes now."""
        self._before, self.elapsed, self._armed = self._chips.parcel, None, True
        self._clock.start()

    def close(self) -> None:
        """Look no more."""
        self._strip.viewport().removeEventFilter(self)
        self.deleteLater()

    def in_view(self) -> bool:
        """Whether all those pictures lie on the screen."""
        film, shown = self._strip.film, self._strip.viewport().rect()
        return film.rowCount() >= CHIPS and all(
            shown.contains(self._strip.visualRect(film.index(row))) for row in range(CHIPS)
        )

    def state(self) -> str:
        """How far it is."""
        chips = self._chips
        return (
            f"{len(chips.chips)} chips, {len(chips.rasters)} came, {chips.missing} missing, "
            f"{len(chips.troubles)} troubles, '{chips.trouble}', {self._strip.film.rowCount()} rows, "
            f"complete {self._complete()}, in view {self.in_view()}, seen {self._strip.isVisible()}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the strip is painted with all pictures."""
        wanted = event.type() == QEvent.Type.Paint and self._armed
        if wanted and self._chips.parcel is not self._before and self._complete():
            self._armed = False
            # After this event they are on the screen.
            QTimer.singleShot(0, self._painted)
        return False

    def _complete(self) -> bool:
        from qgis_cbm.gui.widgets.film_strip import IMAGE

        film = self._strip.film
        return film.rowCount() >= CHIPS and all(
            film.data(film.index(row), IMAGE) is not None for row in range(CHIPS)
        )

    def _painted(self) -> None:
        self.elapsed = self._clock.nsecsElapsed() / 1e6


def chips(stage: Stage, part: str, points: list[tuple[float, float]]) -> Script:
    """Look at the images of each parcel, then at those of each once more."""
    with stage.wide_panel("images", HEIGHT):
        yield from stage.look_at_parcels()
        found, listed = yield from _looks(stage, points)
        stage.picture(part)
    stage.keep(part, {**found, "listed": listed})
    stage.panels.show("series")
    yield 300


def _looks(stage: Stage, points: list[tuple[float, float]]) -> Generator[Any, None, tuple[dict, int]]:
    """Milliseconds of the first and of the second looks; how many images each parcel has."""
    clock = StripClock(stage)
    found: dict[str, list[float]] = {"uncached": [], "cached": []}
    listed = 0
    for times in found.values():
        for number, point in enumerate(points):
            stage.meter.doing = "images"
            clock.start()
            stage.click(*point)
            try:
                yield Until(lambda: clock.elapsed is not None, f"{CHIPS} images", 30)
            except TimeoutError as error:
                raise TimeoutError(f"{error}: {clock.state()}") from None
            if not clock.in_view():
                raise RuntimeError(f"the strip has no room for {CHIPS} images")
            # The first parcel warms up: the code is loaded, files are in memory.
            if number and clock.elapsed is not None:
                times.append(clock.elapsed)
            service = stage.plugin.session.chips
            yield Until(lambda: not service.missing, "the other images", 30)  # noqa: B023
            listed = len(service.chips)
            yield SETTLED_MS
    clock.close()
    return found, listed
