"""A disk that is full, rasters that are damaged: said in a sentence, mended, and nothing is wrong after."""

from __future__ import annotations

import subprocess

import pytest
from disturbed import command, digest, parts, small_disk, start
from season_in_store import emptied, keys, rows, season  # noqa: F401  (a fixture)

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.extraction.worker import RunRequest, run
from cbm_backend.parcels.importer import ImportRequest, import_parcels
from cbm_backend.simulate import simulate
from cbm_backend.simulate.request import SimulateRequest

pytestmark = pytest.mark.faults

RUN = ("extract", "run", "--aoi", "zz", "--year", "2024")


@pytest.mark.parametrize(
    "options, larger",
    [("size=24k", "size=8m"), ("size=8m,nr_inodes=9", "size=8m,nr_inodes=2000")],
    ids=["no bytes left", "no files left"],
)
def test_a_full_disk_ends_the_workers_and_burns_nothing(season, s3_server, tmp_path, options, larger):  # noqa: F811
    settings = emptied(season, tmp_path)
    secret = keys(s3_server)
    with small_disk(tmp_path / "cache", options):
        for workers in ("1", "2"):
            process = start(settings, *RUN, "--workers", workers, **secret)
            out, _ = process.communicate(timeout=120)
            assert process.returncode == 6, out
            last = out.splitlines()[-1]
            assert last.startswith("cbm-backend: ") and "no space left" in last and str(tmp_path) in last
            assert rows(settings, "select distinct status, attempts from cbm_extraction") == [("ingested", 0)]
            assert parts(settings) == []
        subprocess.run(["mount", "-o", f"remount,{larger}", tmp_path / "cache"], check=True)
        assert "2 scenes extracted" in command(settings, *RUN, **secret)
        assert digest(settings, 2024) == season.digest


def cut_short(body: bytes) -> bytes:
    return body[: len(body) * 2 // 3]


def without_codestream(body: bytes) -> bytes:
    return body[: body.index(b"jp2c") + 4]


def damaged_header(body: bytes) -> bytes:
    start_ = body.index(b"\xff\x4f\xff\x51")
    return body[: start_ + 4] + bytes(40) + body[start_ + 44 :]


def empty(body: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("damage", [cut_short, without_codestream, damaged_header, empty])
def test_a_corrupt_jp2_fails_its_scene_only(database, tmp_path, damage):
    settings = database.model_copy(update={"cache_dir": tmp_path / "cache"})
    land = tmp_path / "land"
    simulate(
        SimulateRequest(
            land, size=128, parcels=30, scenes=3, radar_every=0, twins=False, bands=("B04", "B08"), clouds=0.3
        )
    )
    import_parcels(
        settings,
        ImportRequest(land / "parcels.gpkg", "zz", 2024, id_column="parcel_id", crop_name="crop_name"),
    )
    sync(settings, SyncRequest(str(land / "catalog.json"), "zz"))
    run(settings, RunRequest("zz", 2024))
    undisturbed = digest(settings, 2024)
    command(settings, "extract", "reset", "--aoi", "zz", "--year", "2024", "--yes")

    victim = sorted(land.rglob("*_B04_10m.jp2"))[1]
    whole = victim.read_bytes()
    victim.write_bytes(damage(whole))
    process = start(settings, *RUN)
    out, _ = process.communicate(timeout=90)
    assert process.returncode == 1
    assert "2 scenes extracted" in out and "1 failed" in out
    [(reason, message)] = rows(settings, "select reason, message from cbm_extraction where status = 'failed'")
    assert reason in ("unusable", "damaged") and victim.name in message and "\n" not in message
    assert "0 scenes extracted" in command(settings, *RUN), "it is not tried again and again"
    victim.write_bytes(whole)
    command(settings, "extract", "retry", "--aoi", "zz", "--year", "2024")
    assert "1 scenes extracted" in command(settings, *RUN)
    assert digest(settings, 2024) == undisturbed
