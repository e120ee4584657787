"""Reports of parcels: every part of a page, HTML and PDF, and what a source does not have."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from fake_server import PARCELS
from foi_layers import write_names, write_parcels, write_raster
from osgeo import gdal
from qgis.core import QgsProcessingException
from toolbox import Told, registered, run

from qgis_cbm.analysis import strip
from qgis_cbm.core import parcel_report, settings

NAME = "cbm:parcelreport"
PIDS = list(PARCELS)[:2]
NDVI = 3


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture
def given(provider, connection, server, tmp_path) -> dict:
    settings.save_connection(connection)
    image = np.stack([np.full((8, 8), 3000), np.full((8, 8), 1000)]).astype(np.uint16)
    path = write_raster(tmp_path / "chip.tif", image, kind=gdal.GDT_UInt16, nodata=None)
    server.chip = Path(path).read_bytes()
    for outcome, note in (("inconclusive", "clouds"), ("compliant", "mown <twice>")):
        asked = {"pid": PIDS[0], "outcome": outcome, "reason": "seen", "note": note}
        server.decisions.append(
            {"id": len(server.decisions), "decided_by": "anna", "decided_at": "2017-08-01T12:00:00Z",
             "latest": True, "earlier_geometry": False, **asked}
        )  # fmt: skip
    return {"CONNECTION": connection.name, "DATASET": "nl_2017", "IDS": ",".join(PIDS), "PRODUCT": NDVI,
            "OUTPUT": str(tmp_path / "report.html")}  # fmt: skip


def test_a_page_has_facts_series_images_and_decisions(given):
    told = Told()
    out = run(NAME, told, **given, PRODUCTS="NDVI B08", THRESHOLD=100)["OUTPUT"]
    text = Path(out).read_text(encoding="utf-8")
    pages = text.split("<h1")[1:]
    assert len(pages) == 2 and told.steps[-1] == 100
    first = pages[0]
    assert f"Parcel {PIDS[0]}" in first and PARCELS[PIDS[0]]["crop"] in first
    assert first.count("data:image/png;base64,") == 1 + 3, "a plot and the images of known clouds"
    headings = re.findall("<h2>([^<]*)</h2>", first)
    assert headings == ["Declared", "Time series", "Images: NDVI", "Decisions"]
    assert first.index("mown &lt;twice&gt;") < first.index("clouds"), "the latest decision first"
    assert "Compliant" in first and "anna" in first and "Nothing decided yet." in pages[1]
    assert "<script" not in text and "http" not in text.replace("http://www.w3.org", "")


def test_a_report_is_a_pdf_where_its_name_says_so(given, tmp_path):
    path = Path(run(NAME, **{**given, "OUTPUT": str(tmp_path / "r.pdf")})["OUTPUT"])
    content = path.read_bytes()
    assert content.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", content)) == 2
    assert not list(tmp_path.glob(".*part"))


def test_results_of_a_foi_check_stand_on_the_page(given, tmp_path):
    image = np.full((60, 60), 3, np.uint8)
    image[0:20, 30:40] = 5
    inputs = {
        "INPUT": write_parcels(tmp_path / "p.gpkg", {PIDS[0]: (20, 0, 40, 20)}),
        "RASTER": write_raster(tmp_path / "map.tif", image),
        "CLASS_NAMES": write_names(tmp_path / "map.yml"),
    }  # fmt: skip
    checked = run("cbm:foiheterogeneity", **inputs, OUTPUT=str(tmp_path / "h.gpkg"))["OUTPUT"]
    text = Path(run(NAME, **given, FOI=checked, CHIPS=0)["OUTPUT"]).read_text(encoding="utf-8")
    first, second = text.split("<h1")[1:]
    assert "Heterogeneous" in first and "Permanent grassland 50 %, Permanent crops 50 %" in first
    assert "do not hold this parcel" in second and "Images" not in text


def test_what_is_lacking_is_said_on_the_page(given, server):
    server.answers["chips"] = (404, "text/html", b"<h1>Not Found</h1>")
    server.answers["decisions"] = (500, "application/problem+json", b'{"detail": "The disk is full."}')
    server.answers["series"] = (200, "application/x-ndjson", b"")
    text = Path(run(NAME, **given)["OUTPUT"]).read_text(encoding="utf-8")
    assert "does not offer this" in text and "The disk is full." in text
    assert "No observation of this parcel is stored." in text


def test_an_image_that_cannot_be_read_leaves_a_gap(given, server):
    server.answers["2"] = (200, "image/tiff", b"no tiff")
    told = Told()
    text = Path(run(NAME, told, **{**given, "IDS": PIDS[0]}, THRESHOLD=100)["OUTPUT"]).read_text("utf-8")
    assert text.count("✕") == 1 and len(told.warnings) == 1


@pytest.mark.parametrize("changes, sentence", [
    ({"IDS": "4711"}, "None of the parcels is in the dataset"),
    ({"IDS": ",".join(map(str, range(501)))}, "at most 500 parcels, not 501"),
    ({"OUTPUT": "/proc/cbm/r.html"}, "cannot be written"), ({"OUTPUT": "/proc/r.pdf"}, "cannot be written"),
    ({"PRODUCTS": "B99"}, "neither stored here"), ({"FOI": "bare"}, "need a field with the parcel id"),
])  # fmt: skip
def test_bad_input_is_refused_in_one_sentence(given, tmp_path, changes, sentence):
    if changes.get("FOI"):
        changes = {"FOI": write_parcels(tmp_path / "bare.gpkg", {PIDS[0]: (0, 0, 5, 5)})}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(NAME, **{**given, **changes})
    assert len(str(caught.value).strip().splitlines()) == 1


def test_images_stand_for_the_whole_season():
    times = [10.0, 20, 30, 40, 50, 60]
    shares = [0.0, 0.5, 0.02, 0.01, None, 0.9]
    assert strip.choose(times, shares, 2, 0.1) == [0, 3]
    assert strip.choose(times, shares, 9, 0.1) == [0, 2, 3]
    assert strip.choose(times, [0.9] * 6, 2, 0.1) == [0, 3], "cloudy ones where there are no others"
    assert strip.choose(times, [None] * 6, 2, 0.1) == [0, 3], "radar has no clouds"
    assert strip.choose([], [], 3, 0.1) == strip.choose(times, shares, 0, 0.1) == []


def test_the_strip_fits_across_the_page():
    assert parcel_report.ACROSS * (parcel_report.STRIP_SIDE + 10) <= parcel_report.WIDTH
