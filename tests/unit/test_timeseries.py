"""From stored rows to observations: grouping by acquisition, pairing by scene."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest

from qgis_cbm.analysis.series import ndvi
from qgis_cbm.analysis.timeseries import (
    STATISTICS,
    Observations,
    acquisition_key,
    acquisitions,
    canonical_band,
    iso,
    pair,
    statistic_columns,
    utc,
)

SHARED_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
WEST = "S2A_MSIL2A_20190617T104029_N0212_R008_T31UFU_20190617T131553.SAFE"
EAST = "S2A_MSIL2A_20190617T104029_N0212_R008_T31UGU_20190617T131553.SAFE"
LATER = "S2B_MSIL2A_20190622T104029_N0212_R008_T31UFU_20190622T131553.SAFE"


def rows(*entries, references=True, histograms=None) -> Observations:
    """Observations of (reference, time, band, count, mean) entries; std is a tenth of the mean."""
    columns = {
        "count": [entry[3] for entry in entries],
        "mean": [entry[4] for entry in entries],
        "std": [entry[4] / 10 for entry in entries],
    }
    return Observations(
        np.array([entry[1] for entry in entries], dtype=float),
        tuple(entry[2] for entry in entries),
        statistic_columns(columns, len(entries)),
        histograms,
        tuple(entry[0] for entry in entries) if references else None,
    )


def test_columns_of_another_length_are_refused():
    with pytest.raises(ValueError, match=r"Column band has 1 values for 2 observation times"):
        Observations(np.zeros(2), ("B04",), statistic_columns({}, 2))


def test_statistics_a_source_lacks_are_unknown():
    columns = statistic_columns({"mean": [1.0]}, 1)
    assert set(columns) == set(STATISTICS)
    assert columns["mean"][0] == 1.0
    assert np.isnan(columns["p25"][0])


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (WEST, "S2A_20190617T104029"),
        (EAST.removesuffix(".SAFE"), "S2A_20190617T104029"),
        ("S2C_MSIL1C_20250301T104031_N0511_R008_T31UFU_20250301T123456", "S2C_20250301T104031"),
        (
            "S1A_IW_GRDH_1SDV_20200116T165850_20200116T165915_030835_0389D3_5C8D.SAFE",
            "S1A_0389D3",
        ),
        ("S2_L2A_20190127", "S2_L2A_20190127"),
        ("ndvi_20170215", "ndvi_20170215"),
    ],
)
def test_acquisition_is_platform_and_datatake_where_the_name_tells(reference, key):
    assert acquisition_key(reference) == key


@pytest.mark.parametrize(
    ("label", "name"), [("B4", "B04"), ("B4 ", "B04"), ("B04", "B04"), ("B8A", "B8A"), ("VVb", "VVb")]
)
def test_bands_of_old_stores_are_found_under_todays_names(label, name):
    assert canonical_band(label) == name


def test_two_tiles_of_a_pass_are_one_observation_of_the_scene_with_more_pixels():
    observations = rows((WEST, 0, "B04", 40, 500), (EAST, 0, "B04", 187, 600), (LATER, 432000, "B04", 12, 1))
    first, second = acquisitions(observations)
    assert (first.scene, first.others) == (EAST, (WEST,))
    assert (second.scene, second.others) == (LATER, ())


def test_equal_counts_are_settled_by_tile_name_whatever_the_order_of_rows():
    entries = [(WEST, 0, "B04", 187, 500), (EAST, 0, "B04", 187, 600)]
    for order in (entries, entries[::-1]):
        (only,) = acquisitions(rows(*order))
        assert only.scene == WEST


def test_a_scenes_count_is_that_of_its_finest_band():
    """20 m bands have a quarter of the pixels; they must not decide."""
    observations = rows(
        (WEST, 0, "B04", 100, 1), (WEST, 0, "B11", 25, 1), (EAST, 0, "B04", 90, 1), (EAST, 0, "B11", 26, 1)
    )
    (only,) = acquisitions(observations)
    assert only.scene == WEST


def test_of_one_tile_an_esa_baseline_wins_then_the_newest():
    def name(baseline, generation):
        return f"S2B_MSIL2A_20220623T103029_N{baseline}_R108_T32TMT_{generation}"

    n9999, old, new = (
        name("9999", "20221201T000000"),
        name("0400", "20220623T130000"),
        name("0500", "20230701T000000"),
    )
    (only,) = acquisitions(rows(*((n, 0, "B04", 91, 1) for n in (n9999, old, new))))
    assert only.scenes == (new, old, n9999)


def test_bands_are_paired_by_scene_not_by_position():
    observations = rows(
        (LATER, 432000, "B08", 187, 4000),
        (WEST, 0, "B04", 187, 500),
        (LATER, 432000, "B04", 187, 450),
        (WEST, 0, "B08", 187, 3500),
    )
    pairs = pair(observations, ["B08", "B04"])
    assert pairs.rows.tolist() == [[3, 1], [0, 2]]
    assert pairs.scene == (WEST, LATER)
    assert pairs.unpaired == ()


def test_where_the_best_scene_lacks_a_band_the_next_one_is_taken():
    observations = rows(
        (EAST, 0, "B04", 187, 500),
        (WEST, 0, "B04", 40, 520),
        (WEST, 0, "B08", 40, 3000),
        (LATER, 1, "B04", 9, 1),
    )
    pairs = pair(observations, ["B08", "B04"])
    assert pairs.scene == (WEST,)
    ((acquisition, reason),) = pairs.unpaired
    assert (acquisition.scene, reason) == (LATER, "band_missing")


def test_without_references_bands_are_paired_by_time():
    observations = rows((None, 5, "B08", 9, 4000), (None, 5, "B04", 9, 500), references=False)
    pairs = pair(observations, ["B04", "B08"])
    assert pairs.rows.tolist() == [[1, 0]]


def test_without_references_two_tiles_of_one_time_are_reported_not_guessed():
    observations = rows(
        (None, 5, "B04", 9, 500),
        (None, 5, "B04", 8, 900),
        (None, 5, "B08", 9, 4000),
        (None, 5, "B08", 8, 900),
        references=False,
    )
    pairs = pair(observations, ["B04", "B08"])
    assert pairs.rows.shape == (0, 2)
    assert [reason for _, reason in pairs.unpaired] == ["scenes_not_told_apart"]
    assert pair(observations, ["B04"]).rows.tolist() == [[0]], "one band alone needs no partner"


def test_nothing_stored_gives_no_curve():
    assert acquisitions(Observations.empty()) == ()
    assert pair(Observations.empty(), ["B04", "B08"]).rows.shape == (0, 2)
    assert ndvi(Observations.empty()) is None


def test_dates_are_utc():
    assert iso(1560769229) == "2019-06-17T11:00:29Z"
    assert iso(1560769229.6) == "2019-06-17T11:00:30Z"
    assert utc(0).tzinfo is timezone.utc
    assert iso(-86400) == "1969-12-31T00:00:00Z"


@pytest.fixture
def shared_data() -> Path:
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real test data is not here ({SHARED_DATA})")
    return SHARED_DATA


def read(path, bands, scale=1.0, parcel=None) -> Observations:
    """Rows of a reference statistics file: columns `<band>_<statistic>` and SCL_hist."""
    entries, times, labels, names, histograms = [], [], [], [], []
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for band in bands if row.get("parcel") == parcel else ():
                values = [float(row[f"{band}_{name}"] or "nan") for name in STATISTICS]
                entries.append([v if name == "count" else v * scale for v, name in zip(values, STATISTICS)])
                times.append(datetime.fromisoformat(row["date"]).replace(tzinfo=timezone.utc).timestamp())
                labels.append(band)
                names.append(row.get("product") or f"S2_L2A_{row['date']}")
                histograms.append({int(k): v for k, v in json.loads(row["SCL_hist"]).items()})
    columns = {name: [entry[k] for entry in entries] for k, name in enumerate(STATISTICS)}
    return Observations(
        np.array(times),
        tuple(labels),
        statistic_columns(columns, len(times)),
        tuple(histograms),
        tuple(names),
    )


@pytest.mark.data
def test_spanish_field_greens_up_and_is_harvested(shared_data):
    series = ndvi(read(shared_data / "expected" / "es2019_field.csv", ("B04", "B08")))
    assert series is not None
    assert series.source == ("B08", "B04")
    assert len(series) == 22
    by_day = {iso(time)[:10]: value for time, value in zip(series.time, series.value)}
    assert by_day["2019-01-27"] == pytest.approx(0.28, abs=0.01)
    assert max(by_day.values()) == pytest.approx(0.78, abs=0.01)
    assert by_day["2019-07-01"] == pytest.approx(0.24, abs=0.02)
    assert (series.low < series.value).all() and (series.value < series.high).all()


@pytest.mark.data
@pytest.mark.parametrize("parcel", ["Bramenwies", "Fluegenrain", "Hohrueti"])
def test_swiss_wheat_takes_b8a_and_one_of_two_products_of_a_day(shared_data, parcel):
    path = shared_data / "expected" / "ch2022_wheat_b04_b8a_scl.csv"
    series = ndvi(read(path, ("B04", "B8A"), scale=1e4, parcel=parcel))
    assert series is not None
    assert series.source == ("B8A", "B04")
    scenes = {scene[11:19]: (scene, others) for scene, others in zip(series.scene, series.other_scenes)}
    assert len(scenes) == len(series) == 23, "25 products of 23 dates"
    assert [day for day, (_, others) in scenes.items() if others] == ["20220516", "20220620"]
    assert "_N0400_" in scenes["20220620"][0] and "_N9999_" in scenes["20220620"][1][0]
    assert scenes["20220516"][0].endswith("20220722T190205"), "the newer of two equal products"
    empty = {iso(entry.time)[:10]: entry.reason for entry in series.skipped}
    assert empty.get("2022-05-19") == "no_valid_pixel", "cloudy pixels are 0 in the bands of this data set"
