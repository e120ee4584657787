"""3,008 Dutch parcels on 13 NDVI images: every statistic equals the reference."""

import pytest
from expected import assert_equal, expected_statistics, fill, query, rows_of, signatures

pytestmark = pytest.mark.data

INVALID = ("1722305", "1728911", "1803458", "1874356", "1882510", "1903073", "2181951")


@pytest.fixture
def nl2017(database, shared_data):
    report = fill(database, shared_data / "nl2017", "nl", 2017, layer="parcels", id_column="OBJECTID",
                  crop_name="GWS_GEWAS", crop_code="GWS_GEWASC")  # fmt: skip
    assert len(report.extracted) == 13
    return database


def test_nl2017_equals_the_reference(nl2017, shared_data):
    rows = rows_of(shared_data / "expected" / "nl2017_ndvi_stats.csv.gz")
    assert len(rows) == 3008 * 9
    wanted = {}
    for row in rows:
        values = expected_statistics(row, "", 0.004)
        if values:
            wanted[(row["OBJECTID"], f"NDVI-{row['date'].replace('-', '')}", "NDVI")] = values
    dates = {key[1] for key in wanted}
    stored = signatures(nl2017, "nl", 2017, "objectid")
    assert_equal({key: value for key, value in stored.items() if key[1] in dates}, wanted, exact=0.004)

    without = {(row["OBJECTID"], f"NDVI-{row['date'].replace('-', '')}") for row in rows} - {
        k[:2] for k in wanted
    }
    skipped = query(
        nl2017,
        """select p.objectid::text, c.reference, s.reason from nl.skips_2017 s
           join nl.parcels_2017 p on p.ogc_fid = s.pid join dias_catalogue c on c.id = s.obsid""",
    )
    assert {row[:2] for row in skipped if row[1] in dates} == without, (
        "every parcel without a value has a reason"
    )
    assert len({row[0] for row in skipped if row[2] == "no_pixel_centre"}) == 8
    assert set(INVALID) & {key[0] for key in stored} == set(INVALID)


def test_nl2017_is_registered_with_what_it_has(nl2017):
    [[tables, bands, start, end, version]] = query(
        nl2017, "select tables, bands, start_date::text, end_date::text, version from cbm_dataset"
    )
    assert (bands, start, end) == ({"ndvi": ["NDVI"]}, "2017-02-15", "2017-12-17")
    assert tables["ndvi"] == "nl.sigs_2017"
    assert "scl" not in tables
    assert version == 14
    [[scenes, signatures_, skipped]] = query(
        nl2017,
        "select count(*), sum(signatures), sum(skipped) from cbm_extraction where status = 'extracted'",
    )
    assert (scenes, signatures_ + skipped) == (13, 13 * 3008)
