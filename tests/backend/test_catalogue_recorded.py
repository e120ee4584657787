"""Recorded answers of catalogues in their dialects: each entry comes in or is refused with a reason.

Those of the profiles themselves have tests of their own (test_catalogue_stac_api, test_catalogue_listed).
"""

from __future__ import annotations

import json

import pytest
from catalogue_area import add_area, rows
from catalogue_server import Answer, serve

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.errors import InputError

pytestmark = pytest.mark.data

PLANETARY = "S2B_MSIL2A_20190629T212529_N0212_R043_T06VVN_20201006T080531.SAFE"
HOSTS = ("sentinel2l2a01.blob.core.windows.net", "sentinel-cogs.s3.us-west-2.amazonaws.com")
# file -> source, what becomes of its entries, words of the reason
DIALECTS = {
    # Earth Search v1: Level-1C in a bucket that nobody registered
    "eodag/earth_search_search.json": ("earth-search", "refused", "no store holds the bucket"),
    # Earth Search v0 states no scale, and its ids no baseline
    "odc-stac/S2A_28QCH_20200714_0_L2A.json": ("stac-api", "ambiguous", "Nothing says what the values"),
    # Planetary Computer
    "odc-stac/S2B_MSIL2A_20190629T212529_R043_T06VVN_20201006T080531.json": ("stac-api", "new", ""),
    # LP DAAC: Landsat on servers that were not named
    "pystac-client/sample-item-collection.json": ("stac-api", "refused", "was not named"),
    # Geodes: products packed in one file
    "eodag/geodes_search.json": ("stac-api", "refused", "no asset with a band"),
    "eodag/eumetsat_ds_search.json": ("resto", "refused", "name is none of a Sentinel-2"),
    "eodag/eodag_search_result_creodias.geojson": ("resto", "refused", "only Level-2A is taken"),
    # ONDA: OData of another shape
    "eodag/onda_search.json": ("cdse-odata", "refused", "no name"),
}


@pytest.fixture
def settings(database):
    add_area(database, "ev", -180, -85, 180, 85)
    return database


def ask(settings, shared_data, file, source):
    """What a run reports that gets the recorded answer, and how many entries that has."""
    answer = json.loads((shared_data / "catalogue-responses" / file).read_text())
    if not {"features", "value"} & answer.keys():
        answer = {"type": "FeatureCollection", "features": [answer]}
    entries = answer.get("features") or answer["value"]
    answer["links"] = []  # further pages were not recorded
    for entry in entries:
        # Metadata at public servers; tests ask none.
        entry.get("assets", {}).pop("product-metadata", None)
    collections = ("any",) if source == "stac-api" else ()
    with serve(lambda asked, server: Answer(answer)) as server:
        request = SyncRequest(server.url, "ev", source=source, hosts=HOSTS, collections=collections,
                              level_1c=source == "earth-search")  # fmt: skip
        return sync(settings, request), len(entries)


@pytest.mark.parametrize("file", DIALECTS)
def test_every_entry_comes_in_or_has_a_reason(settings, shared_data, file):
    source, outcome, words = DIALECTS[file]
    report, entries = ask(settings, shared_data, file, source)
    if outcome == "new":
        assert (report.new, report.refused, report.ambiguous) == ([PLANETARY], [], [])
        [(tile, baseline, radiometry)] = rows(
            settings, "select tile, processing_baseline, radiometry -> 'B04' from dias_catalogue"
        )
        assert (tile, baseline) == ("06VVN", "02.12")
        assert (radiometry["offset"], radiometry["source"]) == (0, "baseline N0212")
        return
    reasons = getattr(report, outcome)
    assert len(reasons) == entries
    assert all(words in reason for _, reason in reasons), reasons
    # What is ambiguous is kept where it can be seen, but not extracted.
    kept = entries if outcome == "ambiguous" else 0
    assert rows(settings, "select count(*) from dias_catalogue") == [(kept,)]
    assert rows(settings, "select count(*) from dias_catalogue where status = 'ingested'") == [(0,)]


def test_a_catalogue_that_points_elsewhere_for_its_pages_is_told(settings, shared_data):
    with pytest.raises(InputError, match=r"copernicus\.nci\.org\.au was not named"):
        ask(settings, shared_data, "eodag/sara_search.json", "resto")
