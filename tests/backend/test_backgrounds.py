"""The picture of a base map: its place, size and outline, and how it is handed out."""

from __future__ import annotations

import io
from urllib.parse import urlsplit

import numpy as np
import pytest
from api_setup import World
from background_world import LAT, LON, ask, centre, define, picture
from PIL import Image

from cbm_backend.api import create_app
from cbm_backend.backgrounds.pyramid import EDGE

pytest_plugins = ["background_world"]


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
