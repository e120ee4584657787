"""`cbm-backend foi run` on files: what is written, and what is refused before anything is."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from foi_world import EPSG, FOIS, NAMES, block, pixels, rows, write_fois, write_names, write_raster
from shapely.geometry import Point

from cbm_backend.cli import main
from cbm_backend.errors import InputError
from cbm_backend.foi import class_names, files
from cbm_backend.foi.files import FilesRequest, run
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.foi_classes import Classes

NOT_JUDGED = {
    "unlisted": "unlisted_only",
    "nodata": "all_nodata",
    "sliver": "no_pixel_centre",
    "beside": "outside",
}


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """Both versions, both formats, on FOIs in degrees."""
    folder = tmp_path_factory.mktemp("foi")
    fois = write_fois(folder / "farm.gpkg", epsg=4326, crop=np.array(["wheat"] * len(FOIS), object))
    request = FilesRequest(
        fois, write_raster(folder / "map.tif"), folder / "out", write_names(folder / "map.yml"),
        versions=("v1", "v2"),
    )  # fmt: skip
    return run(request), folder / "out"


class TestWritten:
    def test_the_files_have_the_published_names(self, done):
        report, out = done
        layers = ("foih_v1", "foic_v1", "foic_clusters_v1", "foih_v2", "foic_v2")
        wanted = {f"farm_{name}.{form}" for name in layers for form in ("gpkg", "shp")}
        wanted |= {"farm_skipped_foic.csv", "farm_skipped_foih.csv"}
        assert wanted <= {path.name for path in out.iterdir()} and set(report.files) == wanted
        assert not [path for path in out.iterdir() if path.is_dir()]

    @pytest.mark.parametrize("version, prefix", [("v1", "p_"), ("v2", "P_")])
    def test_heterogeneity_has_counts_percentages_total_and_flag(self, done, version, prefix):
        found = rows(done[1] / f"farm_foih_{version}.gpkg")
        flags = {name: row["foi_h"] for name, row in found.items() if name not in NOT_JUDGED}
        assert flags == {"one": 0, "two": 1, "spot": 0, "parts": 1, "hole": 0}
        two = found["two"]
        assert (two["total"], two["Permanent grassland"], two["Permanent crops"]) == (400, 200, 200)
        assert found["spot"][prefix + "Permanent grassland"] == 93.75 and two["crop"] == "wheat"
        assert found["hole"]["total"] == 400 - 18 * 18
        assert found["unlisted"]["unlisted"] == 100 and found["nodata"]["nodata"] == 100

    def test_cardinality_lists_the_clusters_and_flags_two_classes(self, done):
        found = rows(done[1] / "farm_foic_v2.gpkg")
        flags = {name: row["foi_c"] for name, row in found.items() if name not in NOT_JUDGED}
        assert flags == {"one": 0, "two": 1, "spot": 1, "parts": 1, "hole": 0}
        assert found["spot"]["clusters"] == "(3, 375), (5, 25)"
        assert found["spot"]["max_Permanent crops"] == 25

    def test_parcels_that_cannot_be_judged_have_a_reason_and_no_flag(self, done):
        for product, flag in (("foih_v2", "foi_h"), ("foic_v2", "foi_c")):
            found = rows(done[1] / f"farm_{product}.gpkg")
            assert {n: r["reason"] for n, r in found.items() if r["reason"]} == NOT_JUDGED
            assert all(np.isnan(found[name][flag]) for name in NOT_JUDGED)

    def test_the_skipped_list_has_the_four_published_columns(self, done):
        for product in ("foic", "foih"):
            with (done[1] / f"farm_skipped_{product}.csv").open() as file:
                header, *lines = csv.reader(file)
            assert header == ["Buffer_error", "Zero pixels", "Non overlapping", "Buffered non overlapping"]
            assert lines == [["", "unlisted", "beside", ""], ["", "nodata", "", ""], ["", "sliver", "", ""]]

    def test_cardinality_by_area_uses_the_threshold_and_writes_the_parts_as_polygons(self, done):
        found = rows(done[1] / "farm_foic_v1.gpkg")
        flags = {name: row["foi_c"] for name, row in found.items() if not row["reason"]}
        assert {name for name, flag in flags.items() if flag == 1} == {"two", "spot", "parts"}
        meta, _, geometry, data = pyogrio.raw.read(done[1] / "farm_foic_clusters_v1.gpkg")
        assert meta["crs"] == f"EPSG:{EPSG}" and len(geometry) == 6
        by_id = {}
        for name, _, value, area in zip(*[values.tolist() for values in data], strict=True):
            by_id.setdefault(name, []).append((value, round(area / 100)))
        assert sorted(by_id["spot"]) == [(3, 375), (5, 25)] and sorted(by_id["parts"]) == [(3, 100), (7, 100)]

    def test_shapefiles_have_short_names_that_a_list_explains(self, done):
        report, out = done
        with (out / "farm_foih_v2_names.csv").open() as file:
            header, *pairs = csv.reader(file)
        fields = pyogrio.read_info(out / "farm_foih_v2.shp")["fields"].tolist()
        assert header == ["field", "name"] and all(len(name.encode()) <= 10 for name in fields)
        explained = dict(pairs)
        assert {explained[name] for name in fields if name in explained} >= {
            "Permanent grassland", "Permanent crops", "P_Permanent grassland", "P_Permanent crops",
        }  # fmt: skip
        assert any("longer than 10 characters" in note for note in report.notes)
        assert rows(out / "farm_foih_v2.shp")["two"]["foi_h"] == 1

    def test_the_report_counts_flags_reasons_and_values_without_a_name(self, done):
        report, _ = done
        assert report.flagged == {"foih_v1": 2, "foic_v1": 3, "foih_v2": 2, "foic_v2": 3}
        assert report.unlisted == {99: 100}
        assert report.skipped["foic_v2"] == dict.fromkeys(NOT_JUDGED.values(), 1)


class TestOptions:
    def test_the_inner_buffer_stands_in_the_name_and_changes_the_pixels(self, tmp_path):
        fois = write_fois(tmp_path / "farm.shp", {**FOIS, "thin": block(0, 50, 20, 51.5)})
        raster = write_raster(tmp_path / "map.tif")
        report = run(
            FilesRequest(fois, raster, tmp_path / "o", rule=Rule(inner_buffer=10), formats=("gpkg",))
        )
        found = rows(tmp_path / "o" / "farm_negative_buffer_10_foih_v2.gpkg")
        assert found["one"]["total"] == 18 * 18 and found["thin"]["reason"] == "buffer_empty"
        assert found["one"]["class_3"] == 18 * 18
        with (tmp_path / "o" / "farm_negative_buffer_10_skipped_foic.csv").open() as file:
            columns = list(zip(*list(csv.reader(file))[1:], strict=True))
        assert "thin" in columns[0] and "beside" in columns[3] and not any(columns[2])
        assert report.skipped["foih_v2"]["outside"] == 1

    @pytest.mark.parametrize("threshold, flagged", [(2499.0, 1), (2500.0, 0)])
    def test_the_area_threshold_is_strict(self, tmp_path, threshold, flagged):
        fois = write_fois(tmp_path / "farm.gpkg", {"spot": FOIS["spot"]})
        run(
            FilesRequest(
                fois, write_raster(tmp_path / "map.tif"), tmp_path / "o", versions=("v1",),
                rule=Rule(area_threshold=threshold), formats=("gpkg",),
            )
        )  # fmt: skip
        assert rows(tmp_path / "o" / "farm_foic_v1.gpkg")["spot"]["foi_c"] == flagged

    def test_pixels_at_the_edge_count_by_their_share_in_the_check_by_area(self, tmp_path):
        """A strip of class 5 covered by a third of its width, 60 pixels long: about 2000 square metres."""
        image = np.full((60, 60), 3, np.uint8)
        image[:, 30:31] = 5
        fois = {"below": block(10, 0, 30.33, 60), "above": block(10, 0, 30.34, 60)}
        path = write_fois(tmp_path / "farm.gpkg", fois)
        run(FilesRequest(path, write_raster(tmp_path / "map.tif", image), tmp_path / "o", versions=("v1",)))
        found = rows(tmp_path / "o" / "farm_foic_v1.gpkg")
        assert (found["below"]["foi_c"], found["above"]["foi_c"]) == (0, 1)

    def test_geometries_that_are_no_polygons_are_skipped_with_a_reason(self, tmp_path):
        shapes = {"good": FOIS["two"], "none": None, "point": Point(600050, 5799950)}
        fois = write_fois(tmp_path / "farm.gpkg", shapes)
        run(FilesRequest(fois, write_raster(tmp_path / "map.tif"), tmp_path / "o", versions=("v1", "v2")))
        for product in ("foih_v2", "foic_v2", "foic_v1"):
            found = rows(tmp_path / "o" / f"farm_{product}.gpkg")
            assert [found[name]["reason"] for name in ("none", "point")] == ["no_geometry", "not_polygon"]

    def test_attributes_of_the_file_keep_their_names_where_ours_would_repeat_them(self, tmp_path):
        fois = write_fois(
            tmp_path / "farm.gpkg", {"two": FOIS["two"]}, total=np.array([7]), FOI_H=np.array([8])
        )
        run(FilesRequest(fois, write_raster(tmp_path / "map.tif"), tmp_path / "o"))
        row = rows(tmp_path / "o" / "farm_foih_v2.gpkg")["two"]
        assert (row["total"], row["FOI_H"], row["total_2"], row["foi_h_2"]) == (7, 8, 400, 1)

    def test_running_again_replaces_the_files(self, tmp_path):
        fois, raster = write_fois(tmp_path / "farm.gpkg"), write_raster(tmp_path / "map.tif")
        run(FilesRequest(fois, raster, tmp_path / "o"))
        run(FilesRequest(fois, raster, tmp_path / "o", rule=Rule(min_share=0, max_share=100)))
        assert rows(tmp_path / "o" / "farm_foih_v2.gpkg")["one"]["foi_h"] == 1
        assert rows(tmp_path / "o" / "farm_foih_v2.shp")["one"]["foi_h"] == 1


class TestClassNames:
    def test_a_style_of_qgis(self, tmp_path):
        path = tmp_path / "map.qml"
        path.write_text(
            "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis><pipe><rasterrenderer>"
            "<colorPalette><paletteEntry value='3' label='grass' color='#0f0'/>"
            "<paletteEntry value='5' label='wheat &amp; rye'/>"
            "</colorPalette></rasterrenderer></pipe></qgis>"
        )
        assert class_names.read(path) == Classes((3, 5), ("grass", "wheat & rye"))

    def test_a_raster_attribute_table(self, tmp_path):
        path = tmp_path / "map.tif.aux.xml"
        path.write_text(
            "<PAMDataset><PAMRasterBand band='1'><GDALRasterAttributeTable>"
            "<FieldDefn index='0'><Name>Count</Name><Type>0</Type><Usage>1</Usage></FieldDefn>"
            "<FieldDefn index='1'><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>"
            "<FieldDefn index='2'><Name>Class_name</Name><Type>2</Type><Usage>2</Usage></FieldDefn>"
            "<Row index='0'><F>9</F><F>3</F><F>grass</F></Row>"
            "<Row index='1'><F>9</F><F>5</F><F>wheat</F></Row>"
            "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
        )
        assert class_names.read(path) == Classes((3, 5), ("grass", "wheat"))

    @pytest.mark.parametrize("name, text, sentence", [
        ("a.yml", "category_map:\n  1: a\n  1: b\n", "key '1' occurs twice"),
        ("a.yml", "category_map:\n  1: a\nlegend: x\n", "key 'legend' is not known"),
        ("a.yml", "category_map:\n  1: a\n  2: A\n", "class name 'a' occurs twice"),
        ("a.yml", "category_map: [1, 2]\n", "no 'value: name' lines"),
        ("a.yml", "category_map:\n\t1: a\n", "cannot start any token"),
        ("a.yml", "category_map: !!python/object/apply:os.system ['true']\n", "not determine a constructor"),
        ("a.qml", "<qgis><pipe/></qgis>", "Paletted/Unique values"),
        ("a.qml", "<!DOCTYPE x [<!ENTITY e 'e'>]><qgis>&e;</qgis>", "EntitiesForbidden"),
        ("a.aux.xml", "<PAMDataset/>", "no raster attribute table"),
        ("a.txt", "1=a", "class names come as YAML"),
        ("b.yml", None, "do not exist"),
    ])  # fmt: skip
    def test_what_cannot_be_used_is_refused_in_a_sentence(self, tmp_path, name, text, sentence):
        path = tmp_path / name
        if text is not None:
            path.write_text(text)
        with pytest.raises(InputError, match=sentence):
            class_names.read(path)


@pytest.fixture
def good(tmp_path) -> dict:
    """A run that works."""
    return {
        "vector": write_fois(tmp_path / "farm.gpkg"), "raster": write_raster(tmp_path / "map.tif"),
        "out": tmp_path / "out",
    }  # fmt: skip


def multiband(folder: Path) -> dict:
    return {"raster": write_raster(folder / "bad.tif", np.stack([pixels(), pixels()]))}


def floating(folder: Path) -> dict:
    return {"raster": write_raster(folder / "bad.tif", pixels().astype("float32"))}


def without_crs(folder: Path) -> dict:
    return {"raster": write_raster(folder / "bad.tif", crs="")}


def far_away(folder: Path) -> dict:
    return {"vector": write_fois(folder / "far.gpkg", {"a": block(9000, 0, 9010, 10)})}


def fois_without_crs(folder: Path) -> dict:
    path = write_fois(folder / "blind.shp")
    path.with_suffix(".prj").unlink()
    return {"vector": path}


def empty_layer(folder: Path) -> dict:
    return {"vector": write_fois(folder / "empty.gpkg", {})}


def many_classes(folder: Path) -> dict:
    return {
        "raster": write_raster(
            folder / "bad.tif", np.arange(3600, dtype=np.uint16).reshape(60, 60), nodata=None
        )
    }


def many_names(folder: Path) -> dict:
    return {"names": write_names(folder / "many.yml", {value: f"c{value}" for value in range(300)})}


def out_is_a_file(folder: Path) -> dict:
    (folder / "taken").write_text("")
    return {"out": folder / "taken"}


def out_cannot_be_made(folder: Path) -> dict:
    return {"out": Path("/proc/cbm")}


def buffer_in_degrees(folder: Path) -> dict:
    fois = write_fois(folder / "farm2.gpkg", {"a": Point(3, 50).buffer(0.01)}, epsg=EPSG)
    return {
        "raster": write_raster(folder / "deg.tif", crs="EPSG:4326", pixel=0.001), "vector": fois,
        "rule": Rule(inner_buffer=5),
    }  # fmt: skip


BAD = {
    multiband: "has 2 bands; a class raster has one",
    floating: "float32 values; a class raster holds whole numbers",
    without_crs: "not geocoded: it needs a CRS", far_away: "No FOI overlaps the raster",
    fois_without_crs: "no coordinate reference system", empty_layer: "is empty",
    many_classes: "256 are possible",
    many_names: "300 classes and 256", out_is_a_file: "is a file; name a folder",
    out_cannot_be_made: "cannot be written to", buffer_in_degrees: "not in metres",
}  # fmt: skip


class TestRefused:
    @pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
    def test_in_one_sentence_and_nothing_is_written(self, tmp_path, good, make):
        with pytest.raises(InputError, match=BAD[make]) as caught:
            run(FilesRequest(**{**good, **make(tmp_path)}))
        assert "\n" not in caught.value.message
        out = tmp_path / "out"
        assert not out.exists() or not list(out.iterdir())

    def test_missing_rights_on_the_folder_are_seen_before_the_work(self, tmp_path, good, monkeypatch):
        monkeypatch.setattr(files.os, "access", lambda path, mode: False)
        with pytest.raises(InputError, match="may not be written to"):
            run(FilesRequest(**good))

    @pytest.mark.parametrize("options, sentence", [
        (("--min-het", "70", "--max-het", "30"), "reversed"), (("--connectivity", "5"), "give 4 or 8"),
        ((), "Name the parcels"),
    ])  # fmt: skip
    def test_on_the_command_line(self, tmp_path, good, capsys, options, sentence):
        places = ("--fois", str(good["vector"]), "--out", str(good["out"])) if options else ()
        assert main(["foi", "run", str(good["raster"]), *places, *options]) == 2
        assert sentence in capsys.readouterr().err


def test_the_command_tells_what_it_found(tmp_path, good, capsys):
    names = write_names(tmp_path / "n.yml", NAMES)
    command = ["foi", "run", str(good["raster"]), "--fois", str(good["vector"]), "--out", str(good["out"])]
    assert main([*command, "--names", str(names), "--version", "v1", "--version", "v2"]) == 0
    told = capsys.readouterr()
    assert "foic_v2: 3 of 9 flagged" in told.out and "1 not judged (outside)" in told.out
    assert "raster values without a name: 99 (100 pixels)" in told.err
