"""Extraction on a Dask cluster of real processes: shared out, none lost, no secret on the way."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import time
from contextlib import closing

import psycopg2
import pytest
from dask_cluster import running_cluster
from small_world import FIELDS, World

from cbm_backend import config
from cbm_backend.cli import main
from cbm_backend.errors import Conflict, InputError, Unavailable
from cbm_backend.extraction import dask_run, dask_task
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.worker import RunRequest, Silent
from cbm_backend.storage.failures import StopWorker

DAYS = [f"202005{day:02d}" for day in range(1, 9)]
SCENES = [f"s{day}" for day in DAYS]
REQUEST = RunRequest("zz", 2020, threads=1)


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory):
    with running_cluster(tmp_path_factory.mktemp("dask")) as cluster:
        yield cluster


@pytest.fixture
def cluster(scheduler):
    """The scheduler without workers; those that a test starts end with it."""
    yield scheduler
    for process in scheduler.workers:
        process.kill()
        process.wait()
    scheduler.workers.clear()


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    for day in DAYS:
        made.optical(f"s{day}", day)
    made.sync()
    return made


class Seen(Silent):
    def __init__(self):
        self.begun, self.scenes = None, []

    def begin(self, scenes):
        self.begun = scenes

    def scene(self, reference, outcome, seconds):
        self.scenes.append((reference, outcome))


def undisturbed(world):
    """Digest and tables of a run of one worker from scratch."""
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    world.run()
    return digest_of(world.settings, "zz", 2020), world.tables()


def holders(world):
    return [row[0] for row in world.rows("select distinct claimed_by from cbm_extraction")]


def test_the_workers_of_a_cluster_share_the_scenes_and_the_run_tells_of_all(world, cluster):
    for _ in range(2):
        cluster.worker(world.settings)
    seen = Seen()
    report = dask_run.run(world.settings, REQUEST, cluster.address, seen)
    assert sorted(report.extracted) == SCENES
    assert (report.signatures, report.histograms, report.remaining) == (8 * 3 * 2, 8 * 3, 0)
    assert (seen.begun, sorted(seen.scenes)) == (8, [(name, "extracted") for name in SCENES])
    pids = {int(holder.split("/")[-2]) for holder in holders(world)}
    assert pids <= {process.pid for process in cluster.workers}, "by the cluster, not by the run itself"
    result = digest_of(world.settings, "zz", 2020), world.tables()
    again = dask_run.run(world.settings, REQUEST, cluster.address)
    assert (again.extracted, again.remaining) == ([], 0)
    assert world.rows("select count(*) from pg_stat_activity where application_name like 'cbm extract dask%'"
                      " and datname = current_database()") == [(0,)]  # fmt: skip
    assert undisturbed(world) == result


def test_the_command_prints_progress_and_report_as_with_workers(world, cluster, monkeypatch, capsys):
    cluster.worker(world.settings, threads=2)
    (world.folder / "s20200503" / "B11.tif").unlink()
    monkeypatch.setenv("CBM_DATABASE_URL", world.settings.require_database_url())
    config.load.cache_clear()
    try:
        assert main(["extract", "run", "--aoi", "zz", "--year", "2020", "--dask", cluster.address]) == 1
        out = capsys.readouterr().out
        assert "/8] s20200501: extracted (" in out
        assert "7 scenes extracted in" in out and "1 failed" in out
        both = ["extract", "run", "--aoi", "zz", "--year", "2020", "--dask", cluster.address, "--workers=2"]
        assert main(both) == 2
        assert "not together with --workers" in capsys.readouterr().err
    finally:
        config.load.cache_clear()


def test_no_secret_travels_in_a_task(world, cluster):
    task = pickle.dumps((dask_task.extract_scene, "run", REQUEST, 1, 1))
    hello = pickle.dumps(dask_task.hello)
    password = psycopg2.extensions.parse_dsn(world.settings.require_database_url())["password"]
    for sent in (task, hello):
        assert password.encode() not in sent and b"postgresql://" not in sent
    cluster.worker(None)
    with pytest.raises(Conflict, match="No database is configured"):
        dask_run.run(world.settings, REQUEST, cluster.address)
    assert world.rows("select count(*) from cbm_extraction") == [(0,)], "nothing was planned"


def test_a_worker_of_another_database_is_refused(world, cluster, empty_database):
    other = empty_database.model_copy(update={"cache_dir": world.settings.cache_dir})
    with closing(psycopg2.connect(other.require_database_url())) as connection:
        assert connection.status
    cluster.worker(other)
    with pytest.raises(Conflict, match="uses another database"):
        dask_run.run(world.settings, REQUEST, cluster.address)


class Held:
    """A lock on a table in which whoever wants to write waits; tells who that is."""

    def __init__(self, world):
        self._world = world
        self._connection = psycopg2.connect(world.settings.require_database_url())

    def __enter__(self):
        with self._connection.cursor() as cursor:
            cursor.execute("lock table zz.sigs_2020 in share mode")
        return self

    def __exit__(self, *_):
        self._connection.close()

    def one_at_work(self) -> str:
        """The holder of a scene, once one waits in the middle of publishing."""
        waits = """select e.claimed_by from cbm_extraction e where e.status = 'inprogress' and exists
                   (select from pg_locks where not granted and relation = 'zz.sigs_2020'::regclass)"""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            found = self._world.rows(waits)
            if found:
                return found[0][0]
            time.sleep(0.02)
        raise AssertionError("no scene was being published")


def start(world, cluster):
    """The run in a thread: (thread, where its report comes)."""
    reports = []

    def work():
        reports.append(dask_run.run(world.settings, REQUEST, cluster.address))

    thread = threading.Thread(target=work)
    thread.start()
    return thread, reports


@pytest.mark.faults
@pytest.mark.parametrize("where", ["this machine", "another machine"])
def test_a_worker_killed_in_the_middle_of_a_scene_loses_nothing(world, cluster, where):
    elsewhere = ("unshare", "--uts", "--", "sh", "-c", 'hostname elsewhere && exec "$@"', "sh")
    if where == "another machine" and os.geteuid():
        pytest.skip("only root can give a worker another host name")
    victim = cluster.worker(world.settings, before=elsewhere if where == "another machine" else ())
    with Held(world) as held:
        thread, reports = start(world, cluster)
        holder = held.one_at_work()
        assert int(holder.split("/")[-2]) == victim.pid
        assert holder.startswith("elsewhere/") == (where == "another machine")
        cluster.worker(world.settings)
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()
    thread.join(90)
    assert not thread.is_alive(), cluster.log("scheduler")
    [report] = reports
    assert (sorted(report.extracted), report.failed, report.remaining) == (SCENES, [], 0)
    assert world.rows("select status, count(*) from cbm_extraction group by 1") == [("extracted", 8)]
    result = digest_of(world.settings, "zz", 2020), world.tables()
    assert undisturbed(world) == result


def test_what_stops_a_worker_stops_the_run_with_its_sentence(world, cluster):
    cluster.worker(world.settings)
    world.rows("insert into cbm_store (name, profile, root) values ('archive', 'file', '/nowhere/archive')")
    move = "update dias_catalogue set store = 'archive', assets = replace(assets::text, %s, %s)::jsonb"
    world.rows(move, str(world.folder), "/nowhere/archive")
    with pytest.raises(StopWorker, match="/nowhere/archive"):
        dask_run.run(world.settings, REQUEST, cluster.address)
    assert world.rows("select distinct status, attempts from cbm_extraction") == [("ingested", 0)]


@pytest.mark.faults
def test_a_scene_that_kills_every_worker_fails_and_the_others_are_done(world, cluster):
    """The rasters of one scene end the process that opens them, as a defect in a library may."""
    hook = world.folder / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "import os, cbm_backend.extraction.scene as scene\n"
        "original = scene.inspect\n"
        "def inspect(href):\n"
        "    if 's20200504' in href: os.kill(os.getpid(), 9)\n"
        "    return original(href)\n"
        "scene.inspect = inspect\n"
    )
    stop = threading.Event()

    def replace():
        while not stop.is_set():
            if sum(process.poll() is None for process in cluster.workers) < 2:
                cluster.worker(world.settings, PYTHONPATH=str(hook))
            stop.wait(0.1)

    keeper = threading.Thread(target=replace)
    keeper.start()
    try:
        report = dask_run.run(world.settings, REQUEST, cluster.address)
    finally:
        stop.set()
        keeper.join()
    assert sorted(report.extracted) == [name for name in SCENES if name != "s20200504"]
    [(reference, sentence)] = report.failed
    assert reference == "s20200504" and "attempts ended without a result" in sentence


def test_clear_sentences_without_scheduler_workers_or_package(world, cluster, monkeypatch):
    for address in ("127.0.0.1:8786", "tcp://127.0.0.1", "http://127.0.0.1:1", "tcp://user:pw@host:1"):
        with pytest.raises(InputError, match="use tcp://host:port"):
            dask_run.run(world.settings, REQUEST, address)
    monkeypatch.setattr(dask_run, "_PATIENCE", 1.0)
    with pytest.raises(Unavailable, match="No Dask scheduler answers at tcp://127"):
        dask_run.run(world.settings, REQUEST, "tcp://127.0.0.1:9")
    with pytest.raises(Unavailable, match="has no workers"):
        dask_run.run(world.settings, REQUEST, cluster.address)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="pip install 'cbm-backend"):
        dask_run.run(world.settings, REQUEST, cluster.address)
    assert world.rows("select count(*) from cbm_extraction") == [(0,)]


@pytest.mark.faults
def test_a_lost_scheduler_ends_the_run_and_the_next_one_goes_on(world, tmp_path, monkeypatch):
    with running_cluster(tmp_path / "dask") as own:
        own.worker(world.settings)
        caught = []

        def work():
            try:
                dask_run.run(world.settings, REQUEST, own.address)
            except Unavailable as error:
                caught.append(error.message)

        with Held(world) as held:
            thread = threading.Thread(target=work)
            thread.start()
            held.one_at_work()
            own.scheduler.kill()
            own.scheduler.wait()
            own.workers[0].kill()
            own.workers[0].wait()
        thread.join(90)
        assert not thread.is_alive()
    assert caught == ["The Dask scheduler stopped answering."]
    assert len(world.run().extracted) >= 7
    result = digest_of(world.settings, "zz", 2020), world.tables()
    assert undisturbed(world) == result
