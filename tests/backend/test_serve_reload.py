"""A running server takes new users, passwords, grants and datasets within seconds, without a restart."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest
import requests
from disturbed import RUN, environment, eventually
from small_world import FIELDS, World

from cbm_backend.api import server as serving

PASSWORD = "correct horse battery"
SERIES = {"aoi": "zz", "year": "2020", "pid": "a", "tstype": "s2", "band": "B04"}


@pytest.fixture
def world(database, tmp_path):
    return World(tmp_path, database)


@pytest.fixture
def api(world):
    """The address of a server of two processes; the database holds nothing yet."""
    process = subprocess.Popen([*RUN, "serve", "--port", "0", "--workers", "2", "--threads", "2"], text=True,
                               env=environment(world.settings), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)  # fmt: skip
    yield re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline()).group(), process
    process.terminate()
    process.communicate(timeout=30)


def users(world, *args: str, password: str | None = None) -> None:
    """`cbm-backend users ...`, as an administrator types it."""
    options = ["--password-stdin"] if password else []
    subprocess.run([*RUN, "users", *args, *options], env=environment(world.settings), input=password,
                   text=True, check=True, capture_output=True)  # fmt: skip


def everywhere(address: str, *wanted: int, password: str = PASSWORD) -> None:
    """Both processes answer with one of these: eight times in a row over new connections."""

    def answers() -> bool:
        return all(
            requests.get(f"{address}/query/parcelTimeSeries", SERIES, auth=("anna", password), timeout=30,
                         headers={"Connection": "close"}).status_code in wanted
            for _ in range(8)
        )  # fmt: skip

    eventually(answers, f"all processes answer {wanted}", 30)


def test_users_and_datasets_come_and_go_while_it_runs(world, api):
    address, _ = api
    assert requests.get(f"{address}/ready", timeout=30).status_code == 200
    users(world, "add", "anna", "--aoi", "zz", password=PASSWORD)
    world.parcels(**FIELDS)
    world.optical("one")
    world.sync()
    world.run()
    everywhere(address, 200)
    reply = requests.get(f"{address}/query/parcelTimeSeries", SERIES, auth=("anna", PASSWORD), timeout=30)
    assert len(reply.json()["mean"]) == 1, "the dataset made after the start is served"
    world.optical("two", "20200601")
    world.sync()
    world.run()
    eventually(
        lambda: (
            len(
                requests.get(
                    f"{address}/query/parcelTimeSeries", SERIES, auth=("anna", PASSWORD), timeout=30
                ).json()["mean"]
            )
            == 2
        ),
        "the new scene is served",
    )
    users(world, "passwd", "anna", password="another long password")
    everywhere(address, 200, password="another long password")
    users(world, "grant", "anna")
    everywhere(address, 401, 403, password="another long password")
    users(world, "delete", "anna")
    # Repeated failures are not even checked after a while.
    everywhere(address, 401, 429, password="another long password")


def test_a_hangup_replaces_the_processes_and_no_request_is_lost(world, api):
    address, process = api
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    old = set(eventually(lambda: c if len(c := children.read_text().split()) == 2 else None, "two processes"))
    os.kill(process.pid, signal.SIGHUP)

    def replaced() -> bool:
        # Asked all the while: a connection that is refused or cut would raise.
        assert requests.get(f"{address}/health", timeout=30).status_code == 200
        now = set(children.read_text().split())
        return len(now) == 2 and not now & old

    eventually(replaced, "two new processes")


def test_a_process_per_core_within_reason(monkeypatch):
    for cores, workers in ((1, 2), (2, 2), (4, 4), (64, 8)):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _, cores=cores: range(cores))
        assert serving.default_workers() == workers
