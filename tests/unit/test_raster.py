"""Reading local rasters: only what is needed, and one clear sentence for files that cannot be used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from shapely.geometry import Point, box

from cbm_backend.errors import InputError
from cbm_backend.extraction import raster
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.spans import Polygons, Spans, build

WIDTH, HEIGHT = 1300, 1100
TRANSFORM = Affine(10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0)
BAND = np.random.default_rng(1).integers(1, 9000, (HEIGHT, WIDTH)).astype(np.uint16)
FORMATS = {
    "tiled.tif": {
        "driver": "GTiff",
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
    },
    "strips.tif": {"driver": "GTiff"},
    "cloud.tif": {"driver": "COG", "compress": "zstd"},
    "safe.jp2": {
        "driver": "JP2OpenJPEG",
        "QUALITY": "100",
        "REVERSIBLE": "YES",
        "BLOCKXSIZE": 512,
        "BLOCKYSIZE": 512,
    },
    "backscatter.img": {"driver": "ENVI"},
}


def write(path: Path, band: np.ndarray = BAND, **options) -> Path:
    profile = {
        "width": band.shape[1],
        "height": band.shape[0],
        "count": 1,
        "dtype": band.dtype,
        "crs": "EPSG:32633",
        "transform": TRANSFORM,
        **FORMATS.get(path.name, {"driver": "GTiff"}),
        **options,
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(band, 1)
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("rasters")
    return {name: write(folder / name) for name in FORMATS}


def spans_of(*geometries) -> Spans:
    grid = Grid("EPSG:32633", tuple(TRANSFORM[:6]), WIDTH, HEIGHT)
    return build(Polygons.from_wkb([shapely.to_wkb(item) for item in geometries]), grid)


CORNER = box(499980, 4600020 - 300, 499980 + 300, 4600020)
FAR_CORNER = box(499980 + 12500, 4600020 - 11000, 499980 + 13000, 4600020 - 10500)
MIDDLE = Point(499980 + 5120, 4600020 - 5120).buffer(700)  # over the borders of four blocks
WHOLE = box(499980, 4600020 - 11000, 499980 + 13000, 4600020)


def members(spans: Spans) -> np.ndarray:
    result = np.zeros(spans.width * spans.height, bool)
    for start, length in zip(spans.start, spans.length):
        result[start : start + length] = True
    return result.reshape(spans.height, spans.width)


class TestReadBand:
    @pytest.mark.parametrize("name", FORMATS)
    @pytest.mark.parametrize("threads", [1, 2])
    def test_gives_every_pixel_of_the_parcels(self, files, name, threads):
        for geometries in ([CORNER], [CORNER, MIDDLE, FAR_CORNER], [WHOLE]):
            spans = spans_of(*geometries)
            found = raster.read_band(files[name], 1, spans, threads=threads)
            assert found.shape == (HEIGHT, WIDTH) and found.dtype == np.uint16
            inside = members(spans)
            assert np.array_equal(found[inside], BAND[inside])

    def test_decodes_only_blocks_that_a_parcel_touches(self, files):
        found = raster.read_band(files["tiled.tif"], 1, spans_of(CORNER, FAR_CORNER))
        blocks = {(row // 256, column // 256) for row, column in zip(*np.nonzero(found))}
        assert blocks == {(0, 0), (4, 4), (4, 5)}

    def test_parcels_elsewhere_read_nothing(self, files):
        found = raster.read_band(files["tiled.tif"], 1, spans_of(box(0, 0, 10, 10)))
        assert not found.any()

    def test_a_gap_that_no_parcel_touches_does_no_harm(self, files, tmp_path):
        cut = tmp_path / "cut.tif"
        cut.write_bytes(files["tiled.tif"].read_bytes()[:1_500_000])
        spans = spans_of(CORNER)
        assert np.array_equal(raster.read_band(cut, 1, spans)[members(spans)], BAND[members(spans)])

    def test_takes_file_addresses(self, tmp_path):
        path = write(tmp_path / "with space.tif")
        assert raster.read_band(path.as_uri(), 1, spans_of(CORNER))[0, 0] == BAND[0, 0]


class TestBlocks:
    @pytest.mark.parametrize("block", [(1, WIDTH), (16, WIDTH), (256, 256), (1024, 1024), (333, 77)])
    @pytest.mark.parametrize("limit", [1, 100_000, 12_000_000])
    def test_windows_cover_each_touched_block_once_and_no_other(self, monkeypatch, block, limit):
        monkeypatch.setattr(raster, "_WINDOW", limit)
        spans = spans_of(CORNER, MIDDLE, FAR_CORNER)
        covered = np.zeros((HEIGHT, WIDTH), int)
        for window in raster._windows(spans, *block, pixel_bytes=1):
            assert window.row_off % block[0] == 0 and window.col_off % block[1] == 0
            covered[window.toslices()] += 1
        rows, columns = np.nonzero(members(spans))
        touched = np.zeros((-(-HEIGHT // block[0]), -(-WIDTH // block[1])), bool)
        touched[rows // block[0], columns // block[1]] = True
        expected = np.kron(touched, np.ones(block, int))[:HEIGHT, :WIDTH]
        assert np.array_equal(covered, expected)


class TestInspect:
    def test_tells_grid_types_and_nodata(self, tmp_path):
        info = raster.inspect(write(tmp_path / "a.tif", nodata=0))
        assert info.grid == Grid("EPSG:32633", tuple(TRANSFORM[:6]), WIDTH, HEIGHT)
        assert (info.dtypes, info.nodata, info.scales, info.offsets) == (("uint16",), (0.0,), (1.0,), (0.0,))
        assert raster.open_grid(tmp_path / "a.tif") == info.grid

    def test_a_crs_without_a_code_is_given_as_text(self, tmp_path):
        info = raster.inspect(
            write(tmp_path / "a.tif", crs="+proj=laea +lat_0=47.123 +lon_0=8 +ellps=GRS80 +units=m")
        )
        assert "Lambert" in info.grid.crs


class TestUnusableFiles:
    """Each has one sentence that names the file and says what to do."""

    def test_missing(self, tmp_path):
        with pytest.raises(InputError, match=r"nowhere\.tif does not exist: check the path"):
            raster.open_grid(tmp_path / "nowhere.tif")

    def test_a_folder(self, tmp_path):
        with pytest.raises(InputError, match="does not exist"):
            raster.open_grid(tmp_path)

    def test_not_a_raster(self, tmp_path):
        (tmp_path / "page.tif").write_text("<html>403 Forbidden</html>")
        with pytest.raises(InputError, match=r"page\.tif cannot be opened: .*Fetch it again"):
            raster.open_grid(tmp_path / "page.tif")

    def test_without_crs(self, tmp_path):
        with pytest.raises(InputError, match=r"plain\.tif is not geocoded"):
            raster.open_grid(write(tmp_path / "plain.tif", crs=None))

    @pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
    def test_without_geotransform(self, tmp_path):
        with pytest.raises(InputError, match=r"plain\.tif is not geocoded"):
            raster.open_grid(write(tmp_path / "plain.tif", transform=Affine.identity()))

    @pytest.mark.parametrize("name", FORMATS)
    @pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.98])
    def test_cut_short(self, files, tmp_path, name, share):
        data = files[name].read_bytes()
        cut = tmp_path / name
        cut.write_bytes(data[: int(len(data) * share)])
        if name == "backscatter.img":
            cut.with_suffix(".hdr").write_bytes(files[name].with_suffix(".hdr").read_bytes())
        with pytest.raises(
            InputError, match=rf"{name} (is damaged or cut short|is cut short|cannot be opened)"
        ) as caught:
            raster.read_band(cut, 1, spans_of(WHOLE))
        assert caught.value.message.count(". ") == 1 and caught.value.message.endswith("in the catalogue.")

    def test_jpeg_2000_without_its_last_bytes(self, files, tmp_path):
        (tmp_path / "safe.jp2").write_bytes(files["safe.jp2"].read_bytes()[:-2])
        with pytest.raises(InputError, match=r"safe\.jp2 is cut short"):
            raster.read_band(tmp_path / "safe.jp2", 1, spans_of(CORNER))

    def test_damaged_in_the_middle(self, files, tmp_path):
        data = bytearray(files["tiled.tif"].read_bytes())
        data[len(data) // 2 : len(data) // 2 + 300_000] = bytes(300_000)
        (tmp_path / "bad.tif").write_bytes(bytes(data))
        with pytest.raises(InputError, match=r"bad\.tif is damaged"):
            raster.read_band(tmp_path / "bad.tif", 1, spans_of(WHOLE))

    @pytest.mark.parametrize("band", [0, 2, -1])
    def test_a_band_it_does_not_have(self, files, band):
        with pytest.raises(InputError, match=rf"strips\.tif has no band {band}: it has 1"):
            raster.read_band(files["strips.tif"], band, spans_of(CORNER))

    def test_another_size_than_the_other_bands(self, tmp_path):
        path = write(tmp_path / "B11.tif", BAND[::2, ::2])
        with pytest.raises(InputError, match=r"B11\.tif has 650 x 550 pixels where 1300 x 1100 are expected"):
            raster.read_band(path, 1, spans_of(CORNER))

    @pytest.mark.parametrize(
        "href", ["s3://eodata/a.jp2", "https://example.org/a.tif", "HTTP://example.org/a.tif"]
    )
    def test_an_address_elsewhere(self, href):
        with pytest.raises(InputError, match="is not a local file: fetch it"):
            raster.open_grid(href)
