"""How the user likes to see series: remembered from session to session."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from qgis_cbm.analysis import clouds

_GROUP = "cbm/series"


@dataclass(frozen=True)
class SeriesOptions:
    """Choices of the time-series dock.

    products: keys of the chosen products, joined by blanks. threshold: cloud share in per cent above which
    an observation is cloudy. hidden: SCL classes that hide the ground, joined by blanks. folder: last export.
    """

    products: str = "index/NDVI"
    statistic: str = "mean"
    show_cloudy: bool = True
    threshold: int = round(100 * clouds.DEFAULT_THRESHOLD)
    hidden: str = " ".join(str(value) for value in sorted(clouds.HIDDEN))
    folder: str = ""

    @property
    def hidden_classes(self) -> frozenset[int]:
        """The classes as numbers; the default for anything unreadable."""
        try:
            return clouds.parse_classes(self.hidden)
        except ValueError:
            return clouds.HIDDEN


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


def save(options: SeriesOptions) -> None:
    """Store all options."""
    settings = QgsSettings()
    for field in fields(SeriesOptions):
        settings.setValue(f"{_GROUP}/{field.name}", getattr(options, field.name))
