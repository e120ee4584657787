"""Jobs: asked for over the API, run by workers that may be stopped, killed, or many."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest
from api_setup import authorization
from chip_setup import fill

from cbm_backend.db.connection import connect
from cbm_backend.errors import LeaseLost, Unavailable
from cbm_backend.jobs import queue, worker
from cbm_backend.jobs.chips import ChipsJob
from cbm_backend.jobs.worker import Worker
from cbm_backend.users.tokens import add_token


@pytest.fixture(scope="module")
def season(module_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("jobs")
    settings = module_database.model_copy(update={"cache_dir": folder / "cache"})
    return fill(settings, folder, twins=False, scenes=3)


@pytest.fixture
def jobs(season):
    season.rows("delete from cbm_job")
    return season


def pids(season, count=3):
    rows = season.rows("select parcel_id from zz.parcels_2024 order by ogc_fid limit %s", count)
    return [row[0] for row in rows]


def ask(season, user="anna", status=201, dataset="zz_2024", **chips):
    body = {"dataset": dataset, "chips": {
        "pids": pids(season), "bands": ["B08"], "start_date": "2024-01-01", "end_date": "2024-12-31",
        "chipsize": 200, **chips,
    }}  # fmt: skip
    reply = season.app.test_client().post("/v1/jobs", json=body, headers=authorization(user))
    assert reply.status_code == status, reply.get_data(as_text=True)
    return reply.get_json()


def look(season, number, user="anna"):
    return season.get(f"/v1/jobs/{number}", user).get_json()


def work(season, stop=None):
    return Worker(season.settings, stop or threading.Event()).run_waiting()


# --- asking and following


def test_a_job_gives_the_chips_of_its_parcels(jobs):
    asked = ask(jobs)
    assert (asked["status"], asked["total"], asked["done"]) == ("waiting", 3, 0)
    assert work(jobs) == 1
    assert [look(jobs, asked["id"])[k] for k in ("status", "done")] == ["done", 3]
    found = jobs.get(asked["results"]).get_json()
    assert [part["pid"] for part in found["results"]] == pids(jobs)
    for part in found["results"]:
        assert len(part["chips"]) == len(part["dates"]) == 3
        assert part["missing"] == []
        assert part["dates"][0].endswith("_B08")
    with jobs.image(found["results"][1]["chips"][0]) as chip:
        assert chip.shape == (20, 20)


def test_the_chips_are_those_a_request_would_give(jobs):
    asked = ask(jobs, pids=pids(jobs, 1))
    work(jobs)
    [part] = jobs.get(asked["results"]).get_json()["results"]
    assert part["chips"] == jobs.chips(lon=part["lon"], lat=part["lat"], band="B08", chipsize=200)["chips"]


def test_radar_jobs_and_unknown_parcels(jobs):
    asked = ask(jobs, pids=[*pids(jobs, 1), "nobody"], card="bs", end_date="2024-04-01")
    work(jobs)
    first, second = jobs.get(asked["results"]).get_json()["results"]
    assert {label[-3:] for label in first["dates"]} == {"_VV", "_VH"}
    assert second["error"] == "There is no such parcel."


def test_results_come_in_pages(jobs):
    asked = ask(jobs)
    work(jobs)
    page = jobs.get(f"{asked['results']}?limit=2").get_json()
    assert [part["number"] for part in page["results"]] == [0, 1]
    rest = jobs.get(page["next"]).get_json()
    assert ([part["number"] for part in rest["results"]], rest["next"]) == ([2], None)


def test_jobs_are_seen_by_who_asked_and_by_administrators(jobs):
    number = ask(jobs)["id"]
    assert [job["id"] for job in jobs.get("/v1/jobs").get_json()["jobs"]] == [number]
    assert jobs.get("/v1/jobs", "bob").get_json() == {"jobs": []}
    for path in (f"/v1/jobs/{number}", f"/v1/jobs/{number}/results"):
        assert jobs.get(path, "bob").status_code == 404
        assert jobs.get(path, "root").status_code == 200
        assert jobs.get(path, None).status_code == 401
    assert jobs.get("/v1/jobs/999999").status_code == 404


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"pids": []}, "pids"),
        ({"pids": ["a"] * 1001}, "pids"),
        ({"pids": ["a"] * 600, "bands": ["B04", "B08"]}, "pids, bands"),
        ({"bands": ["B99"]}, "band"),
        ({"bands": ["SCL"], "level": "LEVEL1C"}, "SCL"),
        ({"start_date": "2024-12-01", "end_date": "2024-01-01"}, "start_date"),
        ({"start_date": "2020-01-01"}, "start_date"),
        ({"start_date": "2024-02-31"}, "start_date"),
        ({"chipsize": 6000}, "chipsize"),
        ({"card": "ndvi"}, "card"),
        ({"pids": ["a\u0000b"]}, "NUL"),
    ],
)
def test_bad_jobs_are_refused_with_a_sentence_and_not_kept(jobs, change, word):
    assert word in str(ask(jobs, status=400, **change))
    assert jobs.rows("select count(*) from cbm_job") == [(0,)]


def test_a_foreign_dataset_is_refused(jobs):
    ask(jobs, "bob", status=403)
    ask(jobs, dataset="zz_1999", status=404)


def test_jobs_of_an_area_are_hidden_from_a_token_that_is_not_for_it(jobs):
    number = ask(jobs, "root")["id"]
    token, _ = add_token(jobs.settings, "root", aois=["nl"])
    client, headers = jobs.app.test_client(), {"Authorization": f"Bearer {token}"}
    assert client.get("/v1/jobs", headers=headers).get_json() == {"jobs": []}
    assert client.get(f"/v1/jobs/{number}", headers=headers).status_code == 404
    assert [job["id"] for job in jobs.get("/v1/jobs", "root").get_json()["jobs"]] == [number]


def test_nobody_has_more_than_ten_jobs_open(jobs):
    for _ in range(10):
        ask(jobs, pids=["x"])
    ask(jobs, pids=["x"], status=429)
    assert work(jobs) == 10
    ask(jobs, pids=["x"])


# --- stopping


def test_a_waiting_job_that_is_stopped_is_never_begun(jobs):
    number = ask(jobs)["id"]
    reply = jobs.app.test_client().delete(f"/v1/jobs/{number}", headers=authorization("anna"))
    assert reply.get_json()["status"] == "stopped"
    assert work(jobs) == 0
    assert look(jobs, number)["status"] == "stopped"
    again = jobs.app.test_client().delete(f"/v1/jobs/{number}", headers=authorization("anna"))
    assert again.status_code == 200


def test_only_ones_own_jobs_can_be_stopped(jobs):
    number = ask(jobs)["id"]
    reply = jobs.app.test_client().delete(f"/v1/jobs/{number}", headers=authorization("bob"))
    assert reply.status_code == 404
    assert look(jobs, number)["status"] == "waiting"


def test_a_running_job_stops_after_the_part_at_hand_and_keeps_what_is_done(jobs, monkeypatch):
    number = ask(jobs)["id"]
    real = ChipsJob.part

    def part(self, connection, dataset, studio, n):
        jobs.app.test_client().delete(f"/v1/jobs/{number}", headers=authorization("anna"))
        assert look(jobs, number)["status"] == "stopping"
        return real(self, connection, dataset, studio, n)

    monkeypatch.setattr(ChipsJob, "part", part)
    work(jobs)
    assert [look(jobs, number)[k] for k in ("status", "done")] == ["stopped", 1]


def test_a_worker_that_is_told_to_stop_gives_the_job_back_and_another_goes_on(jobs, monkeypatch):
    number, stop, made = ask(jobs)["id"], threading.Event(), []
    real = ChipsJob.part

    def part(self, connection, dataset, studio, n):
        made.append(n)
        stop.set()
        return real(self, connection, dataset, studio, n)

    monkeypatch.setattr(ChipsJob, "part", part)
    work(jobs, stop)
    assert [look(jobs, number)[k] for k in ("status", "done")] == ["waiting", 1]
    assert jobs.rows("select attempts, message from cbm_job") == [(0, "the worker was stopped")]
    assert work(jobs) == 1
    assert made == [0, 1, 2]


def spawn(season, *options):
    environment = dict(
        os.environ,
        CBM_DATABASE_URL=season.settings.require_database_url(),
        CBM_CACHE_DIR=str(season.settings.cache_dir),
        CBM_CONFIG_DIR=str(season.land),
    )
    return subprocess.Popen(
        [sys.executable, "-m", "cbm_backend", "worker", *options],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_the_command_takes_jobs_as_they_come_and_ends_in_good_order(jobs):
    process = spawn(jobs)
    try:
        first = ask(jobs, pids=["x"])["id"]
        until(lambda: look(jobs, first)["status"] == "done")
        second = ask(jobs, pids=["x"])["id"]
        until(lambda: look(jobs, second)["status"] == "done")
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0, log
    assert "job " in log


def test_a_worker_hears_of_a_job_before_it_looks_for_one(jobs, monkeypatch):
    monkeypatch.setattr(worker, "_LOOK_S", 3600)
    stop, idle, wait = threading.Event(), threading.Event(), Worker._wait
    monkeypatch.setattr(Worker, "_wait", lambda self, ears: idle.set() or wait(self, ears))
    thread = threading.Thread(target=Worker(jobs.settings, stop).run)
    thread.start()
    try:
        assert idle.wait(60)
        number = ask(jobs, pids=["x"])["id"]
        until(lambda: look(jobs, number)["status"] == "done")
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()


def test_two_commands_share_the_queue_and_once_ends_by_itself(jobs):
    numbers = [ask(jobs, user, pids=[*pids(jobs), "x"])["id"] for user in ("anna", "anna", "root", "anna")]
    processes = [spawn(jobs, "--once") for _ in range(2)]
    ran = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], ran
    assert sum(int(out.split()[0]) for out, _ in ran) == 4
    assert {look(jobs, number, "root")["status"] for number in numbers} == {"done"}
    assert jobs.rows("select max(attempts), count(*) from cbm_job") == [(1, 4)]


# --- what goes wrong


def test_a_killed_workers_job_is_taken_over_once_its_lease_is_over(jobs):
    number = ask(jobs)["id"]
    with closing(connect(jobs.settings, role="cbm_worker")) as connection:
        lost = queue.claim(connection, jobs.settings)
        queue.add_part(connection, lost, 0, {"pid": "p", "dates": [], "chips": []})
        assert queue.claim(connection, jobs.settings) is None
        jobs.rows("update cbm_job set lease_until = now() - interval '1 second'")
        assert work(jobs) == 1
        assert look(jobs, number)["status"] == "done"
        assert jobs.get(f"/v1/jobs/{number}/results").get_json()["results"][0]["pid"] == "p"
        with pytest.raises(LeaseLost):
            queue.add_part(connection, lost, 1, {})
        assert not queue.finish(connection, lost, "done"), "who lost the lease changes nothing"


def test_a_job_that_kills_every_worker_fails_in_the_end(jobs):
    number = ask(jobs)["id"]
    with closing(connect(jobs.settings, role="cbm_worker")) as connection:
        for _ in range(jobs.settings.max_attempts):
            assert queue.claim(connection, jobs.settings)
            jobs.rows("update cbm_job set lease_until = now() - interval '1 second'")
        assert queue.claim(connection, jobs.settings) is None
    assert look(jobs, number)["status"] == "failed"
    assert "3 attempts" in look(jobs, number)["message"]


def test_a_store_that_is_down_postpones_the_job_and_the_last_attempt_fails_it(jobs, monkeypatch):
    number = ask(jobs)["id"]

    def part(*_):
        raise Unavailable("The store is away.")

    monkeypatch.setattr(ChipsJob, "part", part)
    for attempt in range(1, jobs.settings.max_attempts + 1):
        assert work(jobs) == 1
        jobs.rows("update cbm_job set not_before = null")
        assert jobs.rows("select attempts from cbm_job") == [(attempt,)]
    found = look(jobs, number)
    assert (found["status"], found["message"]) == ("failed", "The store is away.")


def test_a_defect_fails_its_job_and_not_the_worker(jobs, monkeypatch):
    first, second = ask(jobs)["id"], ask(jobs)["id"]
    real, calls = ChipsJob.part, []

    def part(self, *rest):
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("secret detail")
        return real(self, *rest)

    monkeypatch.setattr(ChipsJob, "part", part)
    assert work(jobs) == 2
    assert look(jobs, first)["status"] == "failed"
    assert "secret" not in look(jobs, first)["message"]
    assert look(jobs, second)["status"] == "done"


def test_a_kind_nobody_knows_fails(jobs):
    jobs.rows(
        "insert into cbm_job (dataset_id, kind, asked_by, parameters, total) "
        "select id, 'dance', 'anna', '{}', 1 from cbm_dataset"
    )
    work(jobs)
    assert "dance" in jobs.rows("select message from cbm_job")[0][0]


def test_each_users_first_job_comes_before_anybodys_second(jobs):
    order = [ask(jobs, user, pids=["x"])["id"] for user in ("anna", "anna", "anna", "root")]
    with closing(connect(jobs.settings, role="cbm_worker")) as connection:
        claimed = [queue.claim(connection, jobs.settings).id for _ in range(2)]
    assert claimed == [order[0], order[3]]


def test_old_jobs_are_forgotten(jobs):
    ask(jobs)
    work(jobs)
    with closing(connect(jobs.settings, role="cbm_worker")) as connection:
        assert queue.forget_old(connection) == 0
        jobs.rows("update cbm_job set finished_at = now() - interval '8 days'")
        assert queue.forget_old(connection) == 1
    assert jobs.rows("select count(*) from cbm_job_part") == [(0,)]


def test_the_worker_waits_for_a_database_that_is_away(jobs, monkeypatch):
    monkeypatch.setattr(worker, "_AWAY_S", 0.05)
    stop, tries = threading.Event(), []
    real = worker.connect

    def away(*arguments, **options):
        tries.append(1)
        if len(tries) < 3:
            raise Unavailable("The database does not answer.")
        return real(*arguments, **options)

    monkeypatch.setattr(worker, "connect", away)
    number = ask(jobs, pids=["x"])["id"]
    thread = threading.Thread(target=Worker(jobs.settings, stop).run)
    thread.start()
    try:
        until(lambda: look(jobs, number)["status"] == "done", 20)
    finally:
        stop.set()
        thread.join(20)
    assert not thread.is_alive()
