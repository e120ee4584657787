"""Pixel arithmetic of chips (shared with the plugin): a grid that has no chips is the input's fault."""

from __future__ import annotations

from cbm_backend.errors import InputError
from qgis_cbm.analysis import chip_window
from qgis_cbm.analysis.chip_window import PixelWindow
from qgis_cbm.analysis.grid import Grid

__all__ = ["PixelWindow", "around"]


def around(grid: Grid, x: float, y: float, side: float) -> PixelWindow:
    """As `chip_window.around`. Raises `InputError` for rotated grids and pixels that are no squares."""
    try:
        return chip_window.around(grid, x, y, side)
    except ValueError as error:
        raise InputError(str(error)) from None
