"""FOI checks in the database: runs of a dataset, the functions of PostGIS, signals of a dataset."""

from __future__ import annotations

import csv
import json

import numpy as np
import psycopg2
import pytest
import shapely
from affine import Affine
from foi_world import EPSG, NORTH, WEST, block, pixels, write_fois, write_names, write_raster
from imported import load, query
from psycopg2.extras import execute_values
from shapely.geometry import MultiPolygon
from unit.hostile import draw

from cbm_backend import areas as areas_of_interest
from cbm_backend.cli import main
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.foi import areas, assessing, class_raster, postgis_raster
from cbm_backend.foi.dataset_run import DatasetRequest, run
from cbm_backend.foi.dataset_signals import SignalsRequest, judge
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_signals import SignalRule

PARCELS = {
    "one": block(0, 0, 20, 20), "two": block(20, 0, 40, 20), "spot": block(40, 0, 60, 20),
    "unlisted": block(0, 40, 10, 50), "nodata": block(10, 40, 20, 50), "beside": block(900, 900, 910, 910),
}  # fmt: skip
ROWS = """select p.parcel, f.foi_h, f.foi_c, f.total, f.counts, f.clusters, f.reason
          from zz.foi_2020 f join zz.parcels_2020 p on p.ogc_fid = f.pid where f.run = %s"""


def farm(path, parcels=None, **columns):
    parcels = PARCELS if parcels is None else parcels
    return write_fois(path, parcels, crop=np.array(["wheat"] * len(parcels), object), **columns)


@pytest.fixture
def place(database, tmp_path):
    """Settings with the dataset zz 2020; its files stand in tmp_path."""
    settings = database.model_copy(update={"cache_dir": tmp_path / "cache"})
    load(settings, farm(tmp_path / "farm.gpkg"), aoi="zz", id_column="parcel")
    write_raster(tmp_path / "map.tif")
    write_names(tmp_path / "map.yml")
    return settings


def request(folder, **changes) -> DatasetRequest:
    given = {
        "aoi": "zz",
        "year": 2020,
        "raster": folder / "map.tif",
        "run": "map",
        "names": folder / "map.yml",
    }
    return DatasetRequest(**{**given, **changes})


class TestDataset:
    def test_every_parcel_gets_a_row_with_flags_or_a_reason(self, place, tmp_path):
        report = run(place, request(tmp_path))
        rows = {row[0]: row[1:] for row in query(place, ROWS, "map")}
        assert rows == {
            "one": (0, 0, 400, {"3": 400}, [[3, 400]], ""),
            "two": (1, 1, 400, {"3": 200, "5": 200}, [[3, 200], [5, 200]], ""),
            "spot": (0, 1, 400, {"3": 375, "5": 25}, [[3, 375], [5, 25]], ""),
            "unlisted": (None, None, 0, {}, [], "unlisted_only"),
            "nodata": (None, None, 0, {}, [], "all_nodata"),
            "beside": (None, None, 0, {}, [], "outside"),
        }
        assert (report.parcels, report.rows, report.heterogeneous, report.clusters) == (6, 6, 1, 2)
        assert report.unlisted == {99: 100}
        (stored,) = query(place, "select raster, classes, rule, parcels_version from cbm_foi_run")
        assert stored[0] == "map.tif" and stored[1][0] == [3, "Permanent grassland"]
        assert Rule(**stored[2]) == Rule() and stored[3] == 1

    def test_a_second_run_of_the_same_name_changes_nothing_unless_it_replaces(self, place, tmp_path):
        run(place, request(tmp_path))
        before = sorted(query(place, "select f::text from zz.foi_2020 f"))
        with pytest.raises(Conflict, match="already has a run 'map'"):
            run(place, request(tmp_path, rule=Rule(min_share=0, max_share=100)))
        assert sorted(query(place, "select f::text from zz.foi_2020 f")) == before
        run(place, request(tmp_path, rule=Rule(min_share=0, max_share=100), mode="replace"))
        assert query(place, "select sum(foi_h) from zz.foi_2020") == [(3,)]
        assert query(place, "select count(*) from cbm_foi_run") == [(1,)]

    def test_appending_adds_the_parcels_that_have_come_since(self, place, tmp_path):
        run(place, request(tmp_path))
        load(
            place,
            farm(tmp_path / "more.gpkg", {**PARCELS, "new": block(25, 0, 35, 10)}),
            aoi="zz",
            id_column="parcel",
        )
        report = run(place, request(tmp_path, mode="append"))
        assert report.rows == 1 and query(place, "select count(*) from zz.foi_2020") == [(7,)]
        with pytest.raises(Conflict, match="another raster, other class names or by another rule"):
            run(place, request(tmp_path, mode="append", rule=Rule(min_share=10)))
        with pytest.raises(Conflict, match="no run 'other' to append to"):
            run(place, request(tmp_path, mode="append", run="other"))

    def test_runs_of_different_names_stand_beside_each_other(self, place, tmp_path):
        for name in ("a", "b"):
            run(place, request(tmp_path, run=name))
        assert query(place, "select run, count(*) from zz.foi_2020 group by run order by run") == [
            ("a", 6),
            ("b", 6),
        ]

    def test_the_inner_buffer_applies(self, place, tmp_path):
        run(place, request(tmp_path, rule=Rule(inner_buffer=10)))
        assert query(place, "select max(total) from zz.foi_2020") == [(18 * 18,)]

    def test_a_write_that_fails_half_way_leaves_the_run_before(self, place, tmp_path, monkeypatch):
        run(place, request(tmp_path))
        before = sorted(query(place, "select f::text from zz.foi_2020 f"))

        def fail(*_):
            raise psycopg2.OperationalError("gone")

        monkeypatch.setattr("cbm_backend.foi.results.bulk.copy_text", fail)
        with pytest.raises(psycopg2.OperationalError):
            run(place, request(tmp_path, mode="replace"))
        assert sorted(query(place, "select f::text from zz.foi_2020 f")) == before

    @pytest.mark.parametrize("changes, sentence", [
        ({"run": "Map 1"}, "small letters"), ({"run": ""}, "small letters"),
        ({"year": 1999}, "no dataset zz_1999"),
    ])  # fmt: skip
    def test_what_cannot_be_run_is_refused(self, place, tmp_path, changes, sentence):
        with pytest.raises((InputError, NotFound), match=sentence):
            run(place, request(tmp_path, **changes))

    def test_an_adopted_dataset_without_versions_gives_the_same(self, place, tmp_path):
        run(place, request(tmp_path, run="ours", rule=Rule(inner_buffer=5)))
        query(place, "update cbm_dataset set tables = tables - 'history'")
        query(place, "alter table zz.parcels_2020 drop column cbm_version")
        run(place, request(tmp_path, run="adopted", rule=Rule(inner_buffer=5)))
        assert query(place, ROWS, "adopted") == query(place, ROWS, "ours")

    def test_a_raster_elsewhere_is_refused(self, place, tmp_path):
        far = write_raster(tmp_path / "far.tif", crs="EPSG:32633")
        with pytest.raises(InputError, match=r"No parcel of zz_2020 lies on far\.tif"):
            run(place, request(tmp_path, raster=far))

    def test_on_the_command_line(self, place, tmp_path, capsys, monkeypatch):
        monkeypatch.setattr("cbm_backend.config.load", lambda: place)
        command = ["foi", "run", str(tmp_path / "map.tif"), "--aoi", "zz", "--year", "2020"]
        assert main([*command, "--names", str(tmp_path / "map.yml")]) == 0
        assert (
            "zz_2020, run map: 6 of 6 parcels written, 1 heterogeneous, 2 with several"
            in capsys.readouterr().out
        )
        assert main(command) == 4
        assert main([*command, "--fois", "x.gpkg"]) == 2
        assert main(["foi", "load", str(tmp_path / "map.tif"), "--aoi", "zz", "--name", "map"]) == 0
        assert "zz.map: 1 tiles" in capsys.readouterr().out

    def test_deleting_the_area_takes_its_results_along(self, place, tmp_path):
        run(place, request(tmp_path))
        connection = connect(place)
        areas_of_interest.delete(connection, "zz", with_datasets=True)
        connection.close()
        assert query(place, "select count(*) from cbm_foi_run") == [(0,)]


class TestFunctions:
    @pytest.mark.parametrize("counts, flag", [
        ([60, 40], 1), ([75, 25], 0), ([34, 33, 33], 1), ([70, 30], 1), ([71, 29], 0), ([100], 0),
        ([0, 100], 0), ([0, 0], None), ([], None), ([333, 667], 1),
    ])  # fmt: skip
    def test_heterogeneity_from_counts(self, place, counts, flag):
        assert query(place, "select cbm_foi_heterogeneity(%s::bigint[])", counts) == [(flag,)]

    def test_cardinality_by_area_from_loaded_tiles(self, place, tmp_path):
        postgis_raster.load(place, tmp_path / "map.tif", "zz", "map")
        found = query(
            place,
            "select parcel, cbm_foi_cardinality(wkb_geometry, 'zz.map', 2000, '{3,5,7}') "
            "from zz.parcels_2020",
        )
        assert dict(found) == {
            "one": 0, "two": 1, "spot": 1, "unlisted": None, "nodata": None, "beside": None,
        }  # fmt: skip
        parts = query(
            place, "select c.class, c.area from zz.parcels_2020, cbm_foi_clusters(wkb_geometry, 'zz.map') c "
            "where parcel = 'spot'"
        )  # fmt: skip
        assert parts == [(3, 37500.0), (5, 2500.0)]

    @pytest.mark.parametrize("nodata, ignore_zero, flag", [(None, False, 1), (None, True, 0), (0, False, 0)])
    def test_class_0_counts_unless_it_is_no_data(self, place, tmp_path, nodata, ignore_zero, flag):
        image = np.where(pixels() == 5, 0, pixels()).astype(np.uint8)
        postgis_raster.load(place, write_raster(tmp_path / "zero.tif", image, nodata=nodata), "zz", "zero")
        found = query(
            place, "select cbm_foi_cardinality(wkb_geometry, 'zz.zero', 2000, null, %s) from zz.parcels_2020 "
            "where parcel = 'two'", ignore_zero
        )  # fmt: skip
        assert found == [(flag,)]

    def test_a_table_is_replaced_only_when_asked_and_only_if_it_is_ours(self, place, tmp_path):
        postgis_raster.load(place, tmp_path / "map.tif", "zz", "map")
        with pytest.raises(Conflict, match=r"zz\.map exists"):
            postgis_raster.load(place, tmp_path / "map.tif", "zz", "map")
        postgis_raster.load(place, tmp_path / "map.tif", "zz", "map", replace=True)
        with pytest.raises(Conflict, match="no class raster of ours"):
            postgis_raster.load(place, tmp_path / "map.tif", "zz", "parcels_2020", replace=True)
        with pytest.raises(InputError, match="small letters"):
            postgis_raster.load(place, tmp_path / "map.tif", "zz", "a b")
        with pytest.raises(InputError, match="no area 'qq'"):
            postgis_raster.load(place, tmp_path / "map.tif", "qq", "map")

    @pytest.mark.parametrize("dtype", ["int8", "int16", "uint16", "int32", "uint32"])
    def test_tiles_hold_what_the_raster_holds(self, place, tmp_path, dtype):
        image = np.random.default_rng(2).integers(0, 120, (300, 150)).astype(dtype)
        path = write_raster(tmp_path / "r.tif", image, nodata=7)
        assert postgis_raster.load(place, path, "zz", "r") == 6
        found = query(
            place, "select rid, st_dumpvalues(rast, 1, false), st_upperleftx(rast), st_upperlefty(rast), "
            "st_bandnodatavalue(rast), st_srid(rast) from zz.r order by rid"
        )  # fmt: skip
        for number, (_, values, x, y, nodata, srid) in enumerate(found):
            top, left = number // 2 * 128, number % 2 * 128
            assert np.array_equal(np.array(values), image[top : top + 128, left : left + 128])
            assert (x, y, nodata, srid) == (WEST + 10 * left, NORTH - 10 * top, 7, EPSG)


@pytest.mark.parametrize("crs, scale", [(EPSG, 10.0), (4326, 0.0001)])
def test_backend_and_postgis_agree_by_area_on_parcels_of_every_shape(place, tmp_path, crs, scale):
    """Random shapes on a raster of fields with noise, flags, areas and classes alike; also in degrees."""
    rng = np.random.default_rng(11)
    image = np.kron(rng.choice([0, 3, 5], (20, 20)), np.ones((9, 9), int)).astype(np.uint8)
    noise = rng.random(image.shape) < 0.05
    image[noise] = rng.choice([0, 3, 5], noise.sum())
    origin = (WEST, NORTH) if crs == EPSG else (4.0, 52.0)
    transform = Affine(scale, 0, origin[0], 0, -scale, origin[1])
    import rasterio

    path = tmp_path / "r.tif"
    with rasterio.open(path, "w", driver="GTiff", width=180, height=180, count=1, dtype="uint8",
                       crs=f"EPSG:{crs}", transform=transform) as file:  # fmt: skip
        file.write(image, 1)
    postgis_raster.load(place, path, "zz", "r")
    shapes = [MultiPolygon([s]) if s.geom_type == "Polygon" else s for s in draw(5, 150, transform, 180, 180)]
    shapes += [shapely.box(*np.add(s.bounds, (0, 0, 12 * scale, 9 * scale))) for s in shapes[:50]]
    wkb = [shapely.to_wkb(shape) for shape in shapes]
    threshold = 700.0
    grid = class_raster.open_grid(path)
    placed = assessing.place(wkb, crs, grid, np.full(len(wkb), "", "U16"))
    around = assessing.surroundings(placed)
    raster = class_raster.read(path, around, False)
    ours = areas.assess(raster, grid, placed.shapes(), Classes((0, 3, 5), ("a", "b", "c")),
                        Rule(area_threshold=threshold), placed.reason)  # fmt: skip
    connection = connect(place)
    with connection, connection.cursor() as cursor:
        cursor.execute("create temporary table shapes (n int, geom geometry)")
        values = [(n, psycopg2.Binary(blob), crs) for n, blob in enumerate(wkb)]
        execute_values(cursor, "insert into shapes values %s", values, "(%s, st_geomfromwkb(%s, %s))")
        cursor.execute("select n, class, area from shapes, cbm_foi_clusters(geom, 'zz.r', %s)", (threshold,))
        theirs = cursor.fetchall()
    connection.close()
    classes_of = {}
    for n, value, _ in theirs:
        classes_of.setdefault(n, set()).add(value)
    flags = np.array([len(classes_of.get(n, ())) > 1 for n in range(len(shapes))])
    assert np.array_equal(flags, ours.foi_c) and 10 < flags.sum() < len(shapes) - 10
    mine = sorted(zip(ours.owner.tolist(), ours.value.tolist(), ours.area.tolist(), strict=True))
    theirs = sorted((n, value, area) for n, value, area in theirs if flags[n])
    assert [(n, value) for n, value, _ in mine] == [(n, value) for n, value, _ in theirs]
    assert [area for *_, area in mine] == pytest.approx([area for *_, area in theirs], abs=0.002)


class TestSignals:
    @pytest.fixture
    def series(self, place):
        """Six dates; parcel two is of two kinds of pixels on all of them, one on the first two."""
        connection = connect(place)
        with connection, connection.cursor() as cursor:
            cursor.execute("select id, tables from cbm_dataset")
            dataset, tables = cursor.fetchone()
            for day in range(1, 7):
                name = f"S2A_MSIL2A_202006{day:02d}T104029_N0214_R008_T31UGU_202006{day:02d}T131553"
                cursor.execute(
                    "insert into dias_catalogue (obstime, reference, card) values (%s, %s, 's2') "
                    "returning id",
                    (f"2020-06-{day:02d} 10:40:29", name),
                )
                (obsid,) = cursor.fetchone()
                cursor.execute("select cbm_ensure_partitions(%s, %s)", (dataset, obsid))
                for parcel, split in (("one", day < 3), ("two", True), ("spot", False)):
                    quartiles = (1100, 2000, 2900) if split else (1930, 2000, 2070)
                    cursor.execute(
                        "insert into zz.sigs_2020 select ogc_fid, %s, 'B08', 100, 2000, %s, 1, 9, %s, %s, %s "
                        "from zz.parcels_2020 where parcel = %s",
                        (obsid, 1000 if split else 100, *quartiles, parcel),
                    )
            cursor.execute(
                'update cbm_dataset set tables = %s, bands = \'{"s2": ["B08"]}\'',
                (json.dumps({**tables, "s2": tables["sigs"]}),),
            )
        connection.close()
        return place

    def test_flags_parcels_whose_sign_lasts(self, series):
        names, found = judge(series, SignalsRequest("zz", 2020))
        flags = dict(zip(names, found.flag.tolist(), strict=True))
        assert flags == {"one": 0, "two": 1, "spot": 0, "unlisted": -1, "nodata": -1, "beside": -1}

    def test_on_the_command_line(self, series, tmp_path, capsys, monkeypatch):
        monkeypatch.setattr("cbm_backend.config.load", lambda: series)
        out = tmp_path / "signals.csv"
        command = ["foi", "signals", "--aoi", "zz", "--year", "2020", "--out", str(out)]
        assert main([*command, "--persistence", "2"]) == 0
        assert "2 of 3 judged parcels flagged" in capsys.readouterr().out
        with out.open() as file:
            rows = {row["parcel"]: row for row in csv.DictReader(file)}
        assert rows["two"]["foi_s"] == "1" and rows["two"]["in_a_row"] == "6"
        assert rows["beside"]["reason"] == "too_few_dates"
        assert main([*command, "--band", "B99"]) == 2
        assert main([*command, "--card", "bs"]) == 2
        assert main([*command, "--min-count", "0"]) == 2

    def test_wrong_bands_are_named(self, series):
        with pytest.raises(InputError, match="has no 'B11'; it has: B08"):
            judge(series, SignalsRequest("zz", 2020, band="B11", rule=SignalRule()))
