"""Base maps over the API: exact place and size, every reply form, sources that fail, what is published."""

from __future__ import annotations

import io
import shutil
import sqlite3
import time
from urllib.parse import urlsplit

import numpy as np
import pytest
import rasterio
from api_setup import World, build_world
from PIL import Image
from tile_server import encoded, pixels, running_tiles

from cbm_backend import config
from cbm_backend.api import create_app
from cbm_backend.api.services import EXTENSION
from cbm_backend.backgrounds import fetching
from cbm_backend.backgrounds.pyramid import EDGE
from cbm_backend.cli import main

GDAL_WMS = """<GDAL_WMS>
  <Service name="{service}"><ServerUrl>{url}</ServerUrl>{more}</Service>
  <DataWindow>
    <UpperLeftX>-20037508.34</UpperLeftX><UpperLeftY>20037508.34</UpperLeftY>
    <LowerRightX>20037508.34</LowerRightX><LowerRightY>-20037508.34</LowerRightY>
    <TileLevel>{deepest}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>{origin}</YOrigin>
  </DataWindow>
  <Projection>EPSG:900913</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>
</GDAL_WMS>"""
LON, LAT = 5.387, 52.155


@pytest.fixture(scope="module")
def tiles():
    with running_tiles() as server:
        yield server


@pytest.fixture(scope="module")
def place(postgis, tmp_path_factory):
    """The API with a config folder and a cache of its own."""
    folder = tmp_path_factory.mktemp("backgrounds")
    world = build_world(postgis, folder, "api_backgrounds")
    world.settings = world.settings.model_copy(update={"cache_dir": folder / "cache"})
    world.app = create_app(world.settings, max_age_s=0)
    world.folder = folder / "config" / "tms"
    return world


@pytest.fixture
def world(place, tiles, monkeypatch):
    """No picture made yet, and the base maps test (XYZ) and flipped (TMS)."""
    monkeypatch.setenv("CBM_CONFIG_DIR", str(place.folder.parent))
    monkeypatch.setenv("CBM_DATABASE_URL", place.settings.require_database_url())
    config.load.cache_clear()
    for folder in (place.folder, place.settings.cache_dir / "images"):
        shutil.rmtree(folder, ignore_errors=True)
    place.folder.mkdir(parents=True)
    define(place.folder, "test", url=f"{tiles.url}/xyz/${{z}}/${{x}}/${{y}}.png")
    define(place.folder, "flipped", url=f"{tiles.url}/tms/${{z}}/${{x}}/${{y}}.png", origin="bottom")
    tiles.reset()
    place.app.extensions[EXTENSION].backgrounds.forget()
    yield place
    config.load.cache_clear()


def define(folder, name, *, url, service="TMS", origin="top", deepest=19, more=""):
    url = url.replace("&", "&amp;")
    text = GDAL_WMS.format(service=service, url=url, origin=origin, deepest=deepest, more=more)
    (folder / f"{name}.xml").write_text(text)


def picture(world, **asked):
    """(uint8[rows, columns, 3], dataset profile) of a GeoTIFF reply."""
    reply = world.get(
        "/query/backgroundByLocation", **{"lon": LON, "lat": LAT, "tms": "test", "iformat": "tif"} | asked
    )
    assert reply.status_code == 200
    text = reply.get_data(as_text=True)
    assert text.startswith("http://localhost/dump/"), text
    fetched = world.get(urlsplit(text).path, None)
    with rasterio.MemoryFile(fetched.get_data()) as memory, memory.open() as image:
        return np.moveaxis(image.read(), 0, -1), image.profile


def centre():
    x = np.radians(LON) * 6378137.0
    y = np.log(np.tan(np.pi / 4 + np.radians(LAT) / 2)) * 6378137.0
    return x, y


# --- place and size


def test_the_geotiff_is_the_square_that_was_asked_for(world):
    _, profile = picture(world, chipsize=300, extend=512)
    x, y = centre()
    assert (profile["width"], profile["height"], profile["count"]) == (300, 300, 3)
    assert (profile["dtype"], str(profile["crs"])) == ("uint8", "EPSG:3857")
    assert profile["transform"].almost_equals((512 / 300, 0, x - 256, 0, -512 / 300, y + 256), 0.1)


@pytest.mark.parametrize("name", ["test", "flipped", "TEST"])
def test_every_pixel_shows_the_ground_its_transform_names(world, name):
    resolution = 2 * EDGE / (256 << 17)
    rgb, profile = picture(world, tms=name, chipsize=256, extend=256 * resolution)
    columns = (profile["transform"].c + EDGE) / resolution + np.arange(256) + 0.5
    rows = (EDGE - profile["transform"].f) / resolution + np.arange(256) + 0.5
    assert (rgb[..., 2] == 170).all(), "level 17 has exactly this resolution"
    across, down = rgb[128, :, 0].astype(float), rgb[:, 128, 1].astype(float)
    # Away from the jump from 255 to 0 the value is the number of the pixel.
    for got, expected in ((across, columns - 0.5), (down, rows - 0.5)):
        difference = (got - expected % 256 + 128) % 256 - 128
        assert np.median(np.abs(difference)) < 0.6


def test_the_level_is_no_finer_than_the_picture_needs(world, tiles):
    picture(world, chipsize=256, extend=40_000_000)
    assert {path.split("/")[2] for path in tiles.seen} == {"1"}
    assert len(tiles.seen) == 4


@pytest.mark.parametrize(("size", "extend"), [(1280, 100), (1280, 1e6), (1280, 3.3e7), (1, 1e7)])
def test_no_picture_takes_more_than_128_tiles(world, tiles, size, extend):
    picture(world, chipsize=size, extend=extend)
    assert 0 < len(tiles.seen) <= 128


def test_a_map_that_ends_early_is_enlarged(world, tiles):
    define(world.folder, "coarse", url=f"{tiles.url}/xyz/${{z}}/${{x}}/${{y}}.png", deepest=10)
    rgb, _ = picture(world, tms="coarse", chipsize=512, extend=100)
    assert rgb.shape == (512, 512, 3)
    assert (rgb[..., 2] == 100).all()


def test_missing_tiles_are_black_unless_all_are(world, tiles):
    rgb, _ = picture(world, chipsize=256, extend=20_000_000, lon=0, lat=0)
    assert (rgb > 0).mean() > 0.6
    tiles.missing.add("2/1/1")
    rgb, _ = picture(world, chipsize=256, extend=20_000_001, lon=0, lat=0)
    assert (rgb[:120, :120] == 0).all()
    tiles.missing |= {f"2/{x}/{y}" for x in range(4) for y in range(4)}
    assert ask(world, chipsize=256, extend=20_000_002, lon=0, lat=0) == (200, "{}")


# --- replies


def ask(world, path="/query/backgroundByLocation", **asked):
    reply = world.get(path, **{"lon": LON, "lat": LAT, "tms": "test", "iformat": "tif"} | asked)
    return reply.status_code, reply.get_data(as_text=True)


def test_the_text_names_the_map_and_is_fetched_without_credentials(world):
    _, text = ask(world, tms="TeSt", ifformat="tif", iformat="")
    assert text.endswith("/test.tif")
    assert world.get(urlsplit(text).path, None).content_type == "image/tiff"
    _, text = ask(world, iformat="png", raw="")
    assert text.endswith("/test.png")
    assert world.get(urlsplit(text).path, None).content_type == "image/png"


def test_the_address_is_the_one_the_administrator_states(world):
    settings = world.settings.model_copy(update={"public_url": "https://cbm.example.eu/"})
    assert ask(World(settings, create_app(settings)))[1].startswith("https://cbm.example.eu/dump/")


def test_a_png_is_a_page_with_the_image_and_its_address(world):
    reply = world.get("/query/backgroundByLocation", lon=LON, lat=LAT, tms="test", chipsize=300)
    text = reply.get_data(as_text=True)
    assert reply.content_type == "text/html; charset=utf-8"
    address = text.split('<img src="')[1].split('"')[0]
    assert f"<h3>{address}</h3>" in text
    with Image.open(io.BytesIO(world.get(address, None).get_data())) as image:
        assert image.size == (300, 300)


def test_repeated_and_changed_formats_are_served_alike(world, tiles):
    first, again = ask(world), ask(world)
    assert first == again
    asked = len(tiles.seen)
    assert ask(world, iformat="png", raw="1")[1].endswith(".png")
    assert ask(world) == first
    assert len(tiles.seen) == 2 * asked


@pytest.mark.parametrize(
    "wrong",
    [
        {"tms": "nowhere"}, {"tms": "../test"}, {"tms": "test.xml"}, {"tms": "/etc/passwd"},
        {"tms": "http://127.0.0.1/x"}, {"tms": "te st"}, {"iformat": "jpg"}, {"chipsize": "x"},
        {"chipsize": "0"}, {"chipsize": "-1"}, {"extend": "nan"}, {"extend": "-5"},
        {"lon": "x"}, {"lat": "95"},
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_an_empty_object(world, tiles, wrong):
    assert ask(world, **wrong) == (200, "{}")
    assert tiles.seen == []


def test_sizes_are_brought_into_bounds(world):
    assert picture(world, chipsize="5000", extend="None")[0].shape == (1280, 1280, 3)


# --- parcels


def test_the_outline_of_a_parcel_is_drawn_in_pixels_and_the_size_stays(world):
    asked = {
        "aoi": "nl",
        "year": 2020,
        "pid": "P1",
        "chipsize": 400,
        "extend": 400,
        "iformat": "png",
        "raw": "",
    }
    _, plain = ask(world, "/query/backgroundByParcelID", **asked)
    _, text = ask(world, "/query/backgroundByParcelID", **asked, withGeometry="True")
    assert text != plain
    with Image.open(io.BytesIO(world.get(urlsplit(text).path, None).get_data())) as image:
        rgb = np.asarray(image)
    assert rgb.shape == (400, 400, 3)
    rows, columns = np.nonzero((rgb == (255, 255, 0)).all(axis=-1))
    # 100 m on the ground are 100 / cos(52 degrees) of the map's metres, one pixel each, plus two of line.
    for found in (rows, columns):
        assert 160 <= found.max() - found.min() <= 170
        assert abs((found.max() + found.min()) / 2 - 199.5) <= 1.5
    assert len(rows) < 2 * 4 * 170


def test_a_tif_stays_without_outline_and_an_unknown_parcel_is_empty(world):
    asked = {"aoi": "nl", "year": 2020, "pid": "P1"}
    plain = ask(world, "/query/backgroundByParcelId", **asked)
    assert ask(world, "/query/backgroundByParcelID", **asked, withGeometry="True") == plain
    assert ask(world, "/query/backgroundByParcelID", **asked | {"pid": "?"}) == (200, "{}")
    assert ask(world, "/query/backgroundByParcelID", **asked | {"aoi": "be"})[0] == 401


# --- servers that fail


def test_a_server_that_is_down_is_told_quickly_and_then_at_once(world):
    define(world.folder, "down", url="http://127.0.0.1:9/${z}/${x}/${y}.png")
    began = time.perf_counter()
    assert ask(world, tms="down") == (200, "{}")
    assert time.perf_counter() - began < 5
    began = time.perf_counter()
    assert ask(world, tms="down", lat=51) == (200, "{}")
    assert time.perf_counter() - began < 0.5


def test_a_server_that_hangs_is_given_up(world, tiles, monkeypatch):
    monkeypatch.setattr(fetching, "READ_S", 0.3)
    tiles.delay = 1.5
    began = time.perf_counter()
    assert ask(world) == (200, "{}")
    assert time.perf_counter() - began < 1.4


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500}, {"status": 403}, {"body": b"<html>"}, {"body": b""}, {"body": b"x" * 9_000_000},
        {"status": 302, "location": "http://127.0.0.2/x.png"}, {"status": 302, "location": "file:///etc/passwd"},
    ],
)  # fmt: skip
def test_answers_that_are_no_tiles_give_an_empty_object_and_leave_nothing(world, tiles, fault):
    for name, value in fault.items():
        setattr(tiles, name, value)
    assert ask(world) == (200, "{}")
    tiles.reset()
    assert ask(world)[1].endswith("test.tif")


def test_redirects_within_the_host_are_followed(world, tiles):
    tiles.documents["/elsewhere.png"] = encoded(np.full((256, 256, 3), 9, np.uint8))
    define(world.folder, "moved", url=f"{tiles.url}/elsewhere.png?${{z}}${{x}}${{y}}")
    rgb, _ = picture(world, tms="moved")
    assert (rgb == 9).all()


@pytest.mark.parametrize(
    "text",
    [
        "", "<a>", "<GDAL_WMS/>", "not xml", "<GDAL_WMS><Service name='TMS'/></GDAL_WMS>",
        "<GDAL_WMS><Service name='TMS'><ServerUrl>file:///${x}</ServerUrl></Service></GDAL_WMS>",
        "<GDAL_WMS><Service name='TMS'><ServerUrl>http://u:p@h/${x}</ServerUrl></Service></GDAL_WMS>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><GDAL_WMS>&x;</GDAL_WMS>",
        "<VRTDataset/>",
    ],
)  # fmt: skip
def test_a_description_that_is_none_gives_an_empty_object(world, text):
    (world.folder / "broken.xml").write_text(text)
    assert ask(world, tms="broken") == (200, "{}")


# --- other services


CAPABILITIES = """<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink"><Contents>
 <Layer><ows:Identifier>other</ows:Identifier></Layer>
 <Layer><ows:Identifier>ortho</ows:Identifier><Style><ows:Identifier>plain</ows:Identifier></Style>
  <Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
  <ResourceURL format="image/png" resourceType="tile"
   template="{url}/wmts/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/></Layer>
 <TileMatrixSet><ows:Identifier>geo</ows:Identifier><ows:SupportedCRS>EPSG:4326</ows:SupportedCRS></TileMatrixSet>
 <TileMatrixSet><ows:Identifier>web</ows:Identifier>
  <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{matrices}</TileMatrixSet>
</Contents></Capabilities>"""
MATRIX = """<TileMatrix><ows:Identifier>{z}</ows:Identifier><ScaleDenominator>{scale}</ScaleDenominator>
 <TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner><TileWidth>256</TileWidth>
 <TileHeight>256</TileHeight><MatrixWidth>{n}</MatrixWidth><MatrixHeight>{n}</MatrixHeight></TileMatrix>"""


def capabilities(tiles):
    matrices = "".join(MATRIX.format(z=z, scale=2 * EDGE / (256 << z) / 0.00028, n=1 << z) for z in range(20))
    return CAPABILITIES.format(url=tiles.url, matrices=matrices).encode()


def test_a_wmts_is_read_by_its_capabilities_asked_for_once(world, tiles):
    tiles.documents["/caps"] = capabilities(tiles)
    (world.folder / "wmts.xml").write_text(
        f"<GDAL_WMTS><GetCapabilitiesUrl>{tiles.url}/caps</GetCapabilitiesUrl><Layer>ortho</Layer></GDAL_WMTS>"
    )
    same, _ = picture(world, tms="wmts")
    # But for millimetres in the corners of the matrices.
    assert np.isin(same - picture(world)[0], [0, 1, 255]).all()
    picture(world, tms="wmts", lat=52)
    assert tiles.seen.count("/caps") == 1


@pytest.mark.parametrize(("service", "expected"), [("WMS", "BBOX="), ("AGS", "/export?bbox=")])
def test_map_services_are_asked_for_the_square_itself(world, tiles, service, expected):
    define(world.folder, "service", service=service, url=f"{tiles.url}/map", more="<Layers>a</Layers>")
    rgb, _ = picture(world, tms="service", chipsize=300, extend=600)
    assert (rgb == 77).all()
    [path] = tiles.seen
    assert expected in path
    x, y = centre()
    box = [float(part) for part in path.lower().split("bbox=")[1].split("&")[0].split("%2c")]
    assert np.allclose(box, [x - 300, y - 300, x + 300, y + 300], atol=0.1)


def test_quadkeys_name_the_same_tiles(world, tiles):
    from cbm_backend.backgrounds.pyramid import quadkey

    assert quadkey("3", 3, 5) == "213"
    define(world.folder, "bing", service="VirtualEarth", url=f"{tiles.url}/${{server_num}}/a${{quadkey}}.png")
    assert ask(world, tms="bing") == (200, "{}")
    assert all(path.split("/")[2].startswith("a1202") for path in tiles.seen)


# --- files of this machine


def mbtiles(path, zoom=12):
    with sqlite3.connect(path) as database:
        database.execute("create table tiles (zoom_level int, tile_column int, tile_row int, tile_data blob)")
        x, y = (int((c + EDGE) / (2 * EDGE) * (1 << zoom)) for c in centre())
        for column in range(x - 2, x + 3):
            for row in range(y - 2, y + 3):
                data = encoded(pixels(zoom, column, (1 << zoom) - 1 - row))
                database.execute("insert into tiles values (?, ?, ?, ?)", (zoom, column, row, data))
    database.close()


def folder_of_tiles(path, zoom=12):
    x, y = (int((c + EDGE) / (2 * EDGE) * (1 << zoom)) for c in centre())
    y = (1 << zoom) - 1 - y
    for column in range(x - 2, x + 3):
        (path / str(zoom) / str(column)).mkdir(parents=True)
        for row in range(y - 2, y + 3):
            (path / str(zoom) / str(column) / f"{row}.png").write_bytes(encoded(pixels(zoom, column, row)))


def test_mbtiles_and_folders_show_what_a_server_shows(world, tiles):
    mbtiles(world.folder / "packed.mbtiles")
    folder_of_tiles(world.folder / "loose")
    define(world.folder, "same", url=f"{tiles.url}/xyz/${{z}}/${{x}}/${{y}}.png", deepest=12)
    asked = {"chipsize": 256, "extend": 5000}
    served, _ = picture(world, tms="same", **asked)
    tiles.reset()
    assert np.array_equal(picture(world, tms="packed", **asked)[0], served)
    assert np.array_equal(picture(world, tms="loose", **asked)[0], served)
    assert tiles.seen == []
    assert ask(world, tms="packed", lat=40) == (200, "{}")


def test_a_geotiff_in_a_national_crs_is_warped(world):
    side = 2000
    image = np.zeros((3, side, side), np.uint8)
    image[0], image[1] = 200, 100
    image[2, : side // 2] = 250
    path, grid = world.folder / "national.tif", rasterio.transform.from_origin(154000, 465000, 1, 1)
    shape = {"width": side, "height": side, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", crs="EPSG:28992", transform=grid, **shape) as target:
        target.write(image)
    from api_setup import lon_lat

    middle = lon_lat(155000, 464000)
    rgb, _ = picture(world, tms="national", chipsize=200, extend=400, **middle)
    assert (rgb[..., 0] == 200).all()
    assert (rgb[:95, 100, 2] == 250).all()
    assert (rgb[105:, 100, 2] == 0).all()
    assert ask(world, tms="national", lat=40) == (200, "{}")


# --- what is published


def tms(world, user="root", aoi="nl"):
    return world.get("/query/info", user).get_json()["aois"][aoi]["tms"]


def test_what_the_administrator_adds_shows_up_and_what_he_removes_is_gone(world, capsys, tmp_path):
    assert tms(world) == ["flipped", "test"]
    assert main(["backgrounds", "add", "osm"]) == 0
    assert main(["backgrounds", "add", "ags"]) == 0
    mbtiles(tmp_path / "ortho.mbtiles")
    assert main(["backgrounds", "add", "be2020", str(tmp_path / "ortho.mbtiles"), "--aoi", "be"]) == 0
    try:
        assert tms(world) == ["ags", "flipped", "osm", "test"]
        assert tms(world, aoi="be") == ["ags", "be2020", "flipped", "osm", "test"]
        assert ask(world, tms="be2020") == (200, "{}"), "anna has no grant for be"
        reply = world.get("/query/backgroundByLocation", "bob", lon=LON, lat=LAT, tms="be2020", iformat="tif")
        assert reply.get_data(as_text=True).endswith("/be2020.tif")
    finally:
        for name in ("osm", "ags", "be2020"):
            assert main(["backgrounds", "remove", name]) == 0
    assert tms(world) == ["flipped", "test"]
    assert ask(world, tms="osm") == (200, "{}")
    assert (tmp_path / "ortho.mbtiles").exists()


def tile(world, place, name="test", user="anna"):
    return world.get(f"/backgrounds/{name}/{place}.png", user)


@pytest.mark.parametrize("name", ["test", "flipped", "TEST"])
def test_a_tile_of_the_server_is_the_tile_of_the_service(world, tiles, name):
    reply = tile(world, "12/2109/1348", name)
    assert reply.status_code == 200 and reply.mimetype == "image/png"
    assert "private" in reply.headers["Cache-Control"]
    found = np.asarray(Image.open(io.BytesIO(reply.get_data())).convert("RGB"))
    np.testing.assert_array_equal(found, pixels(12, 2109, 1348))
    assert len(tiles.seen) == 1, "one tile there for one tile here"
    assert tile(world, "12/2109/1348", name).status_code == 200
    assert len(tiles.seen) == 1, "kept"


def test_a_local_base_map_comes_as_tiles(world, tiles):
    mbtiles(world.folder / "local.mbtiles")
    found = Image.open(io.BytesIO(tile(world, "13/4218/2697", "local").get_data()))
    assert found.size == (256, 256) and not tiles.seen


@pytest.mark.parametrize("wanted", ["12/4096/0", "0/1/0", "23/0/0", "12/-1/0"])
def test_a_tile_that_cannot_be_is_not_there(world, tiles, wanted):
    assert tile(world, wanted).status_code in (400, 404)
    assert not tiles.seen


def test_a_tile_that_the_service_does_not_have_is_not_there(world, tiles):
    tiles.missing.add("12/2109/1348")
    assert tile(world, "12/2109/1348").status_code == 404
    assert tile(world, "12/2109/1348", "nothing").status_code == 404
    assert world.get("/backgrounds/test/12/2109/1348.png", None).status_code == 401


def described(world, user="root", aoi="nl"):
    listed = world.get("/query/info", user).get_json()["aois"][aoi]["backgrounds"]
    return {entry.pop("name"): entry for entry in listed}


def test_base_maps_are_described_so_that_clients_can_show_them_themselves(world, tiles, tmp_path):
    service = "<Layers>ortho</Layers><Version>1.3.0</Version><ImageFormat>image/png</ImageFormat>"
    define(tmp_path, "wms2020", url=f"{tiles.url}/wms", service="WMS", more=service)
    define(tmp_path, "keyed", url=f"{tiles.url}/xyz/${{z}}/${{x}}/${{y}}.png?apikey=1234")
    mbtiles(tmp_path / "ortho.mbtiles")
    for name, source in (("wms2020", "wms2020.xml"), ("keyed", "keyed.xml"), ("be2020", "ortho.mbtiles")):
        where = ["--aoi", "be"] if name == "be2020" else []
        assert main(["backgrounds", "add", name, str(tmp_path / source), *where]) == 0
    try:
        found = described(world)
        assert found["wms2020"] == {
            "kind": "wms", "url": f"{tiles.url}/wms", "attribution": "", "layer": "ortho",
            "format": "image/png", "version": "1.3.0",
        }  # fmt: skip
        assert found["test"]["kind"] == "xyz" and found["test"]["max_zoom"] == 19
        assert found["test"]["url"].endswith("/xyz/{z}/{x}/{y}.png")
        assert found["flipped"]["kind"] == "tms"
        assert found["keyed"]["url"] is None, "a key is not handed out"
        assert "1234" not in world.get("/query/info", "root").get_data(as_text=True)
        assert "be2020" not in found
        assert described(world, aoi="be")["be2020"] == {"kind": "file", "url": None, "attribution": ""}
        assert list(found) == tms(world), "the same names as the original's list"
        assert tile(world, "12/2109/1348", "keyed").status_code == 200, "but its tiles are"
        assert tile(world, "12/2109/1348", "be2020").status_code == 404, "anna has no grant for be"
        assert tile(world, "12/2109/1348", "be2020", "bob").status_code == 200
    finally:
        for name in ("wms2020", "keyed", "be2020"):
            assert main(["backgrounds", "remove", name]) == 0


def test_a_wmts_is_published_with_what_its_capabilities_say(world, tiles, tmp_path):
    document = "<GDAL_WMTS><GetCapabilitiesUrl>{}</GetCapabilitiesUrl><Layer>ortho</Layer></GDAL_WMTS>"
    source = tmp_path / "wmts.xml"
    source.write_text(document.format(f"{tiles.url}/caps"))
    tiles.documents["/caps"] = capabilities(tiles)
    assert main(["backgrounds", "add", "wmts2020", str(source)]) == 0
    try:
        assert described(world)["wmts2020"] == {
            "kind": "wmts", "url": f"{tiles.url}/caps", "attribution": "", "layer": "ortho", "style": "plain",
            "format": "image/png", "matrix_set": "web",
        }  # fmt: skip
        source.write_text(document.format("http://127.0.0.1:9/caps"))
        assert main(["backgrounds", "add", "wmts2020", str(source)]) == 0
        assert "matrix_set" not in described(world)["wmts2020"], "published even so, for its tiles"
    finally:
        assert main(["backgrounds", "remove", "wmts2020"]) == 0


def test_a_description_that_cannot_be_read_is_not_described(world):
    (world.folder / "broken.xml").write_text("<a>")
    assert "broken" in tms(world) and "broken" not in described(world)
    (world.folder / "broken.xml").unlink()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nothing"], "There is no template 'nothing'"),
        (["OS M"], "name:"),
        (["osm", "--aoi", "xx"], "There is no area 'xx'"),
        (["osm", __file__], "is no .xml"),
    ],
)
def test_what_cannot_be_added_changes_nothing(world, capsys, arguments, sentence):
    assert main(["backgrounds", "add", *arguments]) in (2, 3)
    assert sentence in capsys.readouterr().err
    assert tms(world) == ["flipped", "test"]


def test_every_template_of_the_package_can_be_read():
    from cbm_backend.backgrounds import collection, definition

    names = collection.names_in(collection.TEMPLATES)
    assert names == ["ags", "bing", "esri", "google", "osm"]
    for name in names:
        found = definition.parse(collection.packaged(name))
        assert found.url.startswith("https://")
        assert found.attribution
