"""`parcels import` of bad input: one sentence that names the trouble, and nothing changed."""

from __future__ import annotations

import zipfile

import psycopg2
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from imported import load, query, state
from parcel_files import square, write

from cbm_backend.errors import Conflict, InputError


@pytest.fixture(scope="module")
def existing(module_database, tmp_path_factory):
    """A database with a dataset nl_2020 of three parcels, which no test of this part may change."""
    path = tmp_path_factory.mktemp("existing") / "p.gpkg"
    load(module_database, write(path, [square(i) for i in range(3)], crop=["a", "b", "c"]))
    return module_database


def _damaged(tmp_path, suffix):
    path = write(tmp_path / f"d{suffix}", [square(i) for i in range(2000)])
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])
    return path


BAD = {
    "missing file": (lambda t: t / "nowhere.gpkg", {}, r"The parcels file .*nowhere.gpkg does not exist\."),
    "a folder": (lambda t: t, {}, "is a folder: name the parcels file in it"),
    "not a parcel file": (
        lambda t: _text(t / "p.gpkg", "hello"), {}, "p.gpkg cannot be read as GeoPackage, Shapefile"),
    "not a zip": (lambda t: _text(t / "p.zip", "hello"), {}, "p.zip is not a readable zip file"),
    "empty zip": (lambda t: _zip(t / "p.zip", "readme.txt"), {}, "p.zip holds no parcel file"),
    "not parquet": (lambda t: _text(t / "p.parquet", "hello"), {}, "cannot be read as GeoParquet"),
    "parquet without geo": (lambda t: _plain_parquet(t / "p.parquet"), {}, "without GeoParquet's 'geo'"),
    "truncated parquet": (lambda t: _damaged(t, ".parquet"), {}, "cannot be read"),
    "truncated geojson": (lambda t: _damaged(t, ".geojson"), {}, "d.geojson (cannot be read|is damaged)"),
    "a raster": (lambda t: _text(t / "p.csv", "a,b\n1,2\n"), {}, "p.csv"),
    "wrong id column": (
        lambda t: write(t / "p.gpkg", [square(0)]), {"id_column": "nummer"},
        r"--id-column: the file has no column 'nummer'; it has: id, crop\."),
    "wrong crop name": (
        lambda t: write(t / "p.gpkg", [square(0)]), {"crop_name": "x"}, "--crop-name: .* has no column 'x'"),
    "wrong crop code": (
        lambda t: write(t / "p.gpkg", [square(0)]), {"crop_code": "x"}, "--crop-code: .* has no column 'x'"),
    "no crs (gpkg)": (lambda t: write(t / "p.gpkg", [square(0)], crs=None), {}, "no coordinate reference"),
    "no crs (shp)": (lambda t: write(t / "p.shp", [square(0)], crs=None), {}, "a shapefile needs its .prj"),
    "no crs (parquet)": (
        lambda t: write(t / "p.parquet", [square(0)], crs=None), {}, "no coordinate reference"),
    "empty layer": (lambda t: write(t / "p.gpkg", [], id=[], crop=[]), {}, "empty"),
    "only points": (
        lambda t: write(t / "p.gpkg", [shapely.Point(1, 1)], geometry_type="Point"), {},
        r"has no polygon layer; it has: p \(Point\)"),
    "nothing usable": (
        lambda t: write(t / "p.gpkg", [None, shapely.Point(1, 1)]), {},
        r"none of its 2 rows has a usable polygon \(no geometry, not a polygon\)"),
    "unknown layer": (
        lambda t: write(t / "p.gpkg", [square(0)]), {"layer": "fields"}, "no layer 'fields'; it has: p"),
    "several layers": (
        lambda t: write(write(t / "p.gpkg", [square(0)], layer="a"), [square(1)], layer="b", append=True), {},
        r"several layers: name one with --layer: a, b\."),
    "layer of points": (
        lambda t: write(t / "p.gpkg", [shapely.Point(0, 0)], layer="pts", geometry_type="Point"),
        {"layer": "pts"}, "'pts' of p.gpkg holds Point, not polygons"),
    "duplicate ids": (
        lambda t: write(t / "p.gpkg", [square(i) for i in range(5)], id=["a", "b", "a", "b", "a"]), {},
        r"'id' cannot be the parcel id: 2 of its values occur more .*: a \(3 times\), b \(2 times\)\."),
    "missing id": (
        lambda t: write(t / "p.gpkg", [square(0), square(1)], id=["a", None]), {}, "it is empty in row 2"),
    "fractions as id": (
        lambda t: write(t / "p.gpkg", [square(0)], id=[1.5]), {}, "holds numbers with fractions"),
    "other crs": (
        lambda t: write(t / "p.gpkg", [shapely.box(6, 52, 6.1, 52.1)], crs="EPSG:4326"), {},
        "is in EPSG:4326, dataset nl_2020 is stored in EPSG:28992"),
    "bad aoi": (lambda t: write(t / "p.gpkg", [square(0)]), {"aoi": "n_l"}, "aoi 'n_l': use 1 to 16 letters"),
    "bad year": (lambda t: write(t / "p.gpkg", [square(0)]), {"year": 20}, "year 20: use a year from 1984"),
    "bad ptype": (lambda t: write(t / "p.gpkg", [square(0)]), {"ptype": "a b"}, "ptype 'a b'"),
    "bad card": (lambda t: write(t / "p.gpkg", [square(0)]), {"cards": ("scl",)}, "card 'scl'"),
    "bad encoding": (
        lambda t: write(t / "p.shp", [square(0)]), {"encoding": "klingon"}, "--encoding 'klingon'"),
}  # fmt: skip


def _text(path, content):
    path.write_text(content)
    return path


def _zip(path, name):
    with zipfile.ZipFile(path, "w") as z:
        z.writestr(name, "hello")
    return path


def _plain_parquet(path):
    pq.write_table(pa.table({"id": [1]}), path)
    return path


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_one_sentence_and_changes_nothing(case, existing, tmp_path):
    make, options, sentence = BAD[case]
    path = make(tmp_path)
    before = state(existing)
    with pytest.raises(InputError, match=sentence) as raised:
        load(existing, path, **options)
    assert "\n" not in raised.value.message
    assert state(existing) == before


def test_an_import_that_fails_at_the_very_end_leaves_everything_as_it_was(existing, tmp_path):
    query(
        existing,
        "create function no() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; "
        "create trigger no before update on cbm_dataset for each row execute function no()",
    )
    before = state(existing)
    path = write(tmp_path / "p.gpkg", [square(7)], crop=["z"], added=[1])
    with pytest.raises(psycopg2.errors.RaiseException):
        load(existing, path)
    assert state(existing) == before


def test_a_table_of_somebody_else_is_never_touched(database, tmp_path):
    query(database, "create schema nl; create table nl.sigs_2020 (precious int)")
    with pytest.raises(Conflict, match=r"already has nl\.sigs_2020"):
        load(database, write(tmp_path / "p.gpkg", [square(0)]))
    assert query(
        database, "select to_regclass('nl.sigs_2020') is not null, to_regclass('nl.parcels_2020')"
    ) == [(True, None)]


def test_a_database_that_was_never_set_up_is_told_so(empty_database, tmp_path):
    with pytest.raises(Conflict, match="run `cbm-backend db init`"):
        load(empty_database, write(tmp_path / "p.gpkg", [square(0)]))
