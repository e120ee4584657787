"""The toolbox: every algorithm run as Processing runs it, and through `qgis_process`."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import numpy as np
import pytest
from foi_layers import (
    EPSG,
    FLAGS_C,
    FLAGS_H,
    NOT_JUDGED,
    no_file_above,
    pixels,
    raising,
    rows,
    write_names,
    write_parcels,
    write_raster,
)
from osgeo import gdal
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl
from spy import Spy
from toolbox import Told, qgis_process, registered, run

from qgis_cbm.core import class_raster
from qgis_cbm.processing import foi_algorithm

IDS = (
    "cbm:foiheterogeneity", "cbm:foicardinalityclusters", "cbm:foicardinalityarea",
    "cbm:foisignalstatistics", "cbm:thematicrasterfromchips",
)  # fmt: skip


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture
def inputs(tmp_path) -> dict:
    """Parcels in degrees, a class raster in UTM and its names."""
    return {
        "INPUT": write_parcels(tmp_path / "farm.gpkg"),
        "RASTER": write_raster(tmp_path / "map.tif", pixels()),
        "CLASS_NAMES": write_names(tmp_path / "map.yml"),
    }  # fmt: skip


OTHERS = (
    "cbm:parcelseries",
    "cbm:parcelchips",
    "cbm:parcelpeers",
    "cbm:parcelreport",
    "cbm:polygonstatistics",
)


def flags(found: dict[str, dict], field: str) -> dict:
    return {name: row[field] for name, row in found.items() if name not in NOT_JUDGED}


def test_the_provider_offers_its_algorithms_with_help_and_icon(provider):
    assert {f"cbm:{a.name()}" for a in provider.algorithms()} == {*IDS, *OTHERS}
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 100 and not algorithm.icon().isNull()
        page = QUrl(algorithm.helpUrl())
        assert Path(page.toLocalFile()).is_file() and page.fragment() == "toolbox"
    assert not provider.icon().isNull()


class TestChecks:
    def test_heterogeneity(self, provider, inputs, tmp_path):
        told = Told()
        out = run(IDS[0], told, **inputs, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"]
        found = rows(out)
        assert flags(found, "foi_h") == FLAGS_H
        assert found["two"]["Permanent grassland"] == 200 and found["two"]["P_Permanent crops"] == 50
        assert found["rim"]["total"] == 400 - 18 * 18 and found["spot"]["P_Permanent crops"] == 6.25
        assert {n: found[n]["reason"] for n in NOT_JUDGED} == NOT_JUDGED
        assert all(found[name]["foi_h"] is None for name in NOT_JUDGED)
        assert any("99 (100 pixels)" in warning for warning in told.warnings)
        assert told.infos[0] == "1 of 8 parcels flagged." and told.steps == sorted(told.steps)

    def test_cardinality_by_clusters(self, provider, inputs, tmp_path):
        found = rows(run(IDS[1], **inputs, OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"])
        assert flags(found, "foi_c") == FLAGS_C
        assert found["spot"]["clusters"] == "(3, 375), (5, 25)" and found["spot"]["n_clusters"] == 2

    def test_cardinality_by_area(self, provider, inputs, tmp_path):
        results = run(
            IDS[2],
            **inputs,
            OUTPUT=str(tmp_path / "a.gpkg"),
            CLUSTERS=str(tmp_path / "parts.gpkg"),
            THRESHOLD=2000,
        )
        assert flags(rows(results["OUTPUT"]), "foi_c") == FLAGS_C
        store = gdal.OpenEx(results["CLUSTERS"], gdal.OF_VECTOR)
        parts = [feature.items() for feature in store.GetLayer(0)]
        assert [(p["id"], p["pixelvalue"], round(p["area"] / 100)) for p in parts if p["id"] == "spot"] == [
            ("spot", 3, 375), ("spot", 5, 25),
        ]  # fmt: skip
        assert store.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == str(EPSG)

    def test_the_inner_buffer_and_the_other_options(self, provider, inputs, tmp_path):
        found = rows(
            run(IDS[0], **inputs, INNER_BUFFER=10, MIN_PIXELS=70, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"]
        )
        assert found["one"]["total"] == 18 * 18
        assert found["rim"]["reason"] == "buffer_empty"
        again = rows(
            run(
                IDS[1],
                **inputs,
                THRESHOLD=30,
                CONNECTIVITY=1,
                LEGACY_COUNT=True,
                OUTPUT=str(tmp_path / "c.gpkg"),
            )["OUTPUT"]
        )
        assert flags(again, "foi_c") == {"one": 0, "two": 1, "spot": 0, "rim": 0}

    def test_names_come_from_the_style_of_the_layer_where_no_file_is_given(self, provider, inputs, tmp_path):
        layer = QgsRasterLayer(inputs["RASTER"], "map")
        entries = [
            QgsPalettedRasterRenderer.Class(3, label="grass"),
            QgsPalettedRasterRenderer.Class(5, label="wheat"),
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
        found = rows(
            run(IDS[0], INPUT=inputs["INPUT"], RASTER=layer, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"]
        )
        assert found["two"]["grass"] == 200 and found["two"]["P_wheat"] == 50

    def test_without_names_classes_are_called_by_their_value(self, provider, inputs, tmp_path):
        del inputs["CLASS_NAMES"]
        found = rows(run(IDS[0], **inputs, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"])
        assert found["two"]["class_3"] == 200 and found["unlisted"]["class_99"] == 100

    def test_names_come_from_a_raster_attribute_table(self, provider, inputs, tmp_path):
        store = gdal.OpenEx(inputs["RASTER"], gdal.OF_RASTER | gdal.OF_UPDATE)
        table = gdal.RasterAttributeTable()
        table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
        table.CreateColumn("Class_name", gdal.GFT_String, gdal.GFU_Name)
        for row, (value, name) in enumerate(((3, "meadow"), (5, "rye"))):
            table.SetValueAsInt(row, 0, value)
            table.SetValueAsString(row, 1, name)
        store.GetRasterBand(1).SetDefaultRAT(table)
        store = None
        del inputs["CLASS_NAMES"]
        found = rows(run(IDS[0], **inputs, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"])
        assert found["two"]["meadow"] == 200 and found["two"]["P_rye"] == 50

    def test_a_shapefile_gets_short_names_a_warning_and_the_list_of_names(self, provider, inputs, tmp_path):
        told = Told()
        out = run(IDS[0], told, **inputs, OUTPUT=str(tmp_path / "h.shp"))["OUTPUT"]
        fields = list(rows(out)["two"])
        assert all(len(name) <= 10 for name in fields) and len(set(fields)) == len(fields)
        listing = (tmp_path / "h_names.csv").read_text()
        assert "Permanent,Permanent grassland" in listing and "P_Permanent grassland" in listing
        assert any("longer than a shapefile allows" in warning for warning in told.warnings)

    def test_a_thousand_parcels_are_read_and_judged_together(self, provider, tmp_path, monkeypatch):
        rng = np.random.default_rng(1)
        image = np.kron(rng.choice([3, 5, 7], (64, 64)), np.ones((10, 10), int)).astype(np.uint8)
        many = {f"p{x}_{y}": (x * 20, y * 20, x * 20 + 19, y * 20 + 19) for x in range(32) for y in range(32)}
        parameters = {
            "INPUT": write_parcels(tmp_path / "many.gpkg", many),
            "RASTER": write_raster(tmp_path / "m.tif", image),
            "OUTPUT": "memory:",
        }  # fmt: skip
        spy = Spy(monkeypatch)
        spy.on(foi_algorithm, "assess", lambda _image, spans, *_: len(spans))
        spy.on(class_raster, "read_pixels", lambda *_: None)
        for name in IDS[:2]:
            run(name, **parameters)
        assert spy.seen["assess"] == [len(many)] * 2
        assert len(spy.seen["read_pixels"]) <= 4, "the raster's kind and its pixels, for each of both"

    def test_cancelling_ends_a_run(self, provider, inputs):
        told = Told()
        told.cancel()
        run(IDS[1], told, **inputs, OUTPUT="memory:")
        assert told.steps[-1:] != [100]


class TestGdalRaises:
    """Another plugin may have told GDAL to raise: all goes on as before."""

    def test_checks(self, provider, inputs, tmp_path):
        with raising():
            found = [
                rows(run(IDS[n], **inputs, OUTPUT=str(tmp_path / f"{n}.gpkg"))["OUTPUT"]) for n in (0, 2)
            ]
        assert flags(found[0], "foi_h") == FLAGS_H and found[1]["two"]["foi_c"] == FLAGS_C["two"]


class TestRefused:
    def bad(self, tmp_path, name, image=None, **options):
        return {
            "RASTER": write_raster(tmp_path / f"{name}.tif", pixels() if image is None else image, **options)
        }

    @pytest.mark.parametrize("name", IDS[:3])
    @pytest.mark.parametrize("case, sentence", [
        ("multiband", "has 2 bands; a class raster has one"), ("float", "holds Float32 values"),
        ("crs", "has no CRS"), ("far", "No parcel overlaps"), ("empty", "has no parcels"),
        ("classes", "256 are possible"), ("names", "key 'legend' is not known"), ("twice", "occurs twice"),
        ("output", "Could not create|could not|cannot"),
    ])  # fmt: skip
    def test_in_one_sentence(self, provider, inputs, tmp_path, name, case, sentence):
        wide = np.arange(3600, dtype=np.uint16).reshape(60, 60)
        yml = tmp_path / "bad.yml"
        yml.write_text("category_map:\n  1: a\n" + ("legend: x\n" if case == "names" else "  1: b\n"))
        changes = {
            "multiband": lambda: self.bad(tmp_path, "m", np.stack([pixels(), pixels()])),
            "float": lambda: self.bad(tmp_path, "f", pixels().astype("float32"), kind=gdal.GDT_Float32),
            "crs": lambda: self.bad(tmp_path, "c", epsg=None),
            "far": lambda: {"INPUT": write_parcels(tmp_path / "x.gpkg", {"a": (900, 0, 910, 10)})},
            "empty": lambda: {"INPUT": write_parcels(tmp_path / "x.gpkg", {})},
            "classes": lambda: {
                **self.bad(tmp_path, "w", wide, kind=gdal.GDT_UInt16, nodata=None), "CLASS_NAMES": None,
                "INPUT": write_parcels(tmp_path / "x.gpkg", {"all": (0, 0, 60, 60)}),
            },
            "names": lambda: {"CLASS_NAMES": str(yml)}, "twice": lambda: {"CLASS_NAMES": str(yml)},
            "output": lambda: {"OUTPUT": "/proc/cbm/h.gpkg"},
        }  # fmt: skip
        with pytest.raises(QgsProcessingException, match=sentence) as caught:
            run(name, **{**inputs, "OUTPUT": "memory:", **changes[case]()})
        assert len(str(caught.value).strip().splitlines()) == 1

    def test_a_damaged_raster_whether_gdal_raises_or_not(self, provider, inputs, tmp_path):
        broken = tmp_path / "broken.tif"
        whole = np.random.default_rng(3).integers(0, 9, (600, 600)).astype(np.uint8)
        content = Path(write_raster(tmp_path / "whole.tif", whole)).read_bytes()
        broken.write_bytes(content[: len(content) // 50])
        changed = {**inputs, "RASTER": str(broken), "OUTPUT": "memory:"}
        for how in (contextlib.nullcontext, raising):
            with how(), pytest.raises(QgsProcessingException, match=r"damaged|cannot be opened"):
                run(IDS[1], **changed)

    def test_thresholds_reversed(self, provider, inputs):
        with pytest.raises(QgsProcessingException, match="reversed"):
            run(IDS[0], **inputs, MIN_SHARE=70, MAX_SHARE=30, OUTPUT="memory:")

    def test_an_inner_buffer_in_degrees(self, provider, inputs, tmp_path):
        raster = write_raster(tmp_path / "d.tif", pixels(), epsg=4326, pixel=1)
        with pytest.raises(QgsProcessingException, match="in metres"):
            run(IDS[0], **{**inputs, "RASTER": raster}, INNER_BUFFER=5, OUTPUT="memory:")


class TestSignals:
    def table(self, tmp_path, fields="count mean std p25 p50 p75") -> str:
        path = tmp_path / "series.csv"
        lines = [f"pid,date,band,scene,{fields.replace(' ', ',')}"]
        for day in range(1, 6):
            date = f"2020-05-{day:02d}T10:40:00Z"
            for pid, band, std, low, high in (("7", "B08", 0.02, 0.49, 0.51), ("8", "B08", 0.3, 0.2, 0.8)):
                values = (100, 0.5, std, low, 0.5, high)
                lines.append(",".join(map(str, (pid, date, band, f"S{day}", *values))))
        path.write_text("\n".join(lines) + "\n")
        return str(path)

    def test_flags_the_parcel_with_two_kinds_of_pixels(self, provider, tmp_path):
        out = run(IDS[3], INPUT=self.table(tmp_path), PARCEL="pid", TIME="date", BAND="band", SCENE="scene",
                  OUTPUT=str(tmp_path / "s.gpkg"))["OUTPUT"]  # fmt: skip
        found = rows(out)
        assert {name: (row["foi_s"], row["dates"], row["in_a_row"]) for name, row in found.items()} == {
            "7": (0, 5, 0), "8": (1, 5, 5),
        }  # fmt: skip

    def test_a_table_without_quartiles_is_refused(self, provider, tmp_path):
        with pytest.raises(QgsProcessingException, match="no field 'p25'"):
            run(IDS[3], INPUT=self.table(tmp_path, "count mean std q1 q2 q3"), PARCEL="pid", TIME="date",
                OUTPUT="memory:")  # fmt: skip


class TestThematicRaster:
    def chips(self, tmp_path) -> list[str]:
        rng = np.random.default_rng(2)
        left, right = (0.2, 0.3, 0.8), (0.2, 0.8, 0.4)
        paths = []
        for number, (one, other) in enumerate(zip(left, right)):
            image = np.full((60, 60), one)
            image[:, 30:] = other
            image = (image + rng.normal(0, 0.02, image.shape)).astype("float32")
            image[:2] = -9
            paths.append(
                write_raster(tmp_path / f"ndvi{number}.tif", image, kind=gdal.GDT_Float32, nodata=-9)
            )
        return paths

    def test_groups_pixels_by_their_course_and_can_then_be_checked(self, provider, tmp_path):
        out = run(IDS[4], INPUT=self.chips(tmp_path), CLASSES=2, OUTPUT=str(tmp_path / "classes.tif"))[
            "OUTPUT"
        ]
        found = gdal.Open(out).ReadAsArray()
        assert found[:2].max() == 0 and len(np.unique(found[2:, :30])) == len(np.unique(found[2:, 30:])) == 1
        parcels = write_parcels(tmp_path / "p.gpkg", {"both": (20, 10, 40, 20), "left": (0, 10, 20, 20)})
        checked = rows(run(IDS[1], INPUT=parcels, RASTER=out, OUTPUT=str(tmp_path / "c.gpkg"))["OUTPUT"])
        assert {name: row["foi_c"] for name, row in checked.items()} == {"both": 1, "left": 0}

    def test_only_the_pixels_of_the_parcels_are_grouped(self, provider, tmp_path):
        parcels = write_parcels(tmp_path / "p.gpkg", {"one": (10, 10, 20, 20)})
        out = run(IDS[4], INPUT=self.chips(tmp_path), PARCELS=parcels, CLASSES=2,
                  OUTPUT=str(tmp_path / "classes.tif"))["OUTPUT"]  # fmt: skip
        assert (gdal.Open(out).ReadAsArray() > 0).sum() == 100

    def test_images_of_another_grid_or_one_date_are_refused(self, provider, tmp_path):
        chips = self.chips(tmp_path)
        other = write_raster(tmp_path / "o.tif", np.zeros((30, 30), "float32"), kind=gdal.GDT_Float32)
        for images, sentence in (([chips[0], other], "another grid"), (chips[:1], "at least two dates")):
            with pytest.raises(QgsProcessingException, match=sentence):
                run(IDS[4], INPUT=images, OUTPUT=str(tmp_path / "classes.tif"))

    def test_a_full_disk_is_said(self, provider, tmp_path):
        chips = self.chips(tmp_path)
        full = pytest.raises(QgsProcessingException, match=r"classes\.tif cannot be written")
        with no_file_above(300), full:
            run(IDS[4], INPUT=chips, OUTPUT=str(tmp_path / "classes.tif"))


@pytest.mark.slow
def test_the_toolbox_runs_through_qgis_process(inputs, tmp_path):
    """The staged plugin in a profile of its own, without a desktop."""
    profile = tmp_path / "profile"
    qgis_process(profile, "plugins", "enable", "qgis_cbm")
    out = tmp_path / "h.gpkg"
    given = [f"{key}={value}" for key, value in inputs.items()]
    told = json.loads(qgis_process(profile, "--json", "run", IDS[0], "--", *given, f"OUTPUT={out}"))
    assert Path(told["results"]["OUTPUT"]) == out
    assert flags(rows(str(out)), "foi_h") == FLAGS_H
    listed = qgis_process(profile, "list")
    assert all(name in listed for name in (*IDS, *OTHERS))
