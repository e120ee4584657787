"""Whether the shift of 1000 is still in the pixels: asks a few of them where a catalogue cannot be believed.

Since baseline 04.00 a digital number of a clear land pixel is 1000 + reflectance x 10000, so hardly any lies
below 1000. In the blue and red of vegetation and soil most do once the offset has been applied.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.errors import CbmError
from cbm_backend.storage.gdal_access import gdal_access, gdal_path
from cbm_backend.storage.gdal_env import DRIVERS, gdal_env
from cbm_backend.storage.stores import Stores
from cbm_backend.storage.transport import TryLater

SHIFT = 1000
LAND = (4, 5)  # vegetation, bare soil
DARK_BANDS = ("B02", "B04", "B12")
FEWEST = 200
# Shares of land pixels below the shift: at most / at least.
STILL_SHIFTED = 0.02
APPLIED = 0.20
_SIDE = 512


class CannotTell(Exception):
    """The pixels do not answer the question; the text says why."""


@dataclass(frozen=True)
class Probe:
    """Reads decimated bands through the stores."""

    stores: Stores
    store: str | None = None

    def offset_is_applied(self, scene: StacScene) -> bool:
        """Whether the pixels have been shifted already. Raises `CannotTell`."""
        label = next((name for name in DARK_BANDS if name in scene.bands), None)
        if label is None:
            raise CannotTell(f"none of {', '.join(DARK_BANDS)} is there.")
        band = self._decimated(scene.bands[label])
        classes = self._decimated(scene.bands["SCL"]) if "SCL" in scene.bands else None
        return judge(band, classes)

    def _decimated(self, asset: BandAsset) -> np.ndarray:
        try:
            store = self.stores.for_address(asset.href, self.store)
            path = gdal_path(store, asset.href)
            with gdal_env(), gdal_access(store), rasterio.open(path) as image:
                if image.driver not in DRIVERS:
                    raise CannotTell(f"{asset.href} is a {image.driver} file.")
                shape = (min(image.height, _SIDE), min(image.width, _SIDE))
                return image.read(asset.index, out_shape=shape, resampling=Resampling.nearest)
        except (RasterioError, CbmError, TryLater, IndexError) as error:
            raise CannotTell(f"{asset.href} cannot be read.") from error


def judge(band: np.ndarray, classes: np.ndarray | None) -> bool:
    """Whether the offset is applied, from digital numbers (0 = no data) and the scene classification.

    band, classes: 2-D, the same extent; of different sizes the nearest pixel counts. Raises `CannotTell`.
    """
    valid = band > 0
    if classes is not None:
        rows = np.arange(band.shape[0]) * classes.shape[0] // band.shape[0]
        columns = np.arange(band.shape[1]) * classes.shape[1] // band.shape[1]
        valid &= np.isin(classes[np.ix_(rows, columns)], LAND)
    pixels = int(valid.sum())
    if pixels < FEWEST:
        raise CannotTell(f"only {pixels} clear land pixels.")
    share = float((band[valid] < SHIFT).mean())
    if share <= STILL_SHIFTED:
        return False
    if share >= APPLIED:
        return True
    raise CannotTell(f"{share:.0%} of the land pixels lie below {SHIFT}.")
