"""A season that lies on a real S3 server: extracted as from files, and what each of its failures means."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from season_in_store import REQUEST, emptied, keys, rows, season  # noqa: F401  (a fixture)

from cbm_backend import config
from cbm_backend.cli import main
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.worker import retry, run
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.download import Retry
from cbm_backend.storage.failures import AccessRefused, DiskFull

BAND = "B04_10m.jp2"


@pytest.fixture
def world(season, s3_server, tmp_path, monkeypatch):  # noqa: F811
    """The season with nothing extracted and nothing cached."""
    settings = emptied(season, tmp_path)
    for name, value in keys(s3_server).items():
        monkeypatch.setenv(name, value)
    quick = Retry(first=0.01, longest=60, patience=0.2)
    monkeypatch.setattr(ObjectCache, "of", lambda s: ObjectCache(s.cache_dir / "objects", 10**9, quick))
    return SimpleNamespace(settings=settings, digest=season.digest, proxy=season.proxy)


def queue(world):
    return rows(
        world.settings,
        """select e.status, e.attempts, e.reason, coalesce(e.message, ''),
                  extract(epoch from e.not_before - now())
           from cbm_extraction e join dias_catalogue c on c.id = e.obsid order by c.obstime""",
    )


def now(world):
    rows(world.settings, "update cbm_extraction set not_before = null")
    for pause in (world.settings.cache_dir / "stores").glob("*/pause"):
        pause.unlink()


def test_the_same_numbers_as_from_files(world):
    report = run(world.settings, REQUEST)
    assert (len(report.extracted), report.failed, report.remaining) == (2, [], 0)
    assert digest_of(world.settings, "zz", 2024) == world.digest
    assert world.proxy.count(BAND) == 2, "each object once"


@pytest.mark.parametrize("kind", ["truncate", "shorten", "corrupt"])
def test_damage_on_the_way_is_repaired_without_a_trace(world, kind):
    world.proxy.add(kind, path=BAND, keep=1000)
    assert len(run(world.settings, REQUEST).extracted) == 2
    assert digest_of(world.settings, "zz", 2024) == world.digest
    assert {row[:3] for row in queue(world)} == {("extracted", 0, None)}


@pytest.mark.parametrize("kind", ["truncate", "corrupt"])
def test_an_object_that_stays_damaged_fails_its_scene_only(world, kind):
    world.proxy.add(kind, path=BAND, keep=1000, times=2)
    report = run(world.settings, REQUEST)
    assert (len(report.extracted), len(report.failed)) == (1, 1)
    first, second = queue(world)
    assert first[:3] == ("failed", 1, "damaged")
    assert "is damaged" in first[3]
    assert second[0] == "extracted"
    assert retry(world.settings, REQUEST) == 1
    run(world.settings, REQUEST)
    assert digest_of(world.settings, "zz", 2024) == world.digest


def test_a_missing_object_says_to_look_for_the_replacement(world):
    world.proxy.add("status", path=BAND, status=404, body=b"<Error><Code>NoSuchKey</Code></Error>")
    report = run(world.settings, REQUEST)
    assert len(report.extracted) == 1
    first = queue(world)[0]
    assert first[:3] == ("failed", 1, "missing")
    assert "Look for the replacement" in first[3]
    assert BAND in first[3]


@pytest.mark.parametrize("status, headers, wait", [(503, (), 60), (429, (("Retry-After", "300"),), 300)])
def test_a_busy_store_gets_its_scenes_back_later_and_no_attempt_is_lost(world, status, headers, wait):
    world.proxy.add("status", status=status, headers=headers, times=None)
    for _ in range(world.settings.max_attempts + 1):
        now(world)
        report = run(world.settings, REQUEST)
        assert (len(report.postponed), report.remaining) == (2, 2)
    for state, attempts, reason, message, left in queue(world):
        assert (state, attempts, reason) == ("ingested", 0, None)
        assert str(status) in message or "left alone" in message
        assert float(left) > 0
    assert max(float(row[4]) for row in queue(world)) == pytest.approx(wait, abs=10)
    asked = world.proxy.count()
    assert run(world.settings, REQUEST).extracted == [], "not before its time"
    assert world.proxy.count() == asked
    world.proxy.clear()
    now(world)
    run(world.settings, REQUEST)
    assert digest_of(world.settings, "zz", 2024) == world.digest


def test_refused_keys_end_the_worker_and_release_its_scene(world, monkeypatch, capsys):
    monkeypatch.setenv("CBM_STORE_EODATA_SECRET_KEY", "another")
    with pytest.raises(AccessRefused, match="CBM_STORE_EODATA_ACCESS_KEY"):
        run(world.settings, REQUEST)
    first, second = queue(world)
    assert first[:2] == second[:2] == ("ingested", 0)
    assert world.proxy.count() == 1, "the queue is not burnt"
    monkeypatch.setenv("CBM_DATABASE_URL", world.settings.require_database_url())
    monkeypatch.setenv("CBM_CACHE_DIR", str(world.settings.cache_dir))
    config.load.cache_clear()
    assert main(["extract", "run", "--aoi", "zz", "--year", "2024"]) == 6
    config.load.cache_clear()
    assert "cbm-backend: " in capsys.readouterr().err


def test_a_full_disk_ends_the_worker_and_releases_its_scene(world, monkeypatch):
    usage = shutil.disk_usage(world.settings.cache_dir.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(DiskFull, match="no space left"):
        run(world.settings, REQUEST)
    assert {row[:2] for row in queue(world)} == {("ingested", 0)}
    monkeypatch.undo()


def test_a_bucket_nobody_registered_is_named(world):
    move = "update dias_catalogue set store = %s, assets = replace(assets::text, %s, %s)::jsonb"
    rows(world.settings, move, None, "s3://eodata", "s3://elsewhere")
    report = run(world.settings, REQUEST)
    rows(world.settings, move, "eodata", "s3://elsewhere", "s3://eodata")
    assert "No store holds the bucket 'elsewhere'" in report.failed[0][1]
    assert queue(world)[0][2] == "no_store"
