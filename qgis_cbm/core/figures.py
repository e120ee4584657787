"""Plots as pictures to take away, drawn by matplotlib, which nothing else imports.

On the screen Qt draws them (`gui/widgets/plot_painter.py`), on the same layout. Call `render` in a task only:
matplotlib is imported at the first call. The figure and its axes are kept between calls, and one lock keeps
two tasks from drawing at a time.
"""

from __future__ import annotations

import importlib.util
import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.PyQt.QtGui import QImage

from qgis_cbm.analysis import plotlayout
from qgis_cbm.analysis.peers import DAY, STEP_DAYS, PeerBand
from qgis_cbm.analysis.plotlayout import Layout
from qgis_cbm.analysis.plotmodel import (
    DEVIATION,
    Frame,
    Line,
    PlotModel,
    Theme,
    Transform,
    View,
)
from qgis_cbm.analysis.weather import DAILY

RIBBON_ALPHA = 0.22
PEERS_ALPHA = 0.25
QUIET_ALPHA = 0.6
SMOOTH_DASHES = (0, (5, 2))
LINE_WIDTH = 1.4
MARKER_SIZE = 4.5
MARKED_DAY = 6.0

_lock = threading.Lock()
_sheets: dict[int, _Sheet] = {}


@dataclass(frozen=True)
class Size:
    """Size of a picture in logical pixels and the device pixels per logical pixel."""

    width: int
    height: int
    ratio: float = 1.0


@dataclass(frozen=True, eq=False)
class Picture:
    """A rendered plot: the image (device pixel ratio set), and how data map to its logical pixels."""

    image: QImage
    transform: Transform
    model: PlotModel
    view: View


def available() -> bool:
    """Return whether matplotlib is installed, without importing it."""
    try:
        return importlib.util.find_spec("matplotlib") is not None
    except (ImportError, ValueError):
        return False


def render(model: PlotModel, view: View, size: Size, theme: Theme, *, headed: bool = False) -> Picture:
    """Draw the part `view` of a plot. `headed` adds title and legend, for pictures that leave the dock.

    Raises ImportError when matplotlib is missing or broken.
    """
    with _lock:
        sheet = _sheets.get(len(model.panels))
        if sheet is None:
            sheet = _sheets[len(model.panels)] = _Sheet(len(model.panels))
        return sheet.draw(model, view, size, theme, headed)


def svg(model: PlotModel, view: View, size: Size, theme: Theme) -> bytes:
    """Return the plot with title and legend as an SVG document, UTF-8; text stays text."""
    import io

    from matplotlib import rc_context

    with _lock, rc_context({"svg.fonttype": "none", "svg.hashsalt": model.title}):
        sheet = _Sheet(len(model.panels))
        sheet.draw(model, view, size, theme, headed=True)
        out = io.BytesIO()
        sheet.figure.savefig(out, format="svg", facecolor=theme.background, metadata={"Date": None})
        return out.getvalue()


class _Sheet:
    """A figure with a number of panels below each other; only its artists change between drawings."""

    def __init__(self, panels: int):
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self.figure = Figure(figsize=(4, 3), dpi=72)
        self.canvas = FigureCanvasAgg(self.figure)
        self.axes = [self.figure.add_axes([0.1, 0.1, 0.8, 0.8], label=str(k)) for k in range(panels)]
        self.artists: list[Any] = []
        self._theme: Theme | None = None
        for axes in self.axes:
            axes.spines["top"].set_visible(False)
            axes.spines["right"].set_visible(False)
            axes.set_axisbelow(True)
            axes.set_autoscale_on(False)
            axes.grid(True, linewidth=0.6)
            axes.tick_params(length=3, width=0.8, pad=3)

    def draw(self, model: PlotModel, view: View, size: Size, theme: Theme, headed: bool) -> Picture:
        """Return the picture; at 72 dpi per logical pixel 1 point is 1 logical pixel."""
        for artist in self.artists:
            artist.remove()
        self.artists.clear()
        self.figure.set_dpi(72 * size.ratio)
        self.figure.set_size_inches(size.width / 72, size.height / 72, forward=False)
        if theme != self._theme:
            self._dress(theme)
            self._theme = theme
        top = self._head(model, size, theme) if headed else None
        layout = plotlayout.arrange(model, view, size.width, size.height, theme.font_px, top)
        self._ticks(layout)
        frames = layout.transform.frames
        for axes, frame, panel in zip(self.axes, frames, model.panels):
            self._place(axes, frame, size)
            self._title(frame, size, theme, panel.title, layout.inside)
            axes.set_xlim(view.start, view.stop)
            axes.set_ylim(frame.low, frame.high)
            shown = [line for line in model.lines if line.series.kind == frame.kind]
            for band in model.bands:
                if band.key in {line.series.product.key for line in shown}:
                    self._peers(axes, band, theme)
            for line in sorted(shown, key=lambda line: not line.quiet):
                self._curve(axes, line, theme, frame.width * DAY / (view.stop - view.start))
        self.canvas.draw()
        return Picture(_image(self.canvas, size), layout.transform, model, view)

    def _ticks(self, layout: Layout) -> None:
        """Set the ticks of all panels; only the lowest one names the dates."""
        for axes, marks in zip(self.axes, layout.values):
            axes.set_yticks([mark.value for mark in marks], [mark.label for mark in marks])
            labels = [mark.label if axes is self.axes[-1] else "" for mark in layout.dates]
            axes.set_xticks([mark.value for mark in layout.dates], labels)

    def _place(self, axes: Any, frame: Frame, size: Size) -> None:
        """Position one panel."""
        axes.set_position(
            [
                frame.left / size.width,
                1 - frame.bottom / size.height,
                frame.width / size.width,
                frame.height / size.height,
            ]
        )

    def _dress(self, theme: Theme) -> None:
        """Take colours and font; all ticks are gone through, so not for every picture."""
        self.figure.set_facecolor(theme.background)
        for axes in self.axes:
            axes.set_facecolor(theme.background)
            axes.grid(True, color=theme.grid)
            axes.tick_params(colors=theme.muted, labelcolor=theme.text, labelsize=theme.font_px)
            for side in ("left", "bottom"):
                axes.spines[side].set_color(theme.muted)

    def _title(self, frame: Frame, size: Size, theme: Theme, title: str, inside: bool) -> None:
        """Write what a panel shows above it, or on it where there is no room."""
        font = theme.font_px
        x, y = (frame.left + 0.4 * font, frame.top) if inside else (frame.left, frame.top - 0.4 * font)
        ground = {"facecolor": theme.background, "edgecolor": "none", "alpha": 0.75, "pad": 0.5}
        self.artists.append(
            self.figure.text(
                x / size.width,
                1 - y / size.height,
                title,
                va="top" if inside else "bottom",
                color=theme.muted,
                fontsize=font,
                bbox=ground if inside else None,
            )
        )

    def _peers(self, axes: Any, band: PeerBand, theme: Theme) -> None:
        """Add the grey ground of the peers, open where too few of them are known."""
        gaps = np.flatnonzero(np.diff(band.time) > 1.5 * STEP_DAYS * DAY) + 1
        for part in np.split(np.arange(len(band.time)), gaps):
            time = band.time[part]
            self.artists.append(
                axes.fill_between(
                    time, band.low[part], band.high[part], color=theme.muted, alpha=PEERS_ALPHA, linewidth=0
                )
            )
            self.artists += axes.plot(time, band.middle[part], color=theme.muted, linewidth=0.9)

    def _curve(self, axes: Any, line: Line, theme: Theme, day_px: float) -> None:
        """Add ribbon, line with markers, smooth curve, and hollow grey markers for cloudy observations.

        day_px: how wide a day is; rain is bars of that width, and daily values without marks of their own.
        """
        series, clear = line.series, line.clear
        if series.kind == "precipitation":
            wide = min(max(0.7 * day_px, 1.0), 12.0)
            self.artists.append(
                axes.vlines(series.time[clear], 0, series.value[clear], color=line.colour, linewidth=wide)
            )
            return
        if series.kind.startswith(DEVIATION):
            self._apart(axes, line, theme)
            return
        if line.smooth is not None:
            self.artists += axes.plot(
                line.smooth.time, line.smooth.value, color=line.colour, linestyle=SMOOTH_DASHES, linewidth=1.6
            )
        ribbon = clear & np.isfinite(series.low) & np.isfinite(series.high) & (not line.quiet)
        if ribbon.sum() > 1:
            self.artists.append(
                axes.fill_between(
                    series.time[ribbon],
                    series.low[ribbon],
                    series.high[ribbon],
                    color=line.colour,
                    alpha=RIBBON_ALPHA,
                    linewidth=0,
                )
            )
        self.artists += axes.plot(
            series.time[clear],
            series.value[clear],
            color=line.colour,
            linewidth=LINE_WIDTH * (0.7 if line.quiet else 1.0),
            alpha=QUIET_ALPHA if line.quiet or line.smooth is not None else 1.0,
            marker="none" if series.kind in DAILY and day_px < MARKED_DAY else line.marker,
            markersize=MARKER_SIZE * (0.7 if line.quiet else 1.0),
            markeredgewidth=0,
        )
        hidden = line.visible & line.cloudy & (not line.quiet)
        if hidden.any():
            self.artists += axes.plot(
                series.time[hidden],
                series.value[hidden],
                linestyle="none",
                marker=line.marker,
                markersize=MARKER_SIZE,
                markerfacecolor="none",
                markeredgecolor=theme.muted,
                markeredgewidth=1.0,
            )

    def _apart(self, axes: Any, line: Line, theme: Theme) -> None:
        """Add stems from nought: above or below the middle of the peers."""
        time, value = line.series.time[line.visible], line.series.value[line.visible]
        self.artists.append(axes.axhline(0.0, color=theme.muted, linewidth=1.0))
        self.artists.append(axes.vlines(time, 0.0, value, color=line.colour, linewidth=1.2))
        self.artists += axes.plot(
            time,
            value,
            linestyle="none",
            color=line.colour,
            marker=line.marker,
            markersize=MARKER_SIZE,
            markeredgewidth=0,
        )

    def _head(self, model: PlotModel, size: Size, theme: Theme) -> float:
        """Write title, subtitle and legend; return the height they take."""
        font = theme.font_px
        rows = [(model.title, 1.35 * font, "bold", theme.text), (model.subtitle, font, "normal", theme.muted)]
        y = 0.8 * font
        for text, height, weight, colour in rows:
            if text:
                self.artists.append(
                    self.figure.text(
                        font / size.width,
                        1 - y / size.height,
                        text,
                        va="top",
                        fontsize=height,
                        fontweight=weight,
                        color=colour,
                    )
                )
                y += 1.5 * height
        from matplotlib.lines import Line2D

        handles = [
            Line2D([], [], color=entry.colour, marker=entry.marker, markersize=MARKER_SIZE, label=entry.label)
            for entry in model.lines
        ]
        if any((entry.visible & entry.cloudy).any() for entry in model.lines):
            hollow = {"markerfacecolor": "none", "markeredgecolor": theme.muted, "linestyle": "none"}
            handles.append(Line2D([], [], marker="o", markersize=MARKER_SIZE, label=model.cloudy, **hollow))
        if any(entry.smooth is not None for entry in model.lines):
            handles.append(Line2D([], [], color=theme.text, linestyle=SMOOTH_DASHES, label=model.smoothed))
        if any(len(band.time) for band in model.bands):
            handles.append(Line2D([], [], color=theme.muted, linewidth=6, alpha=0.5, label=model.peers))
        widest = max(len(handle.get_label()) for handle in handles) * 0.6 + 5
        columns = max(1, min(len(handles), int(size.width / (widest * font))))
        legend = self.figure.legend(
            handles=handles,
            loc="upper left",
            bbox_to_anchor=(0.4 * font / size.width, 1 - y / size.height),
            ncol=columns,
            frameon=False,
            fontsize=font,
            labelcolor=theme.text,
            borderpad=0.2,
            borderaxespad=0,
        )
        self.artists.append(legend)
        return y + 1.5 * font * -(-len(handles) // columns)


def _image(canvas: Any, size: Size) -> QImage:
    """Copy the drawn pixels into an image that outlives the canvas, opaque, ready to be painted."""
    pixels = canvas.buffer_rgba()
    height, width = pixels.shape[:2]
    image = QImage(bytes(pixels), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(size.ratio)
    return image
