"""Smooth random fields and the random streams of the simulation, all from one seed."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def stream(seed: int, *names: str | int) -> np.random.Generator:
    """The generator of one purpose: independent of every other purpose and of the order of calls."""
    keys = [name if isinstance(name, int) else crc32(name.encode()) for name in names]
    return np.random.default_rng([seed, *keys])


def periodic(rng: np.random.Generator, size: int, cell: float, wavelength: float, roughness: float) -> Floats:
    """A size x size field that repeats without a seam, mean 0, standard deviation 1.

    `cell` and `wavelength` in metres: detail below `wavelength` falls off with the power `roughness` of the
    frequency (2 is billowy, 1 is grainy), structure above it is damped.
    """
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size, cell), np.fft.rfftfreq(size, cell), indexing="ij"))
    relative = frequency * wavelength
    amplitude = relative / (1.0 + relative ** (1.0 + roughness))
    white = np.fft.rfft2(rng.standard_normal((size, size)))
    field = np.fft.irfft2(white * amplitude, s=(size, size))
    return (field / field.std()).astype(np.float32)


@dataclass(frozen=True)
class Texture:
    """Two periodic fields of different periods laid over each other, so that no repetition shows.

    Evaluated at pixel positions; `cell` is the number of pixels per sample.
    """

    first: Floats
    second: Floats
    cell: int = 1

    def rows(self, start: int, stop: int, width: int, shift: tuple[int, int] = (0, 0)) -> Floats:
        """The field at the pixels of rows start..stop, displaced by `shift` = (rows, columns) pixels."""
        row = np.arange(start, stop) + shift[0]
        column = np.arange(width) + shift[1]
        field = _sample(self.first, row, column, self.cell)
        field += _sample(self.second, row, column, self.cell)
        field *= np.float32(np.sqrt(0.5))
        return field


def texture(rng: np.random.Generator, wavelength: float, roughness: float, *, pixel: float = 10.0) -> Texture:
    """A fine texture, one sample per pixel of `pixel` metres."""
    first = periodic(rng, 509, pixel, wavelength, roughness)
    second = periodic(rng, 379, pixel, wavelength, roughness)
    return Texture(first, second)


def _sample(field: Floats, row: NDArray[np.int64], column: NDArray[np.int64], cell: int) -> Floats:
    """Bilinear samples of a periodic field at pixel positions (rows x columns)."""
    size = field.shape[0]
    if cell == 1:
        return np.take(field[row % size], column % size, axis=1)
    low, share = row // cell, ((row % cell) / cell).astype(np.float32)[:, None]
    lines = field[low % size] * (1 - share) + field[(low + 1) % size] * share
    low, share = column // cell, ((column % cell) / cell).astype(np.float32)
    result: Floats = np.take(lines, low % size, axis=1)
    result *= 1 - share
    result += np.take(lines, (low + 1) % size, axis=1) * share
    return result
