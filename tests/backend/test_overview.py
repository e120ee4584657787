"""The overview: parcels summed up in a grid per zoom, right after imports and after every decision."""

from __future__ import annotations

import pyproj
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imported import load, query
from parcel_files import square, write

from cbm_backend.areas import delete as delete_area
from cbm_backend.datasets import editing
from cbm_backend.db import migrate
from cbm_backend.db.connection import connect

CELLS = (
    "select z, x, y, parcels, crop, crop_share, n_compliant, n_not_compliant, n_inconclusive "
    "from nl.overview_2020"
)
TO_DEGREES = pyproj.Transformer.from_crs(28992, 4326, always_xy=True)


@pytest.fixture
def parcels(database, tmp_path):
    """Twelve parcels side by side, 150 m apart: eight of wheat, four of maize."""
    shapes = [square(i) for i in range(12)]
    load(database, write(tmp_path / "1.gpkg", shapes, crop=["wheat"] * 8 + ["maize"] * 4))
    return database


def decide(database, *rows):
    values = ", ".join(["(%s, %s)"] * len(rows))
    query(
        database,
        f"insert into nl.decisions_2020 (pid, outcome) values {values}",
        *[v for row in rows for v in row],
    )


def made_anew(database):
    """The overview as an import would make it of what there is now."""
    before = query(database, CELLS + " order by 1, 2, 3")
    connection = connect(database)
    editing.edit(connection, "nl_2020", editing.Edit(crop_name="crop"))
    connection.close()
    return before, query(database, CELLS + " order by 1, 2, 3")


def test_every_zoom_counts_every_parcel_once(parcels):
    counts = query(parcels, "select z, sum(parcels) from nl.overview_2020 group by z order by z")
    assert counts == [(z, 12) for z in range(12)]


def test_a_cell_lies_where_its_parcels_have_their_centres(parcels):
    assert query(
        parcels,
        "select count(*) from nl.parcels_2020 p join nl.overview_2020 o on o.z = 11 "
        "and st_contains(o.wkb_geometry, st_transform(st_centroid(p.wkb_geometry), 3857))",
    ) == [(12,)]


def test_the_crop_of_a_cell_is_that_of_most_of_its_parcels(parcels):
    assert query(parcels, "select crop, crop_share, parcels from nl.overview_2020 where z = 0") == [
        ("wheat", pytest.approx(8 / 12), 12)
    ]
    exact = """
        with inside as (
            select o.x, o.y, o.crop, o.crop_share, p.crop as its, count(*) over (partition by o.x, o.y) as n
            from nl.overview_2020 o join nl.parcels_2020 p on o.z = 11
                and st_contains(o.wkb_geometry, st_transform(st_centroid(p.wkb_geometry), 3857)))
        select bool_and(abs(share - crop_share) < 1e-6) from (
            select crop_share, count(*) filter (where its = crop)::float8 / n as share
            from inside group by x, y, crop, crop_share, n) cells"""
    assert query(parcels, exact) == [(True,)]


def test_shares_follow_the_latest_decision_of_each_parcel(parcels):
    decide(parcels, (1, "compliant"), (2, "not compliant"))
    decide(parcels, (1, "not compliant"))
    decide(parcels, (3, "inconclusive"))
    for z in (0, 6):
        assert query(
            parcels,
            "select n_compliant, n_not_compliant, n_inconclusive, compliant, not_compliant, inconclusive "
            "from nl.overview_2020 where z = %s", z,
        ) == [(0, 2, 1, 0.0, pytest.approx(2 / 12), pytest.approx(1 / 12))]  # fmt: skip


def test_two_decisions_on_one_parcel_in_one_statement_count_once(parcels):
    decide(parcels, (1, "compliant"), (1, "inconclusive"), (2, "compliant"))
    assert query(parcels, "select n_compliant, n_inconclusive from nl.overview_2020 where z = 0") == [(1, 1)]


def test_many_decisions_in_one_statement_take_a_moment(database, tmp_path):
    """In a table the planner knows nothing of yet; each parcel looks up its own."""
    shapes = [square(i, j) for i in range(60) for j in range(50)]
    load(database, write(tmp_path / "1.gpkg", shapes))
    query(
        database,
        "set statement_timeout = '20s'; "
        "insert into nl.decisions_2020 (pid, outcome) select ogc_fid, 'compliant' from nl.parcels_2020",
    )
    assert query(database, "select n_compliant, compliant from nl.overview_2020 where z = 0") == [(3000, 1.0)]


def test_a_decision_on_the_geometry_before_still_counts_and_is_replaced_by_one_on_the_new(parcels, tmp_path):
    decide(parcels, (1, "compliant"))
    shapes = [square(0, size=40), *[square(i) for i in range(1, 12)]]
    load(parcels, write(tmp_path / "2.gpkg", shapes, crop=["wheat"] * 12))
    assert query(parcels, "select crop_share, n_compliant from nl.overview_2020 where z = 0") == [(1.0, 1)]
    (key,) = query(parcels, "select ogc_fid from nl.parcels_2020 where id = 'P1'")[0]
    decide(parcels, (key, "inconclusive"))
    assert query(parcels, "select n_compliant, n_inconclusive from nl.overview_2020 where z = 0") == [(0, 1)]


def test_a_parcel_that_is_gone_takes_its_decision_along(parcels, tmp_path):
    decide(parcels, (1, "compliant"), (2, "compliant"))
    load(
        parcels,
        write(tmp_path / "2.gpkg", [square(i) for i in range(1, 12)], id=[f"P{i}" for i in range(2, 13)]),
    )
    assert query(parcels, "select parcels, n_compliant from nl.overview_2020 where z = 0") == [(11, 1)]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    statements=st.lists(
        st.lists(
            st.tuples(
                st.integers(1, 12), st.sampled_from(["compliant", "not compliant", "inconclusive"])
            ),
            min_size=1, max_size=5,
        ),
        min_size=1, max_size=4,
    )
)  # fmt: skip
def test_decisions_bring_the_overview_where_making_it_anew_would(parcels, statements):
    for rows in statements:
        decide(parcels, *rows)
    kept, anew = made_anew(parcels)
    assert kept == anew


def test_the_extent_of_the_parcels_is_known_in_degrees(parcels):
    [(west, south, east, north)] = query(parcels, "select west, south, east, north from cbm_extent")
    lon, lat = TO_DEGREES.transform([220000, 220000 + 11 * 150 + 100], [446000, 446100])
    assert (west, south, east, north) == pytest.approx((lon[0], lat[0], lon[1], lat[1]), abs=1e-3)
    assert west <= lon[0] and east >= lon[1] and south <= lat[0] and north >= lat[1]


@pytest.mark.parametrize(
    "crs", ["EPSG:4326", "EPSG:3035", "EPSG:25832", "EPSG:2056", "EPSG:27700", "EPSG:2180"]
)
def test_parcels_of_any_national_system_have_their_overview(database, tmp_path, crs):
    """Where the squares lie in the system does not matter: each count is one, in the right place."""
    origin = {
        "EPSG:4326": (6.0, 50.0),
        "EPSG:3035": (4_000_000, 3_000_000),
        "EPSG:25832": (500_000, 5_500_000),
        "EPSG:2056": (2_600_000, 1_200_000),
        "EPSG:27700": (400_000, 300_000),
        "EPSG:2180": (500_000, 500_000),
    }[crs]
    size = 0.001 if crs == "EPSG:4326" else 100.0
    shapes = [square(i, size=size, origin=origin) for i in range(3)]
    load(database, write(tmp_path / "p.gpkg", shapes, crs=crs))
    lon, lat = pyproj.Transformer.from_crs(crs, 4326, always_xy=True).transform(*origin)
    [(west, south, east, north)] = query(database, "select west, south, east, north from cbm_extent")
    assert west - 1e-6 <= lon <= east + 1e-6 and south - 1e-6 <= lat <= north + 1e-6
    near = "st_dwithin(wkb_geometry, st_transform(st_setsrid(st_makepoint(%s, %s), 4326), 3857), 3000)"
    found = query(database, f"select sum(parcels) from nl.overview_2020 where z = 11 and {near}", lon, lat)
    assert found == [(3,)]


def test_a_dataset_of_the_version_before_gets_its_overview_with_the_upgrade(parcels):
    decide(parcels, (1, "compliant"))
    before = query(parcels, CELLS + " order by 1, 2, 3")
    query(
        parcels,
        "drop table nl.overview_2020; delete from cbm_extent; "
        "update cbm_dataset set tables = tables - 'overview'",
    )
    migrate.upgrade(parcels)
    assert query(parcels, CELLS + " order by 1, 2, 3") == before
    assert query(parcels, "select count(*) from cbm_extent") == [(1,)]


def test_an_area_is_deleted_with_its_overview(parcels):
    connection = connect(parcels)
    delete_area(connection, "nl", with_datasets=True)
    connection.close()
    assert query(parcels, "select count(*) from pg_namespace where nspname = 'nl'") == [(0,)]
    assert query(parcels, "select count(*) from cbm_extent") == [(0,)]
