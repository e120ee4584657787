"""`/v1/skips`: why scenes gave a parcel no values."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from chip_setup import fill

from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.worker import RunRequest, run


@pytest.fixture(scope="module")
def season(module_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("skips")
    settings = module_database.model_copy(update={"cache_dir": folder / "cache"})
    season = fill(settings, folder)
    run(settings, RunRequest("zz", 2024, selection=Selection(date(2024, 1, 1), date(2024, 8, 31))))
    return season


def skips(season, status=200, **arguments):
    reply = season.get("/v1/skips", **{"dataset": "zz_2024"} | arguments)
    assert reply.status_code == status, reply.get_data(as_text=True)
    return reply.get_json()


def stored(season, pid):
    """Scenes by product and reason, counted one by one."""
    rows = season.rows(
        "select distinct o.card, s.reason, s.obsid from zz.skips_2024 s "
        "join dias_catalogue o on o.id = s.obsid join zz.parcels_2024 p on p.ogc_fid = s.pid "
        "where p.parcel_id = %s and o.status <> 'superseded'",
        pid,
    )
    return Counter((card, reason) for card, reason, _ in rows)


def test_every_parcel_has_its_reasons_with_the_number_of_scenes(season):
    pids = [pid for (pid,) in season.rows("select parcel_id from zz.parcels_2024 order by 1")]
    told = {pid: skips(season, pid=pid)["skips"] for pid in pids}
    for pid, rows in told.items():
        assert {(row["card"], row["reason"]): row["scenes"] for row in rows} == stored(season, pid)
        assert [row["scenes"] for row in rows] == sorted((row["scenes"] for row in rows), reverse=True)
    reasons = {row["reason"] for rows in told.values() for row in rows}
    assert {"no_pixel_centre", "all_nodata"} <= reasons
    assert [] in told.values(), "most parcels have values in every scene"


def test_a_superseded_scene_no_longer_counts(season):
    pid, obsid = season.rows(
        "select p.parcel_id, s.obsid from zz.skips_2024 s join zz.parcels_2024 p on p.ogc_fid = s.pid limit 1"
    )[0]
    before = sum(row["scenes"] for row in skips(season, pid=pid)["skips"])
    season.rows("update dias_catalogue set status = 'superseded' where id = %s", obsid)
    try:
        assert sum(row["scenes"] for row in skips(season, pid=pid)["skips"]) == before - 1
    finally:
        season.rows("update dias_catalogue set status = 'extracted' where id = %s", obsid)


@pytest.mark.parametrize(
    ("arguments", "status", "field"),
    [({}, 400, "pid"), ({"pid": "nobody"}, 404, "no_parcel"), ({"pid": "1", "dataset": "be_2020"}, 403, "")],
)
def test_bad_questions_get_a_sentence(season, arguments, status, field):
    assert field in str(skips(season, status, **arguments))
