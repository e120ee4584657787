import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from cbm_backend.catalogue.model import BandAsset
from cbm_backend.catalogue.probe import CannotTell, Probe, judge
from cbm_backend.config import Settings
from cbm_backend.storage.stores import Stores

RNG = np.random.default_rng(3)
FIELDS = RNG.normal(500, 150, (60, 60)).clip(50, 3000)  # blue reflectance x 10000 of vegetation
GREEN = np.full((30, 30), 4, "uint8")


def test_shifted_pixels_lie_above_a_thousand():
    assert judge((FIELDS + 1000).astype("uint16"), GREEN) is False
    assert judge(FIELDS.astype("uint16"), GREEN) is True
    assert judge(FIELDS.astype("uint16"), None) is True


def test_no_data_and_clouds_do_not_count():
    band = (FIELDS + 1000).astype("uint16")
    band[:20] = 0
    assert judge(band, GREEN) is False
    clouds = np.full((30, 30), 9, "uint8")
    with pytest.raises(CannotTell, match="only 0"):
        judge(band, clouds)
    clouds[0, 0] = 4
    with pytest.raises(CannotTell, match="only"):
        judge(band, clouds)


def test_a_share_in_between_decides_nothing():
    band = (FIELDS + 1000).astype("uint16")
    band[:6] = 400
    with pytest.raises(CannotTell, match="10%"):
        judge(band, GREEN)


def scene(**bands):
    class Scene:
        pass

    found = Scene()
    found.bands = {name: BandAsset(str(path)) for name, path in bands.items()}
    return found


def test_files_are_read_decimated_and_what_cannot_be_read_cannot_tell(tmp_path):
    def write(name, values):
        with rasterio.open(
            tmp_path / name,
            "w",
            driver="GTiff",
            width=values.shape[1],
            height=values.shape[0],
            count=1,
            dtype=values.dtype,
            crs="EPSG:32631",
            transform=from_origin(600000, 5700000, 10, 10),
        ) as out:
            out.write(values, 1)
        return tmp_path / name

    blue = write("B02.tif", np.kron(FIELDS + 1000, np.ones((20, 20))).astype("uint16"))
    classes = write("SCL.tif", np.kron(GREEN, np.ones((20, 20), "uint8")))
    probe = Probe(Stores([], Settings(cache_dir=tmp_path)))
    assert probe.offset_is_applied(scene(B02=blue, SCL=classes)) is False
    with pytest.raises(CannotTell, match="cannot be read"):
        probe.offset_is_applied(scene(B02=tmp_path / "missing.tif"))
    with pytest.raises(CannotTell, match="none of B02"):
        probe.offset_is_applied(scene(B08=blue))
    with pytest.raises(CannotTell, match="cannot be read"):
        probe.offset_is_applied(scene(B04="s3://nobody/B04.tif"))
