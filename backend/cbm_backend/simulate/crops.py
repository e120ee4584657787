"""The crops of the landscape: names, codes, how common they are and when they are worked on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Crop(IntEnum):
    """Grown crops; the values are the classes of the thematic raster."""

    PERMANENT_GRASS = 1
    TEMPORARY_GRASS = 2
    WINTER_WHEAT = 3
    WINTER_BARLEY = 4
    MAIZE = 5
    POTATOES = 6
    SUGAR_BEET = 7
    RAPESEED = 8
    FALLOW = 9


@dataclass(frozen=True)
class Annual:
    """Calendar of an annual crop: (mean, standard deviation) in days of the year; None = does not happen.

    `leaf_on` is the middle of the green-up, `slope` its time constant in days; `peak`, `winter_cover` leaf
    area index; `straw` share of the ground covered at harvest; `plough_after`, `next_crop` probabilities.
    """

    winter_cover: tuple[float, float]
    plough: tuple[float, float] | None
    sow: tuple[float, float]
    leaf_on: tuple[float, float]
    slope: float
    peak: tuple[float, float]
    ripe: tuple[float, float]
    harvest: tuple[float, float]
    straw: float
    plough_after: float
    next_crop: float


@dataclass(frozen=True)
class CropFacts:
    """What is written into the parcels, and how large a share of the parcels grows it."""

    code: str
    name: str
    share: float


FACTS = {
    Crop.PERMANENT_GRASS: CropFacts("265", "Permanent grassland", 0.27),
    Crop.TEMPORARY_GRASS: CropFacts("266", "Temporary grassland", 0.13),
    Crop.WINTER_WHEAT: CropFacts("233", "Winter wheat", 0.15),
    Crop.WINTER_BARLEY: CropFacts("235", "Winter barley", 0.06),
    Crop.MAIZE: CropFacts("259", "Maize", 0.13),
    Crop.POTATOES: CropFacts("2014", "Potatoes", 0.10),
    Crop.SUGAR_BEET: CropFacts("256", "Sugar beet", 0.07),
    Crop.RAPESEED: CropFacts("1922", "Rapeseed", 0.04),
    Crop.FALLOW: CropFacts("6794", "Fallow", 0.05),
}

# Sown in the autumn before: `sow` below 1. Calendars of the north-western lowlands of Europe.
ANNUALS = {
    Crop.WINTER_WHEAT: Annual(
        (0.5, 1.0), None, (-72, 9), (86, 6), 10, (4.3, 5.8), (190, 4), (213, 6), 0.75, 0.7, 0.75
    ),
    Crop.WINTER_BARLEY: Annual(
        (0.6, 1.2), None, (-88, 6), (78, 5), 10, (4.0, 5.3), (170, 4), (189, 5), 0.75, 0.75, 0.8
    ),
    Crop.RAPESEED: Annual(
        (0.8, 1.6), None, (-122, 6), (80, 5), 9, (4.2, 5.6), (180, 4), (203, 5), 0.55, 0.6, 0.8
    ),
    Crop.MAIZE: Annual(
        (0.2, 1.6), (106, 7), (120, 5), (167, 5), 8, (3.8, 5.0), (266, 8), (274, 7), 0.45, 0.35, 0.45
    ),
    Crop.POTATOES: Annual(
        (0.1, 1.0), (88, 7), (105, 6), (153, 5), 6, (4.0, 5.4), (243, 8), (264, 6), 0.12, 0.4, 0.5
    ),
    Crop.SUGAR_BEET: Annual(
        (0.1, 0.8), (77, 6), (92, 5), (153, 5), 8, (4.4, 5.6), (330, 5), (287, 11), 0.15, 0.35, 0.4
    ),
}

# What is declared where something else grows: mostly neighbours in the payment scheme, seldom anything.
MISTAKEN_FOR = {
    Crop.PERMANENT_GRASS: (Crop.TEMPORARY_GRASS, Crop.FALLOW),
    Crop.TEMPORARY_GRASS: (Crop.PERMANENT_GRASS, Crop.MAIZE),
    Crop.WINTER_WHEAT: (Crop.WINTER_BARLEY, Crop.PERMANENT_GRASS),
    Crop.WINTER_BARLEY: (Crop.WINTER_WHEAT, Crop.RAPESEED),
    Crop.MAIZE: (Crop.PERMANENT_GRASS, Crop.SUGAR_BEET),
    Crop.POTATOES: (Crop.SUGAR_BEET, Crop.TEMPORARY_GRASS),
    Crop.SUGAR_BEET: (Crop.POTATOES, Crop.FALLOW),
    Crop.RAPESEED: (Crop.FALLOW, Crop.WINTER_WHEAT),
    Crop.FALLOW: (Crop.MAIZE, Crop.PERMANENT_GRASS),
}
