"""What an extraction does when things go wrong: bad rasters, killed workers, two workers, lost leases."""

import http.server
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from functools import partial

import numpy as np
import pytest
from small_world import FIELDS, NAME, SIZE, World, pixels, write_raster

from cbm_backend import config
from cbm_backend.cli import main
from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import LeaseLost
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import publish as publishing
from cbm_backend.extraction import worker
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.lease import Heartbeat, identity
from cbm_backend.extraction.status import scenes
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.download import Retry


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    return made


def missing(folder):
    (folder / "B11.tif").unlink()


def truncated(folder):
    path = folder / "B11.tif"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def not_a_raster(folder):
    (folder / "B11.tif").write_text("not a raster")


def pointing_elsewhere(folder):
    source = f"<SimpleSource><SourceFilename>{folder / 'B04.tif'}</SourceFilename></SimpleSource>"
    (folder / "B11.tif").write_text(
        f"""<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32631</SRS>
        <GeoTransform>600000, 20, 0, 5800000, 0, -20</GeoTransform>
        <VRTRasterBand dataType="UInt16" band="1">{source}</VRTRasterBand></VRTDataset>"""
    )


def other_crs(folder):
    write_raster(folder / "B11.tif", pixels(1, size=SIZE // 2), pixel=20, epsg=32632)


def without_crs(folder):
    write_raster(folder / "B11.tif", pixels(1, size=SIZE // 2), pixel=20, epsg=32632)
    import rasterio

    with rasterio.open(
        folder / "B11.tif", "w", driver="GTiff", width=4, height=4, count=1, dtype="uint8"
    ) as raster:
        raster.write(np.ones((1, 4, 4), np.uint8))


def shifted(folder):
    write_raster(folder / "B11.tif", pixels(1, size=SIZE // 2), pixel=20, shift=4)


def smaller(folder):
    write_raster(folder / "B11.tif", pixels(1, size=SIZE // 2 - 4), pixel=20)


def elsewhere(folder):
    write_raster(folder / "B11.tif", pixels(1, size=SIZE), pixel=20, shift=-200)
    shutil.copy(folder / "B11.tif", folder / "SCL.tif")


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    "damage, words",
    [(missing, "There is no file"), (truncated, "cut short"), (not_a_raster, "not a raster"),
     (pointing_elsewhere, "VRT"), (other_crs, "CRS"), (without_crs, "not geocoded"),
     (shifted, "SCL has another grid than B11"),
     (smaller, "another area"), (elsewhere, "another area")],
)  # fmt: skip
def test_a_bad_scene_fails_with_one_sentence_and_the_run_goes_on(world, damage, words):
    for day in ("20200501", "20200601", "20200701"):
        world.optical(f"s{day}", day)
    damage(world.folder / "s20200601")
    world.sync()
    report = world.run()
    assert report.extracted == ["s20200501", "s20200701"]
    [(reference, sentence)] = report.failed
    assert reference == "s20200601"
    assert words in sentence
    assert world.folder.name in sentence, "the file is named"
    assert "\n" not in sentence
    assert {key[1] for key in world.signatures()} == {"s20200501", "s20200701"}
    for table in ("hists", "skips"):
        assert world.rows(f"select count(distinct obsid) from zz.{table}_2020")[0][0] <= 2
    assert world.rows("select status, message from dias_catalogue where reference = 's20200601'") == [
        ("failed", sentence)
    ]
    assert world.run().extracted == [], "a failed scene waits for the administrator"

    shutil.rmtree(world.folder / "s20200601")
    world.optical("s20200601", "20200601")
    assert worker.retry(world.settings, worker.RunRequest("zz", 2020)) == 1
    assert world.run().extracted == ["s20200601"]
    assert world.rows("select distinct status from dias_catalogue") == [("extracted",)]


def test_the_command_says_so_too(world, monkeypatch, capsys):
    world.optical("good")
    world.optical("bad", "20200601")
    missing(world.folder / "bad")
    world.sync()
    monkeypatch.setenv("CBM_DATABASE_URL", world.settings.require_database_url())
    config.load.cache_clear()
    try:
        assert main(["extract", "run", "--aoi", "zz", "--year", "2020"]) == 1
        out = capsys.readouterr().out
        assert "[1/2] good: extracted" in out
        assert "1 scenes extracted" in out
        assert "1 failed" in out
        assert main(["extract", "run", "--aoi", "zz", "--year", "2020"]) == 0
        told = capsys.readouterr().out
        assert "1 scenes failed earlier and were left alone" in told and "extract retry" in told
        assert main(["extract", "status", "--aoi", "zz", "--year", "2020"]) == 0
        assert "1 extracted, 1 failed" in capsys.readouterr().out
        assert main(["extract", "digest", "--aoi", "zz", "--year", "2020"]) == 0
        assert len(capsys.readouterr().out.strip()) == 64
        assert main(["extract", "run", "--aoi", "zz", "--year", "1999"]) == 3
        assert "zz_1999" in capsys.readouterr().err
        assert main(["catalogue", "list", "--aoi", "zz"]) == 0
        assert "good" in capsys.readouterr().out
    finally:
        config.load.cache_clear()


KILLED = """
import os, signal, sys
from cbm_backend.config import Settings
from cbm_backend.extraction import {module} as module, worker
original = module.{function}
def kill(*args, **kwargs):
    {before}
    os.kill(os.getpid(), signal.SIGKILL)
module.{function} = kill
worker.run(Settings(), worker.RunRequest("zz", 2020))
"""


@pytest.mark.parametrize(
    "module, function, before",
    [("publish", "copy_signatures", "original(*args, **kwargs)"),
     ("worker", "publish", "original(*args, **kwargs)"),
     ("scene", "check_grids", "pass")],
)  # fmt: skip
def test_a_killed_worker_leaves_nothing_and_a_rerun_gives_identical_tables(world, module, function, before):
    for day in ("20200501", "20200601"):
        world.optical(f"s{day}", day)
    world.sync()
    script = KILLED.format(module=module, function=function, before=before)
    env = os.environ | {"CBM_DATABASE_URL": world.settings.require_database_url()}
    killed = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    published = {key[1] for key in world.signatures()}
    assert published == ({"s20200501"} if module == "worker" else set())
    report = world.run()
    assert len(report.extracted) == 2 - len(published)
    after_crash = world.tables(), digest_of(world.settings, "zz", 2020)

    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    world.run()
    assert (world.tables(), digest_of(world.settings, "zz", 2020)) == after_crash


def test_two_workers_share_the_scenes(world):
    days = [f"202005{day:02d}" for day in range(1, 13)]
    for day in days:
        world.optical(f"s{day}", day)
    world.sync()
    reports = []
    workers = [threading.Thread(target=lambda: reports.append(world.run())) for _ in range(2)]
    for thread in workers:
        thread.start()
    for thread in workers:
        thread.join()
    extracted = [reference for report in reports for reference in report.extracted]
    assert sorted(extracted) == [f"s{day}" for day in days], "each scene once"
    assert len(world.signatures()) == 12 * 3 * 2
    assert world.rows("select version from cbm_dataset") == [(13,)]


def test_a_lost_lease_writes_nothing(world, monkeypatch):
    world.optical("one")
    world.sync()

    def taken_over(*args):
        world.rows("update cbm_extraction set claim_token = gen_random_uuid(), claimed_by = 'another'")
        return publishing.publish(*args)

    monkeypatch.setattr(worker, "publish", taken_over)
    report = world.run()
    assert (report.extracted, report.failed, report.remaining) == ([], [], 1)
    assert world.tables() == [[], [], []]
    assert world.rows("select status, claimed_by from cbm_extraction") == [("inprogress", "another")]


def test_an_expired_lease_is_free_again_and_its_late_worker_is_refused(world):
    world.optical("one")
    world.sync()
    settings = world.settings
    with closing(connect(settings)) as connection:
        dataset = registry.get_dataset(connection, "zz", 2020)
        queue.plan(connection, dataset, Selection())
        first = queue.claim(connection, settings, dataset, Selection())
        assert queue.claim(connection, settings, dataset, Selection()) is None, "held"
        world.rows("update cbm_extraction set lease_until = now() - interval '1 s'")
        second = queue.claim(connection, settings, dataset, Selection())
        assert second.token != first.token
        from cbm_backend.extraction.model import SceneResult

        with pytest.raises(LeaseLost):
            publishing.publish(connection, dataset, first, SceneResult(0))
        publishing.publish(connection, dataset, second, SceneResult(0))
    assert world.rows("select status, attempts from cbm_extraction") == [("extracted", 0)]


def test_a_scene_that_kills_every_worker_fails_in_the_end(world):
    world.optical("one")
    world.sync()
    settings = world.settings
    with closing(connect(settings)) as connection:
        dataset = registry.get_dataset(connection, "zz", 2020)
        queue.plan(connection, dataset, Selection())
        for _ in range(settings.max_attempts):
            assert queue.claim(connection, settings, dataset, Selection())
            world.rows("update cbm_extraction set lease_until = now()")
        assert queue.claim(connection, settings, dataset, Selection()) is None
    [row] = scenes(settings, "zz", 2020)
    assert row.status == "failed"
    assert "3 attempts" in row.message


def test_the_heartbeat_renews_and_notices_a_loss(world):
    world.optical("one")
    world.sync()
    settings = world.settings.model_copy(update={"lease_seconds": 1})
    with closing(connect(settings)) as connection, Heartbeat(settings) as heartbeat:
        dataset = registry.get_dataset(connection, "zz", 2020)
        queue.plan(connection, dataset, Selection())
        claimed = queue.claim(connection, settings, dataset, Selection())
        heartbeat.hold(claimed.token)
        deadline = time.monotonic() + 10
        renewed = "select lease_until > claimed_at + interval '1.5 s' from cbm_extraction"
        while world.rows(renewed) != [(True,)] and time.monotonic() < deadline:
            time.sleep(0.05)
        assert world.rows(renewed) == [(True,)]
        heartbeat.check()
        world.rows("update cbm_extraction set claim_token = gen_random_uuid()")
        with pytest.raises(LeaseLost):
            while time.monotonic() < deadline:
                heartbeat.check()
                time.sleep(0.05)


def test_only_the_dead_of_this_machine_lose_their_lease_at_once(world):
    for day in ("20200501", "20200601", "20200701"):
        world.optical(f"s{day}", day)
    world.sync()
    with closing(connect(world.settings)) as connection:
        dataset = registry.get_dataset(connection, "zz", 2020)
        queue.plan(connection, dataset, Selection())
        for _ in range(3):
            queue.claim(connection, world.settings, dataset, Selection())
    elsewhere_ = "otherhost/" + identity().split("/", 1)[1]
    reused = identity().rsplit("/", 1)[0] + "/1"
    holders = [identity(), elsewhere_, reused]
    for number, holder in enumerate(holders):
        world.rows(
            """update cbm_extraction set claimed_by = %s
               where obsid = (select obsid from cbm_extraction order by obsid offset %s limit 1)""",
            holder,
            number,
        )
    assert world.run().extracted == ["s20200701"]


def test_a_product_superseded_while_it_is_extracted_is_not_published(world, monkeypatch):
    loser, winner = (NAME.format(day="20200501", baseline=b) for b in ("N0209", "N0500"))
    world.optical(loser)
    world.sync()
    world.optical(winner)
    original = publishing.publish

    def meanwhile(*args):
        monkeypatch.setattr(worker, "publish", original)
        assert world.sync().superseded == [f"{loser}.SAFE"]
        return original(*args)

    monkeypatch.setattr(worker, "publish", meanwhile)
    assert world.run().superseded == [f"{loser}.SAFE"]
    assert world.tables() == [[], [], []]
    assert world.run().extracted == [f"{winner}.SAFE"]


@pytest.fixture
def impatient(monkeypatch):
    """Busy stores are not waited for in place."""
    quick = Retry(first=0.01, patience=0)
    monkeypatch.setattr(ObjectCache, "of", lambda s: ObjectCache(s.cache_dir / "objects", 10**9, quick))


@pytest.fixture
def web(tmp_path):
    """A web server over `tmp_path` that answers 503 while `broken` is set."""
    broken = threading.Event()

    class Handler(http.server.SimpleHTTPRequestHandler):
        def do_GET(self):
            if broken.is_set() and self.path.endswith(".tif"):
                self.send_error(503)
            else:
                super().do_GET()

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", broken
    server.shutdown()
    thread.join()
    server.server_close()


def test_rasters_on_the_web_are_fetched_and_a_failing_server_is_asked_again_later(
    world, web, tmp_path, impatient
):
    url, broken = web
    path = write_raster(tmp_path / "b.tif", pixels(1000))
    world.scene("one", B04={"href": f"{url}/{path.name}"})
    world.sync()
    assert world.rows("select count(*) from dias_catalogue") == [(0,)], "the host was not named"

    from cbm_backend.catalogue.sync import SyncRequest, sync

    host = url.removeprefix("http://")
    assert sync(world.settings, SyncRequest(str(tmp_path / "catalog.json"), "zz", hosts=(host,))).new == [
        "one"
    ]
    broken.set()
    report = world.run()
    assert report.postponed[0][0] == "one"
    assert "503" in report.postponed[0][1]
    assert report.remaining == 1
    assert world.run().extracted == [], "not before some time has passed"
    broken.clear()
    world.rows("update cbm_extraction set not_before = now()")
    assert world.run().extracted == ["one"]
    assert world.signatures()[("a", "one", "B04")][0] == 48


def test_without_days_the_season_of_the_parcels_is_extracted(world, monkeypatch, capsys):
    monkeypatch.setenv("CBM_DATABASE_URL", world.settings.require_database_url())
    config.load.cache_clear()
    for day in ("20190930", "20191001", "20201231", "20210101"):
        world.optical(f"s{day}", day)
    world.sync()
    try:
        assert main(["extract", "run", "--aoi", "zz", "--year", "2020"]) == 0
        assert "2 scenes extracted" in capsys.readouterr().out
    finally:
        config.load.cache_clear()
