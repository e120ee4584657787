"""The thematic raster: the class a map maker would find for every pixel, with a map's mistakes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import FACTS, Crop
from cbm_backend.simulate.noise import stream
from cbm_backend.simulate.rasters import write_geotiff
from cbm_backend.simulate.stage import Stage

_OTHER = {10: "Woodland", 11: "Water", 12: "Built-up", 13: "Other vegetation"}
CLASSES = {**{int(crop): facts.name for crop, facts in FACTS.items()}, **_OTHER}
_CLASS_OF_COVER = {
    Cover.WOOD: 10, Cover.CONIFER: 10, Cover.HEDGE: 10, Cover.WATER: 11, Cover.BUILT: 12, Cover.YARD: 12,
    Cover.ROAD: 12, Cover.VERGE: 13, Cover.HEATH: 13,
}  # fmt: skip
_SINGLE_ERRORS = 0.02
_PATCH_FROM = 2.2


def write_thematic(stage: Stage, folder: Path) -> None:
    """Write `crops_<year>.tif` (uint8, 10 m, 0 = no-data) and `crops_<year>.yml` with its `category_map:`."""
    name = f"crops_{stage.request.year}"
    write_geotiff(folder / f"{name}.tif", classes(stage)[None], stage.grid, 0, ("class",))
    lines = [f'  {value}: "{text}"' for value, text in sorted(CLASSES.items())]
    (folder / f"{name}.yml").write_text("category_map:\n" + "\n".join(lines) + "\n", "utf-8")


def classes(stage: Stage) -> NDArray[np.uint8]:
    """uint8[height, width]: the grown crop or the cover, with single wrong pixels and wrong patches."""
    of_label = stage.season.crop.astype(np.uint8)
    for cover, value in _CLASS_OF_COVER.items():
        of_label[stage.cover == cover] = value
    image = np.empty((stage.grid.height, stage.grid.width), np.uint8)
    confused = np.arange(14, dtype=np.uint8)
    confused[[1, 2, 3, 4, 5, 6, 7, 8, 9]] = [2, 1, 4, 3, 7, 7, 6, 9, 1]
    for strip, (start, stop) in enumerate(stage.strips()):
        rng = stream(stage.request.seed, "map errors", strip)
        truth = of_label[stage.label[start:stop]]
        patch = stage.texture.rows(start, stop, stage.grid.width) > _PATCH_FROM
        found = np.where(patch, confused[truth], truth)
        single = rng.random(found.shape, dtype=np.float32) < _SINGLE_ERRORS
        found[single] = rng.integers(1, len(Crop) + 1, int(single.sum()))
        image[start:stop] = found
    return image
