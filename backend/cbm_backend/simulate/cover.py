"""What the ground can be."""

from __future__ import annotations

from enum import IntEnum


class Cover(IntEnum):
    """What a ground unit is; the growth of `FIELD` units is told by their crop."""

    VERGE = 0
    FIELD = 1
    WOOD = 2
    CONIFER = 3
    WATER = 4
    BUILT = 5
    HEATH = 6
    YARD = 7
    ROAD = 8
    HEDGE = 9
