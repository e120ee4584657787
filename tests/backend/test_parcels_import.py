"""`parcels import`: formats, coordinate systems, repairs, refusals; all or nothing."""

from __future__ import annotations

import json
import shutil
import struct
import zipfile
from datetime import datetime, timezone

import numpy as np
import psycopg2
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
from parcel_files import square, write

from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict, InputError
from cbm_backend.parcels import columns, geometry
from cbm_backend.parcels.importer import ImportRequest, import_parcels

BOW_TIE = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])


def load(settings, path, aoi="nl", year=2020, id_column="id", crop_name="crop", **more):
    return import_parcels(settings, ImportRequest(path, aoi, year, id_column, crop_name, **more))


def query(settings, statement, *values):
    connection = connect(settings)
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


def state(settings):
    """Everything an import could change, as text."""
    tables = query(
        settings, "select schemaname, tablename from pg_tables where schemaname !~ '^(pg_|information)'"
    )
    digest = 'select md5(coalesce(string_agg(x::text, chr(10) order by x::text), \'\')) from "{}"."{}" x'
    rows = {
        (schema, table): query(settings, digest.format(schema, table))
        for schema, table in tables
        if table != "spatial_ref_sys"
    }
    layout = query(
        settings,
        "select table_schema, table_name, column_name, data_type from information_schema.columns "
        "where table_schema in ('nl', 'public') order by 1, 2, 3",
    )
    return rows, layout


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


# Refusals: one sentence, and nothing changed


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
    "a folder": (lambda t: t, {}, "does not exist"),
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
