"""Windows of JPEG 2000 files: the pixels that GDAL has, or nothing."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.warp
from affine import Affine
from rasterio.windows import Window

from cbm_backend.chips import cut
from cbm_backend.storage import jpeg2000
from cbm_backend.storage.jpeg2000 import read_window

SIZE, TILE = 300, 128
LOSSLESS = {"REVERSIBLE": "YES", "QUALITY": "100"}
LOSSY = {"REVERSIBLE": "NO", "QUALITY": "20"}


def pixels(kind: str = "uint16") -> np.ndarray:
    """Fields with noise, up to the largest value of the type."""
    chance = np.random.default_rng(7)
    fields = np.kron(chance.random((SIZE // 20, SIZE // 20)), np.ones((20, 20)))
    noisy = np.clip(fields + chance.normal(0, 0.05, (SIZE, SIZE)), 0, 1)
    return np.round(noisy * np.iinfo(kind).max).astype(kind)


def written(path, bands, **options) -> str:
    profile = {"width": SIZE, "height": SIZE, "count": len(bands), "dtype": bands[0].dtype.name,
               "crs": "EPSG:32631", "transform": Affine(10, 0, 600000, 0, -10, 5800000)}  # fmt: skip
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", BLOCKXSIZE=TILE, BLOCKYSIZE=TILE, **profile, **options
    ) as image:
        image.write(np.stack(bands))
    return str(path)


@pytest.mark.parametrize("options", [LOSSLESS, LOSSY], ids=["lossless", "lossy"])
@pytest.mark.parametrize("kind", ["uint8", "uint16"])
@pytest.mark.parametrize(
    "window",
    [(0, 0, 1, 1), (10, 20, 32, 30), (110, 120, 40, 40), (SIZE - 9, SIZE - 5, 9, 5), (0, 0, SIZE, SIZE)],
    ids=["corner", "in a tile", "over four tiles", "last pixels", "everything"],
)
def test_a_window_has_the_pixels_that_gdal_reads(tmp_path, options, kind, window):
    path = written(tmp_path / "band.jp2", [pixels(kind)], **options)
    with rasterio.open(path) as image:
        expected = image.read(1, window=Window(*window))
    found = read_window(path, *window)
    assert found is not None and np.array_equal(found, expected)


def test_whatever_is_not_plain_is_left_to_gdal(tmp_path):
    colours = written(tmp_path / "tci.jp2", [pixels("uint8")] * 3, **LOSSLESS)
    signed = written(tmp_path / "signed.jp2", [pixels("int16")], **LOSSLESS)
    assert read_window(colours, 0, 0, 8, 8) is None
    assert read_window(signed, 0, 0, 8, 8) is None
    (tmp_path / "text.jp2").write_text("no image")
    assert read_window(str(tmp_path / "text.jp2"), 0, 0, 8, 8) is None
    assert read_window(str(tmp_path / "gone.jp2"), 0, 0, 8, 8) is None


def test_a_window_of_a_file_that_ends_too_soon_is_refused(tmp_path):
    path = written(tmp_path / "band.jp2", [pixels()], **LOSSLESS)
    body = (tmp_path / "band.jp2").read_bytes()
    (tmp_path / "band.jp2").write_bytes(body[: len(body) * 9 // 10])
    assert read_window(path, SIZE - 40, SIZE - 40, 32, 32) is None


@pytest.fixture
def asked_anew():
    """The library is looked for in this test, and again after it."""
    jpeg2000._library.cache_clear()
    yield
    jpeg2000._library.cache_clear()


def test_a_library_that_was_replaced_on_the_disk_leaves_it_to_gdal(tmp_path, monkeypatch, asked_anew):
    path = written(tmp_path / "band.jp2", [pixels()], **LOSSLESS)
    monkeypatch.setattr(jpeg2000, "loaded", lambda _name: [f"{tmp_path}/libopenjp2.so.7 (deleted)"])
    assert read_window(path, 0, 0, 8, 8) is None


def test_a_library_that_lacks_a_function_leaves_it_to_gdal(tmp_path, monkeypatch, asked_anew):
    path = written(tmp_path / "band.jp2", [pixels()], **LOSSLESS)
    monkeypatch.setitem(jpeg2000._FUNCTIONS, "opj_of_another_build", (None,))
    assert read_window(path, 0, 0, 8, 8) is None


def test_a_chip_of_a_local_file_does_not_decode_whole_tiles(tmp_path, monkeypatch):
    path = written(tmp_path / "band.jp2", [pixels()], **LOSSLESS)
    taken, read = [], jpeg2000.read_window
    monkeypatch.setattr(jpeg2000, "read_window", lambda *asked: taken.append(asked[1:]) or read(*asked))
    with rasterio.open(path, driver="JP2OpenJPEG") as raster:
        x, y = raster.xy(SIZE // 2, SIZE // 2)
        (lon,), (lat,) = rasterio.warp.transform(raster.crs, "EPSG:4326", [x], [y])
        chip = cut._take(raster, 1, lon, lat, 320)
        whole = raster.read(1)
    [(column, row, width, height)] = taken
    assert (width, height) == chip.pixels.shape == (32, 32)
    assert chip.pixels.dtype == np.uint16
    assert np.array_equal(chip.pixels, whole[row : row + 32, column : column + 32])
