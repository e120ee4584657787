"""Areas: made from parcels, a file or a box; deleted only when nothing is lost by surprise."""

from __future__ import annotations

import pytest
import shapely
from parcel_files import square, write

from cbm_backend import areas
from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.parcels.importer import ImportRequest, import_parcels


@pytest.fixture
def connection(database):
    opened = connect(database)
    yield opened
    opened.close()


@pytest.fixture
def dataset(database, tmp_path):
    """nl_2020: three parcels, two extracted scenes, one decision."""
    path = write(tmp_path / "p.gpkg", [square(i) for i in range(3)])
    import_parcels(database, ImportRequest(path, "nl", 2020, "id", "crop"))
    opened = connect(database)
    with opened, opened.cursor() as cursor:
        for number in (1, 2):
            cursor.execute(
                "insert into dias_catalogue (obstime, reference, card) values (now(), %s, 's2')",
                (str(number),),
            )
            cursor.execute(
                "insert into cbm_extraction (dataset_id, obsid, status) values (1, %s, 'extracted')",
                (number,),
            )
        cursor.execute("select cbm_ensure_partitions(1, 1)")
        cursor.execute(
            "insert into nl.decisions_2020 (pid, outcome, dataset_version) values (1, 'inconclusive', 1)"
        )
    opened.close()
    return path


def outline(connection, name):
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "select st_asbinary(wkb_geometry), st_srid(wkb_geometry) from aois where name = %s", (name,)
        )
        blob, srid = cursor.fetchone()
    assert srid == 4326
    return shapely.from_wkb(bytes(blob))


def test_a_box_is_taken_as_it_is(connection):
    areas.add(connection, "NL", areas.outline_of_box("5.5, 51.5, 6.5, 52.5"))
    assert outline(connection, "nl").equals(shapely.box(5.5, 51.5, 6.5, 52.5))


@pytest.mark.parametrize(
    "text", ["1,2,3", "a,b,c,d", "6,52,5,53", "5,53,6,52", "-190,0,0,1", "0,0,nan,1", ""]
)
def test_a_bad_box_is_refused(text):
    with pytest.raises(InputError, match="--bbox"):
        areas.outline_of_box(text)


def test_a_file_of_boundaries_is_united_and_brought_to_degrees(connection, tmp_path):
    path = write(tmp_path / "b.gpkg", [square(0, size=1000), square(9, size=1000)])
    areas.add(connection, "nl", areas.outline_of_file(path, hull=False))
    shape = outline(connection, "nl")
    assert shape.geom_type == "MultiPolygon"
    assert shape.bounds == pytest.approx((6.33, 51.99, 6.54, 52.0), abs=0.02)


def test_the_hull_of_a_parcel_file_covers_all_of_them(connection, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), square(30), square(0, 30)])
    areas.add(connection, "nl", areas.outline_of_file(path, hull=True))
    assert outline(connection, "nl").geom_type == "Polygon"
    with connection, connection.cursor() as cursor:
        for shape in (square(0), square(30), square(0, 30)):
            cursor.execute(
                "select st_covers(wkb_geometry, st_transform(st_geomfromtext(%s, 28992), 4326)) from aois",
                (shape.wkt,),
            )
            assert cursor.fetchone()[0]


def test_the_outline_of_a_wide_hull_bends_with_the_projection(connection):
    """The straight northern edge of a 300 km box is a curve in degrees: its middle must not be cut off."""
    wide = shapely.box(0, 300000, 300000, 600000)
    degrees = areas.to_wgs84(wide, 28992)
    north = [y for x, y in degrees.exterior.coords if 4.5 < x < 5.5]
    assert len(north) > 10


def test_an_area_is_not_changed_unless_asked(connection):
    areas.add(connection, "nl", shapely.box(5, 51, 6, 52))
    with pytest.raises(Conflict, match="'nl' exists already"):
        areas.add(connection, "nl", shapely.box(1, 1, 2, 2))
    assert outline(connection, "nl").bounds == (5, 51, 6, 52)
    assert areas.add(connection, "nl", shapely.box(1, 1, 2, 2), replace=True)
    assert outline(connection, "nl").bounds == (1, 1, 2, 2)


@pytest.mark.parametrize("name", ["", "n_l", "1a", "be-wa", "a" * 17, "nl; drop", "ñl"])
def test_a_name_that_cannot_be_a_schema_is_refused(name):
    with pytest.raises(InputError, match="1 to 16 letters and digits"):
        areas.add(None, name, shapely.box(5, 51, 6, 52))


def test_the_outline_of_the_registered_parcels(connection, dataset, database, tmp_path):
    import_parcels(
        database, ImportRequest(write(tmp_path / "q.gpkg", [square(200)]), "nl", 2021, "id", "crop")
    )
    before = outline(connection, "nl")
    areas.add(connection, "nl", areas.outline_of_datasets(connection, "nl"), replace=True)
    assert outline(connection, "nl").bounds[2] > before.bounds[2] + 0.3
    with pytest.raises(NotFound, match="has no parcels in the database"):
        areas.outline_of_datasets(connection, "be")


def test_areas_are_listed_with_extent_and_datasets(connection, dataset):
    areas.add(connection, "be", shapely.box(1, 50, 2, 51))
    be, nl = areas.list_areas(connection)
    assert (be.name, be.extent, be.datasets) == ("be", (1, 50, 2, 51), ())
    assert (nl.name, nl.datasets) == ("nl", ("nl_2020",))


def test_an_empty_area_is_deleted_and_an_unknown_one_is_named(connection):
    areas.add(connection, "be", shapely.box(1, 50, 2, 51))
    assert areas.delete(connection, "be") == ["area be"]
    with pytest.raises(NotFound, match="There is no area 'be'; the database has: none yet"):
        areas.delete(connection, "be")


def test_an_area_with_datasets_is_kept_and_said_what_would_go(connection, dataset):
    with pytest.raises(Conflict) as raised:
        areas.delete(connection, "nl")
    assert "nl_2020 (3 parcels, 2 extracted scenes, 1 decisions)" in raised.value.message
    assert registry.find_dataset(connection, "nl", 2020)


def test_with_its_datasets_everything_of_the_area_goes(connection, dataset, database):
    removed = areas.delete(connection, "nl", with_datasets=True)
    assert removed == ["nl_2020 (3 parcels, 2 extracted scenes, 1 decisions)", "area nl"]
    with connection, connection.cursor() as cursor:
        cursor.execute("select count(*) from pg_namespace where nspname = 'nl'")
        assert cursor.fetchone() == (0,)
        cursor.execute("select (select count(*) from cbm_extraction), (select count(*) from dias_catalogue)")
        assert cursor.fetchone() == (0, 2), "scenes belong to no area"
    # And it can be made again.
    import_parcels(database, ImportRequest(dataset, "nl", 2020, "id", "crop"))


def test_what_somebody_else_keeps_in_the_schema_stays(connection, dataset):
    with connection, connection.cursor() as cursor:
        cursor.execute("create table nl.notes (text text)")
    areas.delete(connection, "nl", with_datasets=True)
    with connection, connection.cursor() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = 'nl'")
        assert cursor.fetchall() == [("notes",)]
