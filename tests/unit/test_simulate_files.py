"""The files of a simulated landscape: SAFE products, radar, parcels, truth and the catalogue over them."""

from __future__ import annotations

import csv
import hashlib
import json
from datetime import date
from pathlib import Path

import jsonschema
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from click.testing import CliRunner
from defusedxml import ElementTree

from cbm_backend.catalogue import item, product, product_name, radiometry
from cbm_backend.catalogue.duplicates import Candidate, winner
from cbm_backend.cli.simulate import cli
from cbm_backend.errors import InputError
from cbm_backend.simulate import SimulateRequest, optical, simulate, stage
from cbm_backend.simulate.schedule import optical_passes, wetness

SMALL = {
    "size": 72, "parcels": 14, "scenes": 6, "start": date(2024, 5, 1), "end": date(2024, 6, 30),
    "radar_every": 12, "bands": ("B02", "B03", "B04", "B05", "B08", "B11", "B12"),
}  # fmt: skip


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """A written landscape of 72 x 72 pixels with six acquisitions, two of them twice."""
    folder = tmp_path_factory.mktemp("simulated") / "out"
    report = simulate(SimulateRequest(folder, **SMALL))
    assert (report.parcels, report.optical_scenes) == (14, 8)
    assert report.catalogue == folder / "catalog.json"
    assert not list(folder.glob(".work*"))
    return folder


def digest(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }  # fmt: skip


def items_of(out: Path, collection: str) -> list[tuple[Path, dict]]:
    paths = sorted((out / collection / "items").glob("*.json"))
    return [(path, json.loads(path.read_text())) for path in paths]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def band(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def one(folder: Path, pattern: str) -> Path:
    (found,) = folder.rglob(pattern)
    return found


def test_the_same_request_writes_the_same_bytes_whatever_the_number_of_processes(out, tmp_path):
    simulate(SimulateRequest(tmp_path / "again", jobs=2, **SMALL))
    assert digest(tmp_path / "again") == digest(out)


def test_weather_has_a_line_for_every_day_and_it_rains_when_the_soils_get_wet(out):
    lines = rows(out / "weather/daily.csv")
    assert len(lines) % (92 + 366) == 0
    first = [row for row in lines if (row["lon"], row["lat"]) == (lines[0]["lon"], lines[0]["lat"])]
    assert [first[0]["meteo_date"], first[-1]["meteo_date"], len(first)] == ["2023-10-01", "2024-12-31", 458]
    assert all(float(row["tmin"]) <= float(row["tmean"]) <= float(row["tmax"]) for row in lines)
    months = {
        m: [float(r["tmean"]) for r in first if r["meteo_date"][:7] == m] for m in ("2024-01", "2024-07")
    }
    assert np.mean(months["2024-07"]) > np.mean(months["2024-01"]) + 8
    wet = {date.fromisoformat(row["meteo_date"]) for row in first if float(row["prec"]) > 2}
    for day in wet:
        if date(2024, 1, 2) <= day <= date(2024, 12, 30):
            number = day.timetuple().tm_yday
            assert wetness(7, 2024, number) > wetness(7, 2024, number - 1) or wetness(7, 2024, number) == 1


def test_another_seed_writes_another_landscape(out, tmp_path):
    simulate(SimulateRequest(tmp_path / "other", seed=8, **{**SMALL, "scenes": 1, "radar_every": 0}))
    assert (tmp_path / "other/parcels.gpkg").read_bytes() != (out / "parcels.gpkg").read_bytes()


def test_products_are_named_and_laid_out_as_esa_does(out):
    folders = sorted((out / "scenes").iterdir())
    assert len(folders) == 8
    for folder in folders:
        name = product_name.parse(folder.name)
        assert name is not None
        assert (name.level, name.tile) == ("L2A", "31UFU")
        sensed = name.datatake.strftime("%Y%m%dT%H%M%S")
        images = one(folder, "IMG_DATA")
        found = {str(path.relative_to(images)) for path in images.rglob("*.*")}
        ten = {f"R10m/T31UFU_{sensed}_{label}_10m.jp2" for label in ("B02", "B03", "B04", "B08")}
        twenty = {f"R20m/T31UFU_{sensed}_{label}_20m.jp2" for label in ("B05", "B11", "B12", "SCL")}
        assert found == ten | twenty
        assert images.parent.name.startswith("L2A_T31UFU_A")
        assert (images.parent / "MTD_TL.xml").is_file()


def test_bands_are_lossless_jpeg_2000_on_their_own_grids(out, tmp_path):
    prepared, _, _ = stage.prepare(SimulateRequest(tmp_path / "unused", **SMALL), tmp_path)
    folder = min((out / "scenes").glob("*N0510*"))
    first = next(scene for scene in optical_passes(prepared.request) if scene.baseline == "0510")
    images, scl = optical.render(prepared, first)
    for label, pixels in {**images, "SCL": scl}.items():
        with rasterio.open(one(folder, f"*_{label}_*m.jp2")) as dataset:
            assert dataset.driver == "JP2OpenJPEG"
            assert dataset.dtypes == ("uint8" if label == "SCL" else "uint16",)
            metres = 10 if label in ("B02", "B03", "B04", "B08") else 20
            assert dataset.transform == prepared.grid.coarser(metres // 10).transform
            assert dataset.crs.to_epsg() == 32631
            assert (dataset.read(1) == pixels).all()


def test_red_read_through_the_offset_of_the_metadata_is_a_reflectance(out):
    for folder in (out / "scenes").iterdir():
        metadata = radiometry.read_product_metadata((folder / "MTD_MSIL2A.xml").read_bytes())
        assert metadata.offsets.get("B04", 0.0) == (0.0 if "_N0214_" in folder.name else -1000.0)
        red = band(one(folder, "*_B04_10m.jp2")).astype(float)
        scl = band(one(folder, "*_SCL_20m.jp2"))
        clear = np.isin(scl, (4, 5, 6)).repeat(2, 0).repeat(2, 1)
        values = (red[clear] + metadata.offsets.get("B04", 0.0)) / metadata.quantification
        assert (values >= 0.0).all()
        assert (values <= 1.0).all()
        if clear.mean() > 0.5:
            assert 0.02 < np.median(values) < 0.2


def test_metadata_tell_what_the_product_is(out):
    for folder in (out / "scenes").iterdir():
        name = product_name.parse(folder.name)
        root = ElementTree.parse(folder / "MTD_MSIL2A.xml").getroot()
        assert root.findtext(".//PRODUCT_URI") == folder.name
        assert root.findtext(".//PROCESSING_BASELINE") == name.baseline_text
        assert int(root.findtext(".//SENSING_ORBIT_NUMBER")) == name.orbit
        for file in root.iterfind(".//IMAGE_FILE"):
            assert (folder / f"{file.text}.jp2").is_file()
        granule = ElementTree.parse(one(folder, "MTD_TL.xml")).getroot()
        with rasterio.open(one(folder, "*_B04_10m.jp2")) as dataset:
            assert granule.findtext(".//HORIZONTAL_CS_CODE") == f"EPSG:{dataset.crs.to_epsg()}"
            assert float(granule.findtext(".//Geoposition[@resolution='10']/ULX")) == dataset.transform.c
            assert float(granule.findtext(".//Geoposition[@resolution='10']/ULY")) == dataset.transform.f
            assert int(granule.findtext(".//Size[@resolution='10']/NROWS")) == dataset.height


def test_gdals_own_sentinel_2_driver_opens_the_products(out):
    for folder in (out / "scenes").iterdir():
        with rasterio.open(f"SENTINEL2_L2A:{folder / 'MTD_MSIL2A.xml'}:10m:EPSG_32631") as dataset:
            assert dataset.descriptions[0].startswith("B4")
            assert (dataset.read(1) == band(one(folder, "*_B04_10m.jp2"))).all()


def test_cloud_cover_is_the_same_in_truth_metadata_catalogue_and_pixels(out):
    truth = {row["product"]: row for row in rows(out / "truth/scenes.csv")}
    found = items_of(out, "s2")
    assert len(truth) == len(found) == 8
    for _, scene in found:
        folder = out / "scenes" / scene["properties"]["s2:product_uri"]
        scl = band(one(folder, "*_SCL_20m.jp2"))
        share = 100 * np.isin(scl, (8, 9, 10)).sum() / max((scl > 0).sum(), 1)
        stated = float(ElementTree.parse(folder / "MTD_MSIL2A.xml").findtext(".//Cloud_Coverage_Assessment"))
        assert stated == pytest.approx(share, abs=1e-4)
        assert scene["properties"]["eo:cloud_cover"] == pytest.approx(share, abs=1e-3)
        assert float(truth[scene["id"]]["cloud"]) == pytest.approx(share, abs=0.01)
        assert float(truth[scene["id"]]["nodata"]) == pytest.approx(100 * (scl == 0).mean(), abs=0.01)


ITEM = {
    "type": "object",
    "required": [
        "type", "stac_version", "id", "geometry", "bbox", "properties", "links", "assets", "collection",
    ],
    "properties": {
        "type": {"const": "Feature"},
        "stac_version": {"const": "1.0.0"},
        "geometry": {"type": "object", "properties": {"type": {"const": "Polygon"}}},
        "bbox": {"type": "array", "minItems": 4, "maxItems": 4, "items": {"type": "number"}},
        "properties": {
            "type": "object",
            "required": [
                "datetime", "platform", "constellation", "proj:epsg", "proj:shape", "proj:transform",
                "sat:relative_orbit", "sat:orbit_state",
            ],
            "properties": {
                "datetime": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                "sat:orbit_state": {"enum": ["ascending", "descending"]},
            },
        },
        "assets": {"additionalProperties": {"required": ["href", "type", "roles"]}},
    },
}  # fmt: skip


@pytest.mark.parametrize("collection", ["s2", "s1-bs", "s1-coh6"])
def test_items_have_the_shape_of_stac_and_their_files_are_what_they_say(out, collection):
    root = json.loads((out / "catalog.json").read_text())
    assert f"./{collection}/collection.json" in [
        link["href"] for link in root["links"] if link["rel"] == "child"
    ]
    described = json.loads((out / collection / "collection.json").read_text())
    linked = {
        (out / collection / link["href"]).resolve() for link in described["links"] if link["rel"] == "item"
    }
    found = items_of(out, collection)
    assert linked == {path.resolve() for path, _ in found}
    for path, scene in found:
        jsonschema.validate(scene, ITEM)
        for link in scene["links"]:
            assert (path.parent / link["href"]).is_file()
        for asset in scene["assets"].values():
            file = path.parent / asset["href"]
            assert file.is_file()
            if "proj:transform" not in asset:
                continue
            with rasterio.open(file) as dataset:
                assert list(dataset.transform)[:6] == asset["proj:transform"]
                assert list(dataset.shape) == asset["proj:shape"]
                assert dataset.crs.to_epsg() == asset["proj:epsg"]
                assert dataset.count == len(asset["eo:bands"]) == len(asset["raster:bands"])
                assert dataset.dtypes[0] == asset["raster:bands"][0]["data_type"]


def test_our_own_catalogue_reads_every_item(out):
    cards = {"s2": "s2", "s1-bs": "bs", "s1-coh6": "c6"}
    for collection, card in cards.items():
        for _, described in items_of(out, collection):
            scene = item.read_item(described, lambda href: href)
            assert scene.card == card
            known = radiometry.resolve(scene)
            if card == "s2":
                shift = 0.0 if scene.product.baseline == 214 else -0.1
                assert known["B04"].offset == pytest.approx(shift)
                assert scene.product_metadata
            else:
                assert set(known) == ({"VVb", "VHb"} if card == "bs" else {"VVc", "VHc"})
                assert scene.orbit_direction in ("A", "D")


def test_two_acquisitions_come_twice_and_n0510_is_the_one_that_counts(out):
    acquisitions: dict[tuple, list[Candidate]] = {}
    for number, folder in enumerate(sorted((out / "scenes").iterdir())):
        name = product_name.parse(folder.name)
        candidate = Candidate(number, name.reference, name.baseline, name.generation)
        acquisitions.setdefault((name.platform, name.datatake), []).append(candidate)
    groups = [group for group in acquisitions.values() if len(group) > 1]
    assert sorted(sorted(one.baseline for one in group) for group in groups) == [[214, 510], [510, 9999]]
    assert {winner(group).baseline for group in groups} == {510}


def test_radar_is_linear_power_and_coherence_a_share(out):
    for path in (out / "s1/CARD-BS").rglob("Gamma0_V?.tif"):
        power = band(path)
        assert power.dtype == np.float32
        assert path.parent.name == f"{path.parents[1].name}.data"
        assert (power > 0).all()
        assert -24 < 10 * np.log10(power.mean()) < -6
    directions = {scene["properties"]["sat:orbit_state"] for _, scene in items_of(out, "s1-bs")}
    assert directions == {"ascending", "descending"}
    dated = [(scene["id"], scene) for _, scene in items_of(out, "s1-coh6")]
    for path in (out / "s1/CARD-COH6").rglob("*.tif"):
        tokens = path.stem.split("_")
        assert len(tokens) == 7
        # Dated by the first of the two acquisitions, as a scan of the folder does.
        properties = dict(dated)[path.stem]["properties"]
        first = product.first_time(path.stem)
        assert properties["datetime"] == properties["start_datetime"] == f"{first:%Y-%m-%dT%H:%M:%SZ}"
        assert path.parent.parent.relative_to(out / "s1/CARD-COH6").as_posix() == f"{first:%Y/%m/%d}"
        with rasterio.open(path) as dataset:
            assert dataset.descriptions == ("VV", "VH")
            assert dataset.res == (20.0, 20.0)
            values = dataset.read()
        assert values.min() > 0.0
        assert values.max() < 1.0
        assert values[0].mean() > values[1].mean()


def test_parcels_come_in_the_national_crs_with_text_ids_and_lie_on_the_image(out):
    meta, _, wkb, columns = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels")
    assert meta["crs"] == "EPSG:28992"
    assert list(meta["fields"]) == ["parcel_id", "crop_code", "crop_name", "area_ha", "declared_by"]
    table = dict(zip(meta["fields"], columns, strict=True))
    assert len(set(table["parcel_id"])) == 14
    assert all(isinstance(value, str) for value in (*table["parcel_id"], *table["crop_code"]))
    geometry = shapely.from_wkb(wkb)
    assert shapely.is_valid(geometry).all()
    assert np.allclose(shapely.area(geometry) / 1e4, table["area_ha"], atol=1e-4)
    truth = rows(out / "truth/parcels.csv")
    assert [row["parcel_id"] for row in truth] == list(table["parcel_id"])
    assert [row["declared_crop"] for row in truth] == list(table["crop_name"])


def test_events_belong_to_parcels_and_have_dates(out):
    ids = {row["parcel_id"] for row in rows(out / "truth/parcels.csv")}
    events = rows(out / "truth/events.csv")
    assert {row["event"] for row in events} <= {"mowing", "harvest", "ploughing", "sowing"}
    for row in events:
        assert row["parcel_id"] in ids
        assert date.fromisoformat(row["date"]).year in (2023, 2024)
        assert 0.0 < float(row["share"]) <= 1.0


def test_cog_copies_hold_the_same_pixels(out, tmp_path):
    request = {**SMALL, "radar_every": 0, "format": "cog"}
    simulate(SimulateRequest(tmp_path / "cog", **request))
    for path in (tmp_path / "cog/scenes").rglob("*_B0[48]_10m.tif"):
        twin = (out / path.relative_to(tmp_path / "cog")).with_suffix(".jp2")
        assert (band(path) == band(twin)).all()
    assert {scene["assets"]["B04_10m"]["href"][-4:] for _, scene in items_of(tmp_path / "cog", "s2")} == {
        ".tif"
    }


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"size": 31}, "size: 31 is not allowed; give 32 to 10980."),
        ({"size": 101}, "size: 101 is odd"),
        ({"tile": "Amsterdam"}, "tile: 'Amsterdam' is not a Sentinel-2 tile"),
        ({"parcels": 0}, "parcels: 0 is not allowed"),
        ({"bands": ("B04", "B08", "B99")}, "bands: B99; allowed are B02"),
        ({"bands": ("B04",)}, "bands: B04 and B08 are always needed"),
        ({"year": 1999}, "year: 1999 is not allowed; give 2017 to 2099."),
        ({"start": date(2023, 5, 1)}, "start, end: 2023-05-01 to 2024-10-31 is not a period within 2024."),
        ({"format": "png"}, "format: 'png' is not known; give one of jp2, cog."),
        ({"clouds": -1.0}, "clouds: -1.0 is not allowed"),
        ({"parcels": 3000, "size": 64}, "parcels: 3000 do not fit on 64 x 64 pixels"),
    ],
)
def test_bad_input_gets_one_sentence_and_writes_nothing(tmp_path, changes, message):
    with pytest.raises(InputError) as caught:
        simulate(SimulateRequest(tmp_path / "out", **changes))
    assert caught.value.message.startswith(message)
    assert not (tmp_path / "out").exists()


def test_a_folder_with_files_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("keep")
    with pytest.raises(InputError, match="is not an empty folder"):
        simulate(SimulateRequest(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_command_writes_a_landscape_and_says_so(tmp_path):
    arguments = [
        str(tmp_path / "out"), "--size", "40", "--parcels", "4", "--scenes", "2", "--radar-every", "0",
        "--start", "2024-06-01", "--end", "2024-06-30", "--bands", "B04,B08", "--clouds", "0", "--no-twins",
    ]  # fmt: skip
    result = CliRunner().invoke(cli, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    assert result.output.startswith("4 parcels, 2 Sentinel-2, 0 backscatter and 0 coherence scenes")
    assert {path.name for path in tmp_path.joinpath("out").iterdir()} == {
        "README.txt", "catalog.json", "parcels.gpkg", "s2", "scenes", "thematic", "truth",
        "weather",
    }  # fmt: skip
    assert "category_map:" in one(tmp_path / "out", "crops_2024.yml").read_text()
