"""What a plot shows, without saying how it is drawn: curves in panels of one unit each over one time axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from . import clouds
from .peers import PeerBand
from .series import Series
from .smoothing import Smooth, whittaker
from .ticks import MONTHS
from .weather import DAILY

DAY = 86400.0
DEVIATION = "deviation "
"""Kind of a curve that shows how far another one, of the kind named behind it, is from its peers."""
MARKERS = ("o", "s", "^", "D", "v")
"""Curves differ in marker as well as in colour."""

_BASE = {
    "index": (0.0, 1.0),
    "coherence": (0.0, 1.0),
    "reflectance": (0.0, 1000.0),
    "pixels": (0.0, 1.0),
    "precipitation": (0.0, 10.0),
}
"""The range a unit always shows, so that parcels can be compared at a glance."""
_SMALLEST_SPAN = {"backscatter": 10.0, f"{DEVIATION}index": 0.3, f"{DEVIATION}backscatter": 4.0}


@dataclass(frozen=True, eq=False)
class Line:
    """One curve.

    cloudy: bool[n]; visible: bool[n], whether an observation is drawn at all. smooth: the curve through the
    clear observations, drawn beside them. parcel: the parcel's id where several are shown. quiet: drawn
    behind the others, without ribbon (parcels to compare with).
    """

    series: Series
    label: str
    colour: str
    marker: str
    cloudy: np.ndarray
    visible: np.ndarray
    smooth: Smooth | None = None
    parcel: str = ""
    quiet: bool = False

    @property
    def key(self) -> str:
        """The key of the product, with the parcel's id where several are shown."""
        return f"{self.series.product.key}@{self.parcel}" if self.parcel else self.series.product.key

    @property
    def clear(self) -> np.ndarray:
        """bool[n]: the observations that are joined by the line."""
        return self.visible & ~self.cloudy


@dataclass(frozen=True)
class Panel:
    """One value axis: the unit it shows, its title and its full range."""

    kind: str
    title: str
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class PlotModel:
    """A whole plot.

    start, stop: the full time range, seconds UTC; months, decimal: how to write ticks; cloudy, smoothed,
    peers: what hollow marks, dashed curves and the grey ground are called in the legend of a picture; bands:
    what the peers show.
    """

    title: str
    subtitle: str
    lines: tuple[Line, ...]
    panels: tuple[Panel, ...]
    start: float
    stop: float
    months: tuple[str, ...] = MONTHS
    decimal: str = "."
    cloudy: str = "cloudy"
    smoothed: str = "smoothed"
    peers: str = "peers"
    bands: tuple[PeerBand, ...] = ()

    @property
    def full_view(self) -> View:
        """Everything."""
        return View(self.start, self.stop, {panel.kind: (panel.low, panel.high) for panel in self.panels})


@dataclass(frozen=True)
class View:
    """The part of a plot that is looked at: time range in seconds UTC, value range by panel."""

    start: float
    stop: float
    values: dict[str, tuple[float, float]] = field(default_factory=dict)

    def zoomed(self, factor: float, centre: float, full: View) -> View:
        """Return the view with a time span `factor` times as long that keeps `centre` where it is."""
        span = min(max((self.stop - self.start) * factor, DAY), full.stop - full.start)
        part = (centre - self.start) / (self.stop - self.start)
        return self.moved_to(centre - part * span, span, full)

    def moved_to(self, start: float, span: float, full: View) -> View:
        """Return the view of this span that starts here, kept within the full range."""
        start = max(full.start, min(start, full.stop - span))
        return replace(self, start=start, stop=start + span)

    def with_values(self, kind: str, low: float, high: float) -> View:
        """Return the view with another value range in one panel."""
        return replace(self, values={**self.values, kind: (low, high)}) if high > low else self

    def fitted(self, full: View) -> View:
        """Return the view for another plot: same dates where it has them, known value ranges kept."""
        if self.stop <= full.start or self.start >= full.stop:
            return full
        span = min(self.stop - self.start, full.stop - full.start)
        values = {kind: self.values.get(kind, limits) for kind, limits in full.values.items()}
        return View(self.start, self.stop, values).moved_to(self.start, span, full)


@dataclass(frozen=True)
class Frame:
    """Where a panel lies in the picture, logical pixels, y downwards, and the values at bottom and top."""

    kind: str
    left: float
    top: float
    width: float
    height: float
    low: float
    high: float

    @property
    def bottom(self) -> float:
        """Pixel row of `low`."""
        return self.top + self.height

    @property
    def right(self) -> float:
        """Pixel column of the end of the time range."""
        return self.left + self.width

    def y(self, value: np.ndarray | float) -> np.ndarray | float:
        """Return the pixel row of values."""
        return self.bottom - (value - self.low) / (self.high - self.low) * self.height

    def value(self, y: float) -> float:
        """Return the value at a pixel row."""
        return self.low + (self.bottom - y) / self.height * (self.high - self.low)


@dataclass(frozen=True)
class Transform:
    """From data to pixels and back; all frames share the time axis."""

    start: float
    stop: float
    frames: tuple[Frame, ...]

    def x(self, time: np.ndarray | float) -> np.ndarray | float:
        """Return the pixel column of times (seconds UTC)."""
        frame = self.frames[0]
        return frame.left + (time - self.start) / (self.stop - self.start) * frame.width

    def time(self, x: float) -> float:
        """Return the time at a pixel column."""
        frame = self.frames[0]
        return self.start + (x - frame.left) / frame.width * (self.stop - self.start)

    def frame(self, kind: str) -> Frame | None:
        """Return the frame of a panel."""
        return next((frame for frame in self.frames if frame.kind == kind), None)

    def frame_at(self, x: float, y: float) -> Frame | None:
        """Return the frame under a pixel."""
        return next(
            (f for f in self.frames if f.left <= x <= f.right and f.top <= y <= f.bottom),
            None,
        )

    def seen(self, view: View) -> Transform:
        """Return the transform of the same frames showing another view."""
        frames = tuple(
            replace(
                frame,
                low=view.values.get(frame.kind, (frame.low, frame.high))[0],
                high=view.values.get(frame.kind, (frame.low, frame.high))[1],
            )
            for frame in self.frames
        )
        return Transform(view.start, view.stop, frames)


@dataclass(frozen=True)
class Theme:
    """Colours as `#rrggbb` and the font size in logical pixels."""

    background: str
    text: str
    muted: str
    grid: str
    font_px: float


def cloudy_mask(series: Series, threshold: float) -> np.ndarray:
    """Return bool[n]: hidden by more than the threshold; unknown shares are not."""
    return np.array([clouds.is_cloudy(share, threshold) for share in series.cloud.tolist()], dtype=bool)


def line(
    series: Series,
    label: str,
    colour: str,
    number: int,
    *,
    threshold: float,
    show_cloudy: bool,
    strength: float = 0.0,
    parcel: str = "",
    quiet: bool = False,
) -> Line:
    """Return the curve of a series; `number` picks its marker, `strength` > 0 smooths (see `smoothing`)."""
    cloudy = cloudy_mask(series, threshold)
    visible = np.isfinite(series.value) & (show_cloudy | ~cloudy)
    clear = np.isfinite(series.value) & ~cloudy
    smoothed = strength > 0 and series.kind != "precipitation"
    smooth = whittaker(series.time[clear], series.value[clear], strength) if smoothed else None
    marker = MARKERS[number % len(MARKERS)]
    return Line(series, label, colour, marker, cloudy, visible, smooth, parcel, quiet)


def deviation(entry: Line, band: PeerBand, label: str) -> Line:
    """Return how far the clear observations of a curve lie from the middle of the peers, NaN beyond them."""
    series = entry.series
    value = np.where(entry.cloudy, np.nan, band.deviation(series.time, series.value))
    unknown = np.full(len(series), np.nan)
    product = replace(series.product, key=f"deviation/{series.product.key}", kind=DEVIATION + series.kind)
    apart = replace(
        series,
        product=product,
        kind=product.kind,
        value=value,
        low=unknown,
        high=unknown,
        spread="",
        skipped=(),
    )
    return replace(entry, series=apart, label=label, visible=np.isfinite(value), smooth=None)


def build(
    lines: Sequence[Line],
    titles: dict[str, str],
    *,
    title: str = "",
    subtitle: str = "",
    months: Sequence[str] = MONTHS,
    decimal: str = ".",
    cloudy: str = "cloudy",
    smoothed: str = "smoothed",
    peers: str = "peers",
    bands: Sequence[PeerBand] = (),
    order: Sequence[str] = (),
) -> PlotModel | None:
    """Arrange curves in panels by unit; None when there is no curve with an observation.

    titles: panel kind -> axis title with unit. order: of the kinds, where it is not that of the curves:
    panels stay where they are when curves are switched off. The time range is that of all observations, drawn
    or not, so that switching clouds on and off does not move the plot; weather, which is known of every day,
    does not widen it.
    """
    filled = [entry.series for entry in lines if len(entry.series)]
    times = [series.time for series in filled if series.kind not in DAILY] or [s.time for s in filled]
    if not times:
        return None
    start, stop = min(float(time.min()) for time in times), max(float(time.max()) for time in times)
    margin = max((stop - start) * 0.015, DAY)
    shown = dict.fromkeys(entry.series.kind for entry in lines)
    kinds = [kind for kind in dict.fromkeys((*order, *shown)) if kind in shown]
    panels = tuple(
        Panel(
            kind, titles.get(kind, kind), *_limits(kind, [e for e in lines if e.series.kind == kind], bands)
        )
        for kind in kinds
    )
    return PlotModel(
        title,
        subtitle,
        tuple(lines),
        panels,
        start - margin,
        stop + margin,
        tuple(months),
        decimal,
        cloudy,
        smoothed,
        peers,
        tuple(bands),
    )


def _limits(kind: str, lines: Sequence[Line], bands: Sequence[PeerBand] = ()) -> tuple[float, float]:
    """Return the value range of a panel: all that is drawn, ribbons included, and the usual range."""
    spread = any(entry.series.statistic == "std" for entry in lines)
    low, high = (np.inf, -np.inf) if spread else _BASE.get(kind, (np.inf, -np.inf))
    for entry in lines:
        drawn = [entry.series.value[entry.visible]]
        if not entry.quiet:
            drawn += [edge[entry.clear & np.isfinite(edge)] for edge in (entry.series.low, entry.series.high)]
        drawn += [entry.smooth.value] if entry.smooth is not None else []
        drawn += [
            edge for band in bands if band.key == entry.series.product.key for edge in (band.low, band.high)
        ]
        values = np.concatenate(drawn)
        if values.size:
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    if spread or kind.startswith(DEVIATION):
        low, high = min(low, 0.0), max(high, 0.0)
    if not np.isfinite(low) or not np.isfinite(high):
        return 0.0, 1.0
    missing = _SMALLEST_SPAN.get(kind, abs(high) * 1e-6 or 1e-6) - (high - low)
    if missing > 0:
        low, high = low - missing / 2, high + missing / 2
    margin = (high - low) * 0.04
    return low - margin, high + margin
