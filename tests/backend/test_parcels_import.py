"""`parcels import`: formats, coordinate systems, repairs, refusals; all or nothing."""

from __future__ import annotations

import json
import shutil
import struct
import zipfile
from datetime import datetime, timezone

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from imported import load, query
from parcel_files import square, write

from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import InputError
from cbm_backend.parcels import columns, geometry

BOW_TIE = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])


# Formats and coordinate systems


@pytest.mark.parametrize("name", ["p.gpkg", "p.shp", "p.geojson", "p.parquet"])
def test_every_format_gives_the_same_parcels(name, database, tmp_path):
    shapes = [square(0), shapely.MultiPolygon([square(1), square(2)])]
    crs = "EPSG:4326" if name.endswith("geojson") else "EPSG:28992"
    if crs == "EPSG:4326":
        shapes = [shapely.transform(s, lambda xy: xy / 100000) for s in shapes]
    path = write(tmp_path / name, shapes, crs=crs, crop=["Weizen", "Süßgräser"], area=[1.5, 2.5], code=[7, 8])

    report = load(database, path, crop_code="code")

    assert (report.parcels, report.changes.new, report.srid) == (2, 2, int(crs[5:]))
    rows = query(
        database,
        "select ogc_fid, id, crop, area, code, cbm_version, geometrytype(wkb_geometry), "
        "st_srid(wkb_geometry), st_asbinary(wkb_geometry) from nl.parcels_2020 order by 1",
    )
    assert [row[:8] for row in rows] == [
        (1, "P1", "Weizen", 1.5, 7, 1, "MULTIPOLYGON", report.srid),
        (2, "P2", "Süßgräser", 2.5, 8, 1, "MULTIPOLYGON", report.srid),
    ]
    stored = [shapely.from_wkb(bytes(row[8])) for row in rows]
    assert all(s.equals_exact(t, 1e-9) or s.equals(t) for s, t in zip(stored, shapes, strict=True))


def test_the_registry_knows_the_dataset(database, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), square(3)], Kultur=["a", "b"])
    load(database, path, id_column="ID", crop_name="Kultur", crop_code="crop", description="Test", ptype="g")
    connection = connect(database)
    dataset = registry.get_dataset(connection, "nl", 2020, "g")
    connection.close()
    assert dataset.key == "nl_2020_g"
    assert dataset.tables["parcels"] == "nl.parcels_2020_g"
    assert dataset.tables["history"] == "nl.parcels_2020_g_history"
    assert {"sigs", "hists", "skips", "decisions", "dias_catalog"} <= set(dataset.tables)
    assert not {"s2", "bs", "c6", "ndvi", "scl"} & set(dataset.tables), "cards appear when they are published"
    assert (dataset.parcel_id, dataset.crop_name, dataset.crop_code) == ("id", "kultur", "crop")
    assert (dataset.version, dataset.parcels_version, dataset.description) == (1, 1, "Test")
    assert dataset.center == pytest.approx((51.99, 6.33), abs=0.02)


def test_a_missing_area_is_made_around_the_parcels_and_an_existing_one_is_kept(database, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), square(9, 9)])
    report = load(database, path)
    assert report.area_made
    assert query(
        database,
        "select bool_and(st_covers(a.wkb_geometry, st_transform(p.wkb_geometry, 4326))) "
        "from aois a, nl.parcels_2020 p",
    ) == [(True,)]
    before = query(database, "select wkb_geometry from aois")
    far = load(database, write(tmp_path / "far.gpkg", [square(500)]), year=2021)
    assert not far.area_made
    assert "outside the area 'nl'" in far.notes[0]
    assert query(database, "select wkb_geometry from aois") == before


def test_zipped_shapefile_in_a_folder_and_among_other_files(database, tmp_path):
    write(tmp_path / "fields.shp", [square(0)], crop=["Ærter"], encoding="UTF-8")
    bundle = tmp_path / "delivery.zip"
    with zipfile.ZipFile(bundle, "w") as z:
        for part in tmp_path.glob("fields.*"):
            z.write(part, f"Data 2020/{part.name}")
        z.writestr("Data 2020/readme.txt", "hello")
        z.writestr("../../escape.prj", "nothing of this is written anywhere")
    assert load(database, bundle).parcels == 1
    assert query(database, "select crop from nl.parcels_2020") == [("Ærter",)]
    assert not (tmp_path.parent / "escape.prj").exists()


def test_of_a_zip_with_several_data_sets_one_must_be_named(database, tmp_path):
    bundle = tmp_path / "two.zip"
    with zipfile.ZipFile(bundle, "w") as z:
        for stem in ("a", "b"):
            write(tmp_path / f"{stem}.shp", [square(0)], crop=[stem])
            for part in tmp_path.glob(f"{stem}.*"):
                z.write(part, part.name)
    with pytest.raises(InputError, match="several data sets: name one with --layer: a, b"):
        load(database, bundle)
    load(database, bundle, layer="b")
    assert query(database, "select crop from nl.parcels_2020") == [("b",)]


def test_a_shapefile_with_a_wrong_encoding_is_read_with_the_one_given(database, tmp_path):
    path = write(tmp_path / "p.shp", [square(0)], crop=["Grünland"], encoding="ISO-8859-1")
    (tmp_path / "p.cpg").write_text("UTF-8")
    load(database, path, encoding="ISO-8859-1")
    assert query(database, "select crop from nl.parcels_2020") == [("Grünland",)]


def test_geographic_coordinates_stay_as_they_are(database, tmp_path):
    shape = shapely.box(6.0, 52.0, 6.001, 52.001)
    assert load(database, write(tmp_path / "p.gpkg", [shape], crs="EPSG:4258")).srid == 4258
    assert query(database, "select st_xmin(wkb_geometry) from nl.parcels_2020") == [(6.0,)]


@pytest.mark.parametrize(
    ("crs", "srid"),
    [
        ("+proj=laea +lat_0=52 +lon_0=6 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs", 32632),
        ("ESRI:102014", 32631),
        ("+proj=longlat +ellps=bessel +no_defs", 4326),
    ],
)
def test_a_system_without_epsg_code_is_reprojected_and_the_report_says_so(crs, srid, database, tmp_path):
    shape = shapely.box(6.1, 52, 6.2, 52.1) if "longlat" in crs else shapely.box(7000, 0, 7100, 100)
    if crs.startswith("ESRI"):
        shape = shapely.box(-290000, 2570000, -289900, 2570100)
    report = load(database, write(tmp_path / "p.gpkg", [shape], crs=crs))
    assert report.srid == srid
    assert f"reprojected to EPSG:{srid}" in report.notes[0]
    ((x, y),) = query(
        database,
        "select st_x(c), st_y(c) "
        "from (select st_centroid(st_transform(wkb_geometry, 4326)) c from nl.parcels_2020) q",
    )
    assert 5 < x < 7
    assert 51 < y < 54


def test_heights_and_measures_are_dropped(database, tmp_path):
    shape = shapely.Polygon([(0, 0, 5), (10, 0, 5), (10, 10, 5), (0, 0, 5)])
    load(database, write(tmp_path / "p.gpkg", [shape], crs="EPSG:7415", geometry_type="Polygon Z"))
    assert query(database, "select st_ndims(wkb_geometry), st_srid(wkb_geometry) from nl.parcels_2020") == [
        (2, 28992)
    ]


def test_curves_become_polygons(database, tmp_path):
    circle = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
    curve = struct.pack("<BII", 1, 8, len(circle)) + b"".join(struct.pack("<dd", *xy) for xy in circle)
    path = write(
        tmp_path / "p.gpkg",
        [struct.pack("<BII", 1, 10, 1) + curve],
    )
    assert load(database, path).skipped == ()
    (area,) = query(database, "select st_area(wkb_geometry) from nl.parcels_2020")[0]
    assert area > 16


# Columns


def test_attribute_types_survive(database, tmp_path):
    path = tmp_path / "p.parquet"
    write(path, [square(0), square(1)])
    table = pq.read_table(path)
    moment = datetime(2020, 5, 1, 12, 30, tzinfo=timezone.utc)
    for name, values in {
        "flag": pa.array([True, None]),
        "small": pa.array([1, None], pa.int16()),
        "large": pa.array([2**40, None], pa.int64()),
        "real": pa.array([0.1, None], pa.float64()),
        "money": pa.array([12345, None], pa.int64()).cast(pa.decimal128(21, 2)),
        "day": pa.array([moment.date(), None], pa.date32()),
        "moment": pa.array([moment, None], pa.timestamp("ms", "Europe/Amsterdam")),
        "local": pa.array([moment.replace(tzinfo=None), None], pa.timestamp("ms")),
        "raw": pa.array([b"\x00\xff", None], pa.binary()),
        "nested": pa.array([{"a": [1, 2]}, None]),
        "kind": pa.array(["x", None]).dictionary_encode(),
        "quoted": pa.array(['say "hi", \n\\N', ""]),
    }.items():
        table = table.append_column(name, values)
    pq.write_table(table, path)
    load(database, path)
    names = "flag, small, large, real, money, day, moment, local, raw, nested, kind, quoted"
    first, second = query(database, f"select {names} from nl.parcels_2020 order by ogc_fid")
    assert [*first[:6], first[6].timestamp(), first[7], bytes(first[8]), *first[9:]] == [
        True, 1, 2**40, 0.1, 12345, moment.date(), moment.timestamp(), moment.replace(tzinfo=None),
        b"\x00\xff", {"a": [1, 2]}, "x", 'say "hi", \n\\N',
    ]  # fmt: skip
    assert second == (None,) * 11 + ("",)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["Crop Name", "crop-name", "CROP_NAME"], ["crop_name", "crop_name_2", "crop_name_3"]),
        (
            ["Größe (ha)", "Ærøskøbing", "Łąka", "Наименование"],
            ["grosse_ha", "aeroskobing", "laka", "column"],
        ),
        (["1st", "select", ""], ["c_1st", "select", "column"]),
        (
            ["ogc_fid", "WKB_GEOMETRY", "cbm_version"],
            ["ogc_fid_source", "wkb_geometry_source", "cbm_version_source"],
        ),
        (["x" * 80, "x" * 81], ["x" * 58, "x" * 58 + "_2"]),
    ],
)
def test_column_names_become_safe_and_unique(given, expected):
    schema = pa.schema([pa.field(name, pa.string()) for name in given])
    assert [c.name for c in columns.plan(schema)] == expected


def test_a_column_that_bears_one_of_our_names_is_renamed_and_said(database, tmp_path):
    path = write(tmp_path / "p.parquet", [square(0)], ogc_fid=[77], cbm_version=["v"])
    report = load(database, path)
    assert report.renamed == {"ogc_fid": "ogc_fid_source", "cbm_version": "cbm_version_source"}
    assert query(database, "select ogc_fid, ogc_fid_source, cbm_version_source from nl.parcels_2020") == [
        (1, 77, "v")
    ]


def test_an_id_column_of_whole_reals_becomes_integer(database, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), square(1)], id=[106806035.0, 1e15])
    load(database, path)
    assert query(database, "select id::text from nl.parcels_2020 order by ogc_fid") == [
        ("106806035",),
        ("1000000000000000",),
    ]


def test_feature_numbers_serve_as_id_where_a_file_has_none(database, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), square(1)], id=None)
    load(database, path, id_column="fid")
    assert query(database, "select fid from nl.parcels_2020 order by 1") == [(1,), (2,)]


# Geometries


def test_invalid_geometries_are_repaired_and_named(database, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0), BOW_TIE, square(2)])
    report = load(database, path)
    assert [(d.id, d.reason.split("[")[0]) for d in report.repaired] == [("P2", "Self-intersection")]
    assert report.parcels == 3
    assert query(database, "select bool_and(st_isvalid(wkb_geometry)) from nl.parcels_2020") == [(True,)]
    assert query(database, "select st_area(wkb_geometry) from nl.parcels_2020 where id = 'P2'") == [(50.0,)]


def test_rows_without_a_usable_polygon_are_left_out_and_named(database, tmp_path):
    flat = shapely.Polygon([(0, 0), (10, 10), (20, 20), (0, 0)])
    shapes = [None, shapely.Polygon(), shapely.Point(1, 1), flat, square(1)]
    path = write(tmp_path / "p.gpkg", shapes)
    report = load(database, path)
    assert [(d.id, d.reason) for d in report.skipped] == [
        ("P1", "no geometry"),
        ("P2", "empty geometry"),
        ("P3", "not a polygon"),
        ("P4", "no area"),
    ]
    assert (report.read, report.parcels) == (5, 1)


def test_the_polygons_of_a_collection_are_kept():
    mixed = shapely.GeometryCollection([square(0), shapely.Point(0, 0)])
    only_line = shapely.GeometryCollection([shapely.LineString([(0, 0), (1, 1)])])
    infinite = shapely.Polygon([(0, 0), (np.inf, 0), (1, 1), (0, 0)])
    wkb = np.array([mixed.wkb, only_line.wkb, infinite.wkb, b"\x01\x03", None], dtype=object)
    cleaned = geometry.clean(wkb, linearise=list)
    assert cleaned.shapes[0].equals(square(0))
    assert cleaned.problem == [
        "",
        "not a polygon",
        "coordinates are not finite",
        "unreadable geometry",
        "no geometry",
    ]


# Real files

SAMPLES = {
    "nl/brpgewaspercelen_definitief_2023.gpkg": ("id", "gewas", "gewascode", 100, 28992),
    "at/inspire_schlaege_2025-1_polygon.gpkg.zip": ("GEO_ID", "SNAR_BEZEICHNUNG", "SNAR_CODE", 100, 31287),
    "be_vlg/Landbouwgebruikspercelen_2023_-_Definitief_(extractie_28-03-2024)_GPKG.zip": (
        "REF_ID", "GWSNAM_H", "GWSCOD_H", 100, 31370),
    "dk/Marker_2026.zip": ("fid", "Afgroede", "Afgkode", 100, 25832),
    "ec_si/SI_2021.zip": ("ID", "RASTLINA", "SIFRA_KMRS", 100, 3794),
    "es_cat/Cultius_DUN2023_GPKG.zip": ("fid", "cultiu", "", 100, 25831),
    "fi/LandUse.ExistingLandUse.GSAAAgriculturalParcel.gpkg": (
        "TUNNUS", "KASVIKOODI_SELITE_FI", "KASVIKOODI", 100, 3067),
    "se/se2023.zip": ("skiftesbet", "grdkod_mar", "grdkod_mar", 10, 3006),
    "fr_rpg_lyon/import-gpkg-test.gpkg": ("id_parcel", "code_cultu", "code_group", 193, 2154),
}  # fmt: skip


@pytest.mark.data
def test_nine_national_registers_are_read(database, shared_data, tmp_path):
    for year, (name, (id_column, crop, code, count, srid)) in enumerate(SAMPLES.items(), 2001):
        report = load(
            database, shared_data / "lpis-samples" / name, "eu", year, id_column, crop, crop_code=code
        )
        assert (report.parcels, report.srid, report.skipped, report.repaired) == (count, srid, (), ()), name
    texts = {
        year: {row[0] for row in query(database, f"select {column}::text from eu.parcels_{year}")}
        for year, column in ((2002, "snar_bezeichnung"), (2004, "afgroede"), (2006, "comarca"),
                             (2007, "kasvikoodi_selite_sv"))
    }  # fmt: skip
    assert "MÄHWIESE/-WEIDE DREI UND MEHR NUTZUNGEN" in texts[2002]
    assert "Segrià" in texts[2006]
    assert "Naturvårdsvall" in texts[2007]
    assert not [t for group in texts.values() for t in group if t and ("\ufffd" in t or "Ã" in t)]


@pytest.mark.data
def test_the_dutch_parcels_of_2017(database, shared_data):
    report = load(
        database, shared_data / "nl2017" / "parcels.gpkg", "nl", 2017, "OBJECTID", "GWS_GEWAS",
        crop_code="GWS_GEWASC", layer="parcels",
    )  # fmt: skip
    assert (report.parcels, report.srid, report.skipped) == (3008, 28992, ())
    assert [d.id for d in report.repaired] == [
        "1722305", "1728911", "1803458", "1874356", "1882510", "1903073", "2181951",
    ]  # fmt: skip
    assert query(
        database, "select max(abs(st_area(wkb_geometry) - geometrie1)) < 0.01 from nl.parcels_2017"
    ) == [(True,)]


@pytest.mark.data
def test_a_copy_of_the_report_is_json(database, shared_data, tmp_path):
    source = shared_data / "nl2017" / "parcels.gpkg"
    copy = tmp_path / "p.gpkg"
    shutil.copy(source, copy)
    report = load(database, copy, "nl", 2017, "MarkeID", "MarkeID", layer="demarke")
    assert json.loads(json.dumps(report.as_dict(), default=str))["srid"] == 4326
