"""Vector tiles: what lies where and what it says, how large they may be, what need not be fetched again."""

from __future__ import annotations

import gzip
import math

import mapbox_vector_tile
import pyproj
import pytest
from api_setup import World, authorization, build_world, square
from imported import load
from imported import query as rows
from parcel_files import square as field
from parcel_files import write

from cbm_backend.api import create_app
from cbm_backend.api.maps import tiles
from cbm_backend.api.maps.map_state import Bounds
from cbm_backend.api.maps.tile_cache import TileCache
from cbm_backend.api.maps.tile_query import MAX_TILE_BYTES, Tile

PROBLEM = "application/problem+json"
TO_WGS84 = pyproj.Transformer.from_crs(28992, 4326, always_xy=True)
HOME = TO_WGS84.transform(150050, 460050)


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_tiles")


def tile_at(lon, lat, z):
    x = int((lon + 180) / 360 * 2**z)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**z)
    return z, x, y


def get(world, z, x, y, dataset="nl_2020", user="anna", **headers):
    path = f"/tiles/{dataset}/{z}/{x}/{y}.mvt"
    return world.app.test_client().get(path, headers={**authorization(user), **headers})


def layers(reply):
    assert reply.status_code in (200, 204), reply.get_data(as_text=True)
    return mapbox_vector_tile.decode(reply.get_data(), default_options={"y_coord_down": True})


def parcels(world, z, x, y, **more):
    features = layers(get(world, z, x, y, **more)).get("parcels", {"features": []})["features"]
    return {f["properties"]["pid"]: f for f in features}


def lon_lat(point, z, x, y, extent=4096):
    n = 2**z
    lon = (x + point[0] / extent) / n * 360 - 180
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * (y + point[1] / extent) / n))))
    return lon, lat


def around(z, x, y):
    return [(z, x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]


def test_from_zoom_12_on_parcels_come_with_id_crop_and_decision(world):
    rows(
        world.settings,
        "insert into nl.decisions_2020 (pid, outcome) values (1, 'compliant'), (1, 'not compliant')",
    )
    found = parcels(world, *tile_at(*HOME, 14))
    assert found["P1"]["properties"] == {
        "pid": "P1", "crop": "crop of P1", "crop_code": "260", "decision": "not compliant",
    }  # fmt: skip
    assert found["P1"]["id"] == 1
    assert "decision" not in found["P2"]["properties"]


@pytest.mark.parametrize("z", [12, 13, 14, 15, 16])
def test_shapes_lie_where_the_parcels_are(world, z):
    """To one unit of the tile and half a metre."""
    z, x, y = tile_at(*TO_WGS84.transform(150020, 460050), z)
    ring = parcels(world, z, x, y)["P1"]["geometry"]["coordinates"][0]
    drawn = {lon_lat(point, z, x, y) for point in ring}
    unit = 360 / 2**z / 4096
    inside = [
        p for p in square(150000, 460000)[0] if Tile(*tile_at(*TO_WGS84.transform(*p), z)) == Tile(z, x, y)
    ]
    assert inside
    for corner in inside:
        lon, lat = TO_WGS84.transform(*corner)
        assert min(max(abs(a - lon), abs(b - lat)) for a, b in drawn) <= unit + 7e-6


def test_outer_rings_run_as_the_format_wants_them(world):
    """A reader tells outer rings from holes by the sign of their area."""
    for z in (13, 14, 16):
        for feature in parcels(world, *tile_at(*HOME, z)).values():
            shape = feature["geometry"]
            polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
            for polygon in polygons:
                for number, ring in enumerate(polygon):
                    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))
                    assert (doubled > 0) == (number == 0)


def test_a_parcel_on_the_border_of_tiles_is_in_both(world):
    """A parcel is cut where a tile ends; each tile that holds a corner holds its part."""
    z = 16
    seen = [t for t in around(*tile_at(*HOME, z)) if "P1" in parcels(world, *t)]
    corners = {tile_at(*TO_WGS84.transform(*p), z) for p in square(150000, 460000)[0]}
    assert corners <= set(seen)


def test_below_zoom_12_every_parcel_is_counted_once_in_a_cell(world):
    for z in (0, 3, 8, 11):
        found = layers(get(world, *tile_at(*HOME, z)))["overview"]
        assert found["extent"] == 4096
        cells = [f["properties"] for f in found["features"]]
        assert sum(cell["parcels"] for cell in cells) == 4
        assert all(0 < cell["crop_share"] <= 1 and 0 <= cell["compliant"] <= 1 for cell in cells)
        assert cells[0]["crop"].startswith("crop of")


def test_a_decision_is_on_the_map_at_once_at_every_zoom(world):
    z14, z5 = tile_at(*TO_WGS84.transform(152050, 460050), 14), tile_at(*HOME, 5)
    assert "decision" not in parcels(world, *z14)["P4"]["properties"]
    before = layers(get(world, *z5))["overview"]["features"][0]["properties"]["inconclusive"]
    reply = world.app.test_client().post(
        "/v1/decisions", json={"dataset": "nl_2020", "pid": "P4", "outcome": "inconclusive"},
        headers=authorization("anna"),
    )  # fmt: skip
    assert reply.status_code == 201
    assert parcels(world, *z14)["P4"]["properties"]["decision"] == "inconclusive"
    after = layers(get(world, *z5))["overview"]["features"][0]["properties"]["inconclusive"]
    assert after == pytest.approx(before + 0.25)


def test_a_decision_on_an_earlier_geometry_is_shown_and_marked(database, tmp_path):
    load(database, write(tmp_path / "1.gpkg", [field(0), field(1)]))
    rows(database, "insert into nl.decisions_2020 (pid, outcome) values (1, 'compliant'), (2, 'compliant')")
    load(database, write(tmp_path / "2.gpkg", [field(0, size=60), field(1)]))
    world = with_user(database)
    lon, lat = pyproj.Transformer.from_crs(28992, 4326, always_xy=True).transform(220010, 446010)
    found = {pid: f["properties"] for pid, f in parcels(world, *tile_at(lon, lat, 14)).items()}
    assert found["P1"]["decision"] == "compliant" and found["P1"]["earlier_geometry"] is True
    assert found["P2"]["decision"] == "compliant" and "earlier_geometry" not in found["P2"]


def with_user(settings):
    from api_setup import GRANTS, PASSWORDS

    from cbm_backend.users.store import add_user

    add_user(settings, "anna", PASSWORDS["anna"], GRANTS["anna"], False)
    return World(settings, create_app(settings))


ORIGINS = {
    "EPSG:4326": (6.0, 50.0),
    "EPSG:4258": (13.3, 38.1),
    "EPSG:3035": (4_000_000, 3_000_000),
    "EPSG:28992": (200_000, 450_000),
    "EPSG:25832": (500_000, 5_500_000),
    "EPSG:31370": (150_000, 170_000),
    "EPSG:2056": (2_600_000, 1_200_000),
    "EPSG:27700": (400_000, 300_000),
    "EPSG:2180": (500_000, 500_000),
    "EPSG:3346": (500_000, 6_100_000),
    "EPSG:3006": (600_000, 7_200_000),
    "EPSG:32628": (350_000, 3_100_000),
}


YEARS = {crs: 2001 + number for number, crs in enumerate(sorted(ORIGINS))}


@pytest.fixture(scope="module")
def nations(module_database, tmp_path_factory):
    """A dataset of three parcels in each system, one a year."""
    folder = tmp_path_factory.mktemp("nations")
    for crs, year in YEARS.items():
        size = _size(crs)
        shapes = [field(i, size=size, origin=ORIGINS[crs]) for i in range(3)]
        load(module_database, write(folder / f"{year}.gpkg", shapes, crs=crs), year=year)
    return with_user(module_database)


def _size(crs):
    return 0.001 if pyproj.CRS(crs).is_geographic else 100.0


@pytest.mark.parametrize("crs", sorted(ORIGINS))
def test_parcels_of_any_national_system_are_in_their_tile_and_far_away_is_empty(nations, crs):
    origin, half, dataset = ORIGINS[crs], _size(crs) / 2, f"nl_{YEARS[crs]}"
    to_degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    lon, lat = to_degrees.transform(origin[0] + half, origin[1] + half)
    z, x, y = tile_at(lon, lat, 15)
    ring = parcels(nations, z, x, y, dataset=dataset)["P1"]["geometry"]["coordinates"][0]
    middle = [sum(values) / len(ring) for values in zip(*(lon_lat(p, z, x, y) for p in ring))]
    assert middle == pytest.approx((lon, lat), abs=0.002)
    for z in (12, 16):
        for far in ((lon + 180) % 360 - 180, -lat), (-lon, lat), (lon, -85.0), (179.99, 0):
            assert get(nations, *tile_at(*far, z), dataset=dataset).status_code == 204


def test_a_place_without_parcels_is_204_without_a_body(world):
    for z in (0, 9, 12, 16):
        reply = get(world, *tile_at(-60, -60, z)) if z else get(world, 16, 0, 0)
        assert (reply.status_code, reply.get_data()) == (204, b"")


@pytest.mark.parametrize(
    "path, status",
    [
        ("17/0/0", 400), ("99999999999999999999/0/0", 400), ("3/99999999999999999999/0", 400), ("3/8/0", 404),
        ("3/0/8", 404), ("0/0/1", 404), ("a/0/0", 404), ("3/-1/0", 404), ("-1/0/0", 404), ("1.5/0/0", 404),
        ("3/0", 404),
    ],
)  # fmt: skip
def test_addresses_that_are_no_tile_say_so(world, path, status):
    reply = world.app.test_client().get(f"/tiles/nl_2020/{path}.mvt", headers=authorization("anna"))
    assert (reply.status_code, reply.content_type) == (status, PROBLEM)
    assert "Traceback" not in reply.get_data(as_text=True)


def test_unknown_and_foreign_datasets_have_no_tiles(world):
    assert get(world, 0, 0, 0, dataset="nl_1999").status_code == 404
    assert get(world, 0, 0, 0, dataset="be_2020").status_code == 403
    assert world.get("/tiles/be_2020.json").status_code == 403
    assert world.get("/tiles/nl_2020.json", None).status_code == 401


def test_a_client_asks_again_and_hears_304_until_something_changes(world):
    place = tile_at(*HOME, 14)
    first = get(world, *place)
    assert first.headers["Cache-Control"].startswith("private")
    assert get(world, *place, **{"If-None-Match": first.headers["ETag"]}).status_code == 304
    rows(world.settings, "insert into nl.decisions_2020 (pid, outcome) values (2, 'inconclusive')")
    changed = get(world, *place, **{"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200 and changed.headers["ETag"] != first.headers["ETag"]


def test_the_second_request_is_answered_from_memory(world, monkeypatch):
    place = tile_at(*HOME, 13)
    first = get(world, *place).get_data()
    monkeypatch.setattr(tiles, "encode", lambda *_: pytest.fail("asked the database again"))
    assert get(world, *place).get_data() == first


def test_tiles_travel_gzipped_to_those_who_can_read_that(world):
    place = tile_at(*HOME, 14)
    plain, packed = get(world, *place), get(world, *place, **{"Accept-Encoding": "gzip, deflate"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.get_data()) == plain.get_data()
    assert plain.content_type == packed.content_type == "application/vnd.mapbox-vector-tile"
    assert "Accept-Encoding" in plain.headers["Vary"] and "Authorization" in plain.headers["Vary"]


def test_tilejson_says_where_the_tiles_are_and_what_is_in_them(world):
    reply = world.get("/tiles/nl_2020.json")
    content = reply.get_json()
    assert content["tilejson"] == "3.0.0"
    assert content["tiles"] == ["http://localhost/tiles/nl_2020/{z}/{x}/{y}.mvt"]
    assert (content["minzoom"], content["maxzoom"]) == (0, 16)
    west, south, east, north = content["bounds"]
    assert west < HOME[0] < east and south < HOME[1] < north
    assert east - west < 0.1
    declared = {layer["id"]: set(layer["fields"]) for layer in content["vector_layers"]}
    for z in (5, 14):
        for name, layer in layers(get(world, *tile_at(*HOME, z))).items():
            assert all(set(f["properties"]) <= declared[name] for f in layer["features"])
    assert (
        world.app.test_client()
        .get("/tiles/nl_2020.json", headers={**authorization("anna"), "If-None-Match": reply.headers["ETag"]})
        .status_code
        == 304
    )


def test_a_dataset_taken_over_has_tiles_without_overview(world):
    content = world.get("/tiles/be_2019.json", "bob").get_json()
    assert content["minzoom"] == 12
    lon, lat = TO_WGS84.transform(160050, 460050)
    found = parcels(world, *tile_at(lon, lat, 14), dataset="be_2019", user="bob")
    assert found["7"]["properties"] == {"pid": "7", "crop": "crop of B1", "crop_code": "260"}
    assert get(world, *tile_at(lon, lat, 5), dataset="be_2019", user="bob").status_code == 204


def test_no_tile_is_larger_than_200_kb_and_none_leaves_parcels_out_silently(database, tmp_path):
    """14,400 gardens of 20 m: too many for zoom 12, where the overview stands for them."""
    shapes = [field(i, j, size=20.0) for i in range(120) for j in range(120)]
    load(database, write(tmp_path / "p.gpkg", shapes, id=[f"garden number {i}" for i in range(len(shapes))]))
    world = with_user(database)
    lon, lat = pyproj.Transformer.from_crs(28992, 4326, always_xy=True).transform(221800, 447800)
    for z in range(17):
        body = get(world, *tile_at(lon, lat, z)).get_data()
        assert len(body) <= MAX_TILE_BYTES, z
        decoded = mapbox_vector_tile.decode(body)
        assert len(decoded) == 1
        if z >= 15:
            assert "parcels" in decoded
    counted = sum(
        f["properties"]["parcels"]
        for t in around(*tile_at(lon, lat, 12))
        for f in layers(get(world, *t)).get("overview", {"features": []})["features"]
    ) + sum(len(parcels(world, *t)) for t in around(*tile_at(lon, lat, 12)))
    assert counted >= len(shapes)


def test_neighbours_of_a_box_are_near_it_and_others_are_not():
    box = Bounds(5.0, 52.0, 5.5, 52.5)
    z, x, y = tile_at(5.2, 52.2, 12)
    assert Tile(z, x, y).near(box)
    _, west, south = tile_at(5.0, 52.0, 12)
    assert Tile(12, west - 1, south + 1).near(box)
    assert not Tile(12, west - 2, south).near(box) and not Tile(12, west, south + 2).near(box)


def test_the_cache_forgets_what_was_not_asked_for_longest():
    cache = TileCache(3 * 1500)
    for name in "abc":
        cache.put(name, b"x" * 1000)
    assert cache.get("a") is not None
    cache.put("d", b"x" * 1000)
    assert [name for name in "abcd" if cache.get(name) is not None] == ["a", "c", "d"]
    cache.put("e", b"x" * 9000)
    assert cache.get("e") is None and cache.held_bytes <= 4500
    cache.put("a", b"")
    assert cache.get("a") == b""
