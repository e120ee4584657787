"""Where panels, ticks and titles stand on the picture of a plot, without saying how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import ticks
from .plotmodel import Frame, PlotModel, Transform, View
from .ticks import Tick
from .weather import DAILY

_GAP = 4.0


@dataclass(frozen=True)
class Layout:
    """transform: from data to pixels, a frame for every panel; values: ticks of each panel; dates: of all.

    inside: the titles of panels stand on them, as there is no room above.
    """

    transform: Transform
    values: tuple[tuple[Tick, ...], ...]
    dates: tuple[Tick, ...]
    inside: bool


@dataclass(frozen=True)
class Stack:
    """Panels below each other: (top, height) of each in pixels; `inside`: their titles stand on them."""

    places: tuple[tuple[float, float], ...]
    inside: bool


def arrange(
    model: PlotModel, view: View, width: float, height: float, font: float, top: float | None = None
) -> Layout:
    """Lay out a part of a plot on a picture; margins follow from the widest label.

    width, height, font (height of letters): logical pixels. top: what is taken above the panels, a third of a
    letter where nothing is said.
    """
    top = 0.3 * font if top is None else top
    bottom = 2.9 * font + _GAP
    stacked = stack([panel.kind for panel in model.panels], top, height - top - bottom, font)
    marks, left = [], 0.0
    for panel, (_top, high) in zip(model.panels, stacked.places):
        limits = view.values.get(panel.kind, (panel.low, panel.high))
        found = ticks.value_ticks(*limits, int(max(2, min(high / (1.8 * font), 9))), model.decimal)
        if stacked.inside:
            found = ticks.legible(found, *limits, high, font)
        marks.append(found)
        left = max([left, *(len(mark.label) * 0.62 * font for mark in found)])
    left += 4 * _GAP
    across = max(width - left - 1.7 * font, 10.0)
    frames = tuple(
        Frame(panel.kind, left, y, across, high, *view.values.get(panel.kind, (panel.low, panel.high)))
        for panel, (y, high) in zip(model.panels, stacked.places)
    )
    dates = ticks.date_ticks(view.start, view.stop, int(max(2, across / (4.6 * font))), model.months)
    return Layout(Transform(view.start, view.stop, frames), tuple(marks), dates, stacked.inside)


def stack(kinds: Sequence[str], top: float, height: float, font: float) -> Stack:
    """Share a height out among panels; weather gets less. Where it is low, titles leave their own lines."""
    weights = [0.6 if kind in DAILY and not DAILY.issuperset(kinds) else 1.0 for kind in kinds]
    title, inside = 1.9 * font, False
    if (height - len(kinds) * title) / sum(weights) * min(weights) < 2.6 * font:
        title, inside, weights = 0.9 * font, True, [1.0] * len(kinds)
    unit = max((height - len(kinds) * title) / sum(weights), 4.0)
    places, y = [], top
    for weight in weights:
        places.append((y + title, weight * unit))
        y += title + weight * unit
    return Stack(tuple(places), inside)
