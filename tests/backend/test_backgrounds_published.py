"""Base maps as tiles, described to clients, added and removed by the administrator."""

from __future__ import annotations

import io

import numpy as np
import pytest
from background_world import LAT, LON, ask, define, described, tms
from PIL import Image
from test_background_sources import capabilities, mbtiles
from tile_server import pixels

from cbm_backend.cli import main

pytest_plugins = ["background_world"]


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
