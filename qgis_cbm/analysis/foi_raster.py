"""Class rasters of any integer type as images of small codes, which is what the FOI engine reads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

from .zonal import nodata_of_type

_SMALL = {"uint8": "uint8", "int8": "uint8", "uint16": "uint16", "int16": "uint16"}
# A code of its own for no-data where the codes do not follow from the values.
_NO_DATA = 0xFFFF
_ROWS = 2_000_000  # pixels looked at together; bounds the memory


@dataclass(frozen=True, eq=False)
class ClassImage:
    """A class raster. codes: uint8 or uint16[height, width].

    values: int64[c], the raster value that each code stands for. nodata: bool[c], codes that are no class.
    """

    codes: np.ndarray
    values: np.ndarray
    nodata: np.ndarray

    @classmethod
    def of(cls, band: np.ndarray, nodata: float | None = None, ignore_zero: bool = False) -> ClassImage:
        """Make the codes of a band [height, width]; 8 and 16 bit rasters are taken as they are, not copied.

        nodata: the raster's own no-data value, None where it states none; ignore_zero: 0 is no-data too.
        Raises ValueError for rasters that are not of whole numbers or have too many different values.
        """
        if band.ndim != 2:
            raise ValueError(
                Sentence("A class raster has one band; this one has the shape {shape}.", shape=band.shape)
            )
        if band.dtype.kind == "b":
            band = band.view(np.uint8)
        if band.dtype.kind not in "iu":
            raise ValueError(
                Sentence(
                    "A class raster holds whole numbers; this one holds {kind} values.", kind=band.dtype.name
                )
            )
        if not band.dtype.isnative:
            band = band.astype(band.dtype.newbyteorder("="))
        fill = nodata_of_type(band.dtype, nodata)
        if band.dtype.name in _SMALL:
            kind = np.dtype(_SMALL[band.dtype.name])
            values = np.arange(256**kind.itemsize).astype(kind).view(band.dtype).astype(np.int64)
            codes = np.ascontiguousarray(band).view(kind)
            missing = np.zeros(len(values), bool) if fill is None else values == int(fill)
        else:
            codes, values = _dictionary(band, fill)
            missing = np.zeros(len(values), bool)
            missing[-1] = True
        if ignore_zero:
            missing |= values == 0
        return cls(codes, values, missing)


def _dictionary(band: np.ndarray, fill: np.generic | None) -> tuple[np.ndarray, np.ndarray]:
    """Number the values of a wide band: (codes uint16[height, width], values int64[65536])."""
    step = max(1, _ROWS // max(1, band.shape[1]))
    low = high = None
    for row in range(0, len(band), step):
        part = band[row : row + step]
        part = part.reshape(-1) if fill is None else part[part != fill]
        if part.size:
            low = part.min() if low is None else min(low, part.min())
            high = part.max() if high is None else max(high, part.max())
    if low is None or high is None:
        low = high = band.dtype.type(0)
    if int(high) > np.iinfo(np.int64).max:
        raise ValueError(Sentence("Class values from 2^63 on are not possible."))
    codes = np.empty(band.shape, np.uint16)
    if int(high) - int(low) < _NO_DATA:
        known = int(low) + np.arange(_NO_DATA, dtype=np.int64)
        for row in range(0, len(band), step):
            # Differences that do not fit are those of the fill value, which is overwritten.
            codes[row : row + step] = (band[row : row + step] - low).astype(np.uint16)
    else:
        known = _distinct(band, fill, step)
        for row in range(0, len(band), step):
            codes[row : row + step] = np.searchsorted(known, band[row : row + step].astype(np.int64))
    if fill is not None:
        codes[band == fill] = _NO_DATA
    values = np.full(_NO_DATA + 1, np.iinfo(np.int64).min)
    values[: len(known)] = known
    return codes, values


def _distinct(band: np.ndarray, fill: np.generic | None, step: int) -> np.ndarray:
    """Return the values that occur, ascending int64."""
    known = np.empty(0, np.int64)
    for row in range(0, len(band), step):
        part = band[row : row + step]
        part = part.reshape(-1) if fill is None else part[part != fill]
        known = np.union1d(known, part.astype(np.int64))
        if len(known) >= _NO_DATA:
            raise ValueError(
                Sentence("The raster has more than 65,000 different values: it is no class raster.")
            )
    return known
