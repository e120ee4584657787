"""How the user likes to see series: remembered from session to session."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from qgis_cbm.analysis import clouds, formula, indices

_GROUP = "cbm/series"

STRENGTHS = {"none": 0.0, "light": 20.0, "medium": 200.0, "strong": 5000.0}
"""How smooth the smooth curve is, see `smoothing.whittaker`."""


@dataclass(frozen=True)
class SeriesOptions:
    """Choices of the time-series dock.

    products: keys of the chosen products, joined by blanks. threshold: cloud share in per cent above which
    an observation is cloudy. hidden: SCL classes that hide the ground, joined by blanks. folder: last export.
    smooth: a key of STRENGTHS. formulas: JSON list of [name, formula]. peers: show the band of the peers;
    deviation: and, in panels of their own, how far the parcel is from their middle.
    beside: the table stands beside the plot. timed: the plot and QGIS' temporal controller move each other.
    """

    products: str = "index/NDVI"
    statistic: str = "mean"
    show_cloudy: bool = True
    threshold: int = round(100 * clouds.DEFAULT_THRESHOLD)
    hidden: str = " ".join(str(value) for value in sorted(clouds.HIDDEN))
    folder: str = ""
    smooth: str = "none"
    formulas: str = "[]"
    peers: bool = False
    deviation: bool = False
    beside: bool = False
    timed: bool = False

    @property
    def hidden_classes(self) -> frozenset[int]:
        """The classes as numbers; the default for anything unreadable."""
        try:
            return clouds.parse_classes(self.hidden)
        except ValueError:
            return clouds.HIDDEN

    @property
    def strength(self) -> float:
        """How strongly curves are smoothed, 0 for not at all."""
        return STRENGTHS.get(self.smooth, 0.0)

    @property
    def own_formulas(self) -> tuple[tuple[str, str], ...]:
        """(name, formula) of the user's own indices; what cannot be read is left out."""
        try:
            return tuple((str(name), str(text)) for name, text in json.loads(self.formulas))
        except (ValueError, TypeError):
            return ()

    @property
    def own_indices(self) -> tuple[indices.Index, ...]:
        """The same, ready to be computed; those with a mistake are left out."""
        found = []
        for name, text in self.own_formulas:
            try:
                found.append(indices.own(name, formula.parse(text)))
            except formula.FormulaError:
                continue
        return tuple(found)


def load() -> SeriesOptions:
    """Return the stored options; anything unreadable falls back to its default."""
    settings, defaults = QgsSettings(), SeriesOptions()
    values = {}
    for field in fields(SeriesOptions):
        default = getattr(defaults, field.name)
        try:
            values[field.name] = settings.value(f"{_GROUP}/{field.name}", default, type=type(default))
        except TypeError:
            values[field.name] = default
    return SeriesOptions(**values)


def save(options: SeriesOptions, before: SeriesOptions) -> None:
    """Store the options that are others than `before`."""
    settings = QgsSettings()
    for field in fields(SeriesOptions):
        value = getattr(options, field.name)
        if value != getattr(before, field.name):
            settings.setValue(f"{_GROUP}/{field.name}", value)
