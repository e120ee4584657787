"""One Spanish field on 33 dates of reflectance and scene classification equals the reference."""

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

pytestmark = pytest.mark.data


def test_es2019_equals_the_reference(database, shared_data):
    fill(database, shared_data / "es2019", "es", 2019, layer="parcels", id_column="id", crop_name="crop")
    rows = rows_of(shared_data / "expected" / "es2019_field.csv")
    wanted, classes = {}, {}
    for row in rows:
        scene = f"S2_L2A_{row['date'].replace('-', '')}"
        classes[(row["id"], scene)] = without_nodata(row["SCL_hist"])
        for band in ("B04", "B08"):
            wanted[(row["id"], scene, band)] = expected_statistics(row, f"{band}_", 1.0)
    stored = signatures(database, "es", 2019, "id")
    assert len(stored) == 33 * 2
    assert_equal({key: value for key, value in stored.items() if key[:2] in classes}, wanted, exact=1.0)
    found = histograms(database, "es", 2019, "id")
    assert {key: without_nodata(found[key]) for key in classes} == classes
    assert found[("1", "S2_L2A_20190206")]["0"] == 2322 - 208, "pixels without data are class 0 and counted"
    [[tables, bands]] = query(database, "select tables, bands from cbm_dataset")
    assert (tables["s2"], tables["scl"], bands) == ("es.sigs_2019", "es.hists_2019", {"s2": ["B04", "B08"]})
