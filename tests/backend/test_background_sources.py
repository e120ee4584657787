"""Where base maps come from: servers that fail, WMTS, WMS, quadkeys, files of this machine."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest
import rasterio
import requests
from background_world import ask, centre, define, picture
from tile_server import encoded, pixels

from cbm_backend.backgrounds import fetching
from cbm_backend.backgrounds.pyramid import EDGE

pytest_plugins = ["background_world"]


def test_a_server_that_is_down_is_not_asked_again_for_a_while(world, monkeypatch):
    define(world.folder, "down", url="http://127.0.0.1:9/${z}/${x}/${y}.png")
    asked, get = [], requests.Session.get
    monkeypatch.setattr(
        requests.Session, "get", lambda self, url, **how: asked.append(url) or get(self, url, **how)
    )
    assert ask(world, tms="down") == (200, "{}")
    assert asked
    asked.clear()
    assert ask(world, tms="down", lat=51) == (200, "{}")
    assert not asked


def test_a_server_that_hangs_is_given_up(world, tiles, monkeypatch):
    monkeypatch.setattr(fetching, "READ_S", 0.3)
    tiles.delay = 1.5
    assert ask(world) == (200, "{}"), "the tiles themselves would come later"


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
