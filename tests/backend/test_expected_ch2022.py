"""Swiss wheat on 37 products equals the reference, with all the traps of the set left in."""

import json

import numpy as np
import pytest
from expected import (
    assert_equal,
    expected_statistics,
    fill,
    histograms,
    query,
    rows_of,
    signatures,
    without_nodata,
)
from pyproj import Transformer

from cbm_backend.catalogue.item import read_item
from cbm_backend.catalogue.radiometry import resolve as radiometry
from cbm_backend.extraction.model import BandSource, OnGrid, Scene
from cbm_backend.extraction.scene import extract
from cbm_backend.kernels import spans
from cbm_backend.storage.address import Reach, resolve
from qgis_cbm.analysis.spans import Polygons

pytestmark = pytest.mark.data

LOSERS = (
    "S2A_MSIL2A_20220620T102041_N9999_R065_T32TMT_20221231T122258",
    "S2A_MSIL2A_20220623T103031_N9999_R108_T32TMT_20230101T163539",
    "S2B_MSIL2A_20220516T101559_N0400_R065_T32TMT_20220516T133430",
)
# The reference ends on 20 June.
LOSERS_IN_REFERENCE = (LOSERS[0], LOSERS[2])


@pytest.fixture(scope="module")
def reference(shared_data):
    """(signatures, histograms) by (parcel, product[, band]); only what has a valid pixel."""
    statistics, classes = {}, {}
    for row in rows_of(shared_data / "expected" / "ch2022_wheat_b04_b8a_scl.csv"):
        key = (row["parcel"], row["product"])
        classes[key] = without_nodata(row["SCL_hist"])
        for band in ("B04", "B8A"):
            values = expected_statistics(row, f"{band}_", 10000.0)
            if values:
                statistics[(*key, band)] = values
    return statistics, classes


def wheat_series(settings, shared_data):
    folder = shared_data / "ch2022"
    return fill(settings, folder, "ch", 2022, layer="wheat", id_column="name", crop_name="crop")


def test_ch2022_equals_the_reference(database, shared_data, reference):
    report = fill(
        database, shared_data / "ch2022", "ch", 2022, layer="wheat", id_column="name", crop_name="crop"
    )
    assert len(report.extracted) == 34, "three of 37 products are duplicates"
    statistics, classes = reference
    stored = {
        (key[0], key[1].removesuffix(".SAFE"), key[2]): value
        for key, value in signatures(database, "ch", 2022, "name").items()
    }
    assert not {key[1] for key in stored} & set(LOSERS)
    products = {key[1] for key in classes} - set(LOSERS_IN_REFERENCE)
    assert len(products) == 25 - 2
    assert_equal(
        {key: value for key, value in stored.items() if key[2] in ("B04", "B8A") and key[1] in products},
        {key: value for key, value in statistics.items() if key[1] in products},
        exact=1e-3,
    )
    found = {
        (parcel, scene.removesuffix(".SAFE")): without_nodata(hist)
        for (parcel, scene), hist in histograms(database, "ch", 2022, "name").items()
    }
    assert {key: found[key] for key in classes if key[1] in products} == {
        key: hist for key, hist in classes.items() if key[1] in products
    }
    [[bands]] = query(database, "select bands -> 's2' from cbm_dataset")
    assert bands == ["B02", "B03", "B04", "B05", "B06", "B07", "B11", "B12", "B8A"]
    highest = query(database, "select max(max) from ch.sigs_2022")[0][0]
    assert highest < 20000, "1e20 never counts"


def test_cloudy_dates_keep_their_classes_and_say_why_there_is_no_value(database, shared_data):
    wheat_series(database, shared_data)
    rows = query(
        database,
        """select c.obstime::date::text, count(distinct s.pid), count(distinct h.pid),
                  min(s.reason), max(s.reason)
           from ch.skips_2022 s join dias_catalogue c on c.id = s.obsid
           left join ch.hists_2022 h on h.obsid = s.obsid
           where s.band = 'B04' group by 1 order by 1""",
    )
    days = {row[0]: row[1:] for row in rows}
    for day in ("2022-05-19", "2022-06-15"):
        assert days[day] == (3, 3, "all_nodata", "all_nodata")
    assert days["2022-06-25"][0] == 1


@pytest.mark.parametrize("product", LOSERS_IN_REFERENCE)
def test_superseded_products_would_also_equal_the_reference(shared_data, reference, product):
    """The pure scene function on the file of a product that the catalogue sets aside."""
    statistics, classes = reference
    names, polygons = _wheat(shared_data)
    path = shared_data / "ch2022" / "items" / product / f"{product}.json"
    found = read_item(json.loads(path.read_text()), lambda href: resolve(href, str(path), Reach(files=True)))
    meaning = radiometry(found)
    bands = {b: BandSource(a.href, a.index, meaning[b]) for b, a in found.bands.items()}

    def parcels_on(grid):
        return OnGrid(np.arange(3, dtype=np.int32), spans.build(polygons, grid), *np.zeros((2, 3), bool))

    result = extract(Scene(1, found.reference, found.card, bands), parcels_on)
    mine = {
        (names[pid], product, rows.band): tuple(values)
        for rows in result.signatures if rows.band in ("B04", "B8A")
        for pid, values in zip(rows.pids, rows.values.tolist(), strict=True)
    }  # fmt: skip
    wanted = {key: value for key, value in statistics.items() if key[1] == product}
    assert_equal(mine, wanted, exact=1e-3)
    hists = {names[pid]: without_nodata(text) for pid, text in result.histograms}
    assert hists == {key[0]: hist for key, hist in classes.items() if key[1] == product and hist}


def _wheat(shared_data):
    """Names and polygons (EPSG:32632) of the wheat parcels."""
    import pyogrio

    _, _, geometries, (names,) = pyogrio.raw.read(
        shared_data / "ch2022" / "parcels.gpkg", layer="wheat", columns=["name"]
    )
    polygons = Polygons.from_wkb(list(geometries))
    x, y = Transformer.from_crs(4326, 32632, always_xy=True).transform(*polygons.coords.T)
    parts = (polygons.ring_offsets, polygons.part_offsets, polygons.parcel_offsets)
    return list(names), Polygons(np.column_stack([x, y]), *parts)
