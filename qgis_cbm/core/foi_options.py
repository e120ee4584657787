"""How the user judges parcels on a class raster: remembered from session to session."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from qgis_cbm.analysis.foi import Rule

_GROUP = "cbm/foi"
_RULE = Rule()


@dataclass(frozen=True)
class FoiOptions:
    """Choices of the FOI dock; thresholds as in `Rule`.

    by_area: several objects are connected areas larger than area_threshold, else clusters of pixels.
    names: file with the class names, empty for those of the layer.
    """

    min_share: float = _RULE.min_share
    max_share: float = _RULE.max_share
    by_area: bool = False
    cluster_threshold: int = _RULE.cluster_threshold
    connectivity: int = _RULE.connectivity
    area_threshold: float = _RULE.area_threshold
    inner_buffer: float = _RULE.inner_buffer
    min_pixels: int = _RULE.min_pixels
    ignore_zero: bool = _RULE.ignore_zero
    legacy_count: bool = _RULE.legacy_count
    names: str = ""

    def rule(self) -> Rule:
        """The thresholds as the engine knows them. Raises ValueError naming the one that is impossible."""
        return Rule(
            min_share=self.min_share,
            max_share=self.max_share,
            connectivity=self.connectivity,
            cluster_threshold=self.cluster_threshold,
            area_threshold=self.area_threshold,
            inner_buffer=self.inner_buffer,
            min_pixels=self.min_pixels,
            ignore_zero=self.ignore_zero,
            legacy_count=self.legacy_count,
        )


def load() -> FoiOptions:
    """Return the stored options; anything unreadable falls back to its default."""
    settings, defaults = QgsSettings(), FoiOptions()
    values = {}
    for field in fields(FoiOptions):
        default = getattr(defaults, field.name)
        try:
            values[field.name] = settings.value(f"{_GROUP}/{field.name}", default, type=type(default))
        except TypeError:
            values[field.name] = default
    return FoiOptions(**values)


def save(options: FoiOptions) -> None:
    """Store all options."""
    settings = QgsSettings()
    for field in fields(FoiOptions):
        settings.setValue(f"{_GROUP}/{field.name}", getattr(options, field.name))
