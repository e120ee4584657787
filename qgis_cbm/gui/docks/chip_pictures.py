"""Pictures of the chips that are there: their pixels in colours, or a plot of the parcel's pixels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import numpy as np
from qgis.PyQt.QtGui import QImage, QPainterPath

from qgis_cbm.analysis import chip_plots, render
from qgis_cbm.analysis.chip_plots import Histogram
from qgis_cbm.analysis.render import Limits
from qgis_cbm.core import chip_picture
from qgis_cbm.core import chip_plots as drawn
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.services.chips import Chips

Making = Callable[[], QImage]


class ChipPictures:
    """Main thread, but for what `making` returns.

    plot: a key of `chip_plots.PLOTS`, empty for pictures. left_out: numbers of chips that are not shown; a
    scatter does not gather their pixels either.
    """

    def __init__(self, chips: Chips):
        self._chips = chips
        self.plot = ""
        self.limits: Limits = ()
        self.left_out: Collection[int] = ()
        self._rings: dict[int, QPainterPath] = {}
        self._outlines: dict[tuple, QImage] = {}
        self._classes: dict[int, Collection[int]] = {}
        self._pixels: dict[tuple, np.ndarray] = {}
        self._values: dict[int, np.ndarray] = {}
        self._histograms: dict[int, Histogram] = {}
        self._occupied: dict[tuple[int, int], np.ndarray] = {}

    def forget(self) -> None:
        """Other chips have come."""
        self.limits = ()
        for known in (
            self._rings,
            self._outlines,
            self._classes,
            self._pixels,
            self._values,
            self._histograms,
            self._occupied,
        ):
            known.clear()

    def classes(self) -> set[int]:
        """Return the scene classes that occur in the chips that are there."""
        for number, raster in self._chips.rasters.items():
            if number not in self._classes:
                self._classes[number] = render.classes_in(raster.values)
        return set().union(*self._classes.values())

    def touched(self, number: int) -> list[int]:
        """Return the chips to be drawn when this one has come: in plots it changes others, too."""
        there = sorted(self._chips.rasters)
        if self.plot == "scatter":
            return [other for other in there if other >= number]
        if self.plot == "histogram":
            others = [found.highest for other, found in self._histograms.items() if other != number]
            if self.histogram(number).highest > max(others, default=0.0):
                return there
        return [number]

    def prepare(self) -> Iterator[None]:
        """Look at the parcel's pixels, for plots: one chip after the other."""
        for number in sorted(self._chips.rasters) if self.plot else ():
            if self.plot == "histogram":
                self.histogram(number)
            else:
                self._parcel_values(number)
            yield

    def histogram(self, number: int) -> Histogram:
        """Return how the NDVI of the parcel's pixels is spread in a chip that is there."""
        if number not in self._histograms:
            (ndvi,) = render.channel_values(self._chips.look, self._parcel_values(number))
            self._histograms[number] = chip_plots.histogram(ndvi)
        return self._histograms[number]

    def making(self, number: int, frame: Frame, inks: Inks) -> Making | None:
        """Return what draws a chip, in any thread; None while it is not there."""
        raster = self._chips.rasters.get(number)
        if raster is None:
            return None
        if self.plot == "histogram":
            found, highest = self.histogram(number), self._highest()
            return lambda: drawn.draw_histogram(found, highest, frame, inks)
        if self.plot == "scatter":
            before = [self._cells(n, frame) for n in sorted(self._chips.rasters) if n < number
                      and n not in self.left_out]  # fmt: skip
            now = self._cells(number, frame)
            return lambda: drawn.draw_scatter(before, now, frame, inks)
        look, limits, outline = self._chips.look, self.limits or None, self._outline(raster, frame)
        return lambda: chip_picture.draw_below(outline, raster, look, limits, frame)

    def picture(self, number: int, frame: Frame, inks: Inks) -> QImage | None:
        """Return the picture of a chip; None while it is not there."""
        make = self.making(number, frame, inks)
        return make() if make is not None else None

    def _highest(self) -> float:
        shown = (number for number in self._chips.rasters if number not in self.left_out)
        return max((self.histogram(number).highest for number in shown), default=0.0)

    def _cells(self, number: int, frame: Frame) -> np.ndarray:
        key = (number, drawn.scatter_side(frame))
        if key not in self._occupied:
            nir, red = self._parcel_values(number)
            self._occupied[key] = chip_plots.occupied(red, nir, key[1])
        return self._occupied[key]

    def _parcel_values(self, number: int) -> np.ndarray:
        if number not in self._values:
            raster = self._chips.rasters[number]
            self._values[number] = raster.values[:, self._parcel_pixels(raster)]
        return self._values[number]

    def _parcel_pixels(self, raster: ChipRaster) -> np.ndarray:
        """Return bool[h, w]: the parcel's pixels."""
        place = _place(raster)
        if place not in self._pixels:
            self._pixels[place] = drawn.parcel_pixels(raster, self._ring(raster.epsg))
        return self._pixels[place]

    def _outline(self, raster: ChipRaster, frame: Frame) -> QImage:
        """Return the parcel's outline for a picture: strokes are what drawing one takes longest for."""
        key = (_place(raster), frame)
        if key not in self._outlines:
            self._outlines[key] = chip_picture.draw_outline(raster, frame, self._ring(raster.epsg))
        return self._outlines[key]

    def _ring(self, epsg: int) -> QPainterPath:
        parcel = self._chips.parcel
        if epsg not in self._rings and parcel is not None:
            self._rings[epsg] = chip_picture.outline(parcel.geometry, parcel.srid, epsg)
        return self._rings.get(epsg, QPainterPath())


def _place(raster: ChipRaster) -> tuple:
    """Where the pixels of a chip lie; most chips of a season lie on the same ones."""
    return raster.epsg, raster.transform, raster.values.shape[1:]
