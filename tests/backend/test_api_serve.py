"""The real process: `cbm-backend serve` on a free port, asked over HTTP as clients do."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request

import pytest
import requests
from api_setup import PASSWORDS, build_world

ANNA = ("anna", PASSWORDS["anna"])  # requests sends the umlaut as Latin-1
NL = {"aoi": "nl", "year": "2020"}


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_serve")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "cbm_backend", "serve", *arguments]


def environment(url: str) -> dict[str, str]:
    return {**os.environ, "CBM_DATABASE_URL": url, "CBM_CONFIG_DIR": "/nonexistent"}


@pytest.fixture(scope="module")
def server(world, tmp_path_factory):
    """(address, file with what the server said on stderr, process)."""
    said = tmp_path_factory.mktemp("server") / "stderr"
    settings = environment(world.settings.require_database_url())
    with said.open("w") as stderr:
        process = subprocess.Popen(
            command("--port", "0", "--workers", "2", "--threads", "4"),
            env={**settings, "CBM_ACCESS_LOG": str(said.parent / "main.log")},
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
    line = process.stdout.readline()
    address = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert address, (line, said.read_text())
    yield address.group(), said, process
    if process.poll() is None:
        process.terminate()
        process.wait(timeout=30)
    process.stdout.close()


def test_it_serves_clients_that_put_too_many_slashes_and_capitals(server):
    address, _, _ = server
    assert requests.get(f"{address}/ready", timeout=30).json() == {"status": "ok", "database": "ok"}
    for path in ("/query/parcelByID", "//query/parcelByID", "/query//parcelbyid"):
        # urllib neither follows nor mends anything on the way
        request = urllib.request.Request(f"{address}{path}?aoi=nl&year=2020&pid=P1")
        request.add_header("Authorization", requests.auth._basic_auth_str(*ANNA))
        with urllib.request.urlopen(request, timeout=30) as reply:
            assert reply.geturl().endswith(f"{path}?aoi=nl&year=2020&pid=P1")
            assert json.load(reply)["pid"] == ["P1"]


def test_a_series_over_http(server):
    address, _, _ = server
    reply = requests.get(f"{address}/query/parcelTimeSeries", {**NL, "pid": "P1"}, auth=ANNA, timeout=30)
    assert reply.headers["Content-Type"] == "application/json"
    assert len(reply.json()["band"]) == 7
    head = requests.head(
        f"{address}/query/parcelTimeSeries", params={**NL, "pid": "P1"}, auth=ANNA, timeout=30
    )
    assert head.status_code == 200


def test_long_requests_get_an_answer(server):
    address, _, _ = server
    reply = requests.get(f"{address}/query/parcelByID", {**NL, "pid": "x" * 10_000}, auth=ANNA, timeout=30)
    assert (reply.status_code, reply.json()["pid"]) == (200, [])
    endless = requests.get(f"{address}/query/parcelByID", {**NL, "pid": "x" * 200_000}, auth=ANNA, timeout=30)
    assert endless.status_code == 414


def test_every_request_is_one_json_line(server):
    address, said, _ = server
    number = requests.get(f"{address}/query/info", auth=ANNA, timeout=30).headers["X-Request-ID"]
    lines = [json.loads(line) for line in said.read_text().splitlines() if line.startswith("{")]
    (line,) = [line for line in lines if line.get("request_id") == number]
    assert (line["user"], line["path"], line["status"], line["address"]) == (
        "anna",
        "/query/info",
        200,
        "127.0.0.1",
    )
    assert PASSWORDS["anna"] not in said.read_text()


def test_queries_stand_in_the_originals_log_too(server):
    address, said, _ = server
    requests.get(f"{address}/query/info?aoi=nl", auth=ANNA, timeout=30)
    lines = (said.parent / "main.log").read_text().splitlines()
    assert lines[-1].endswith(" 127.0.0.1 anna GET http /query/info?aoi=nl 200")


def test_metrics_add_up_over_the_worker_processes(server):
    address, _, _ = server

    def served() -> float:
        text = requests.get(f"{address}/metrics", timeout=30).text
        pattern = r'^cbm_requests_total\{method="GET",route="/query/info",status="200"\} (\S+)'
        return float(re.search(pattern, text, re.M).group(1))

    requests.get(f"{address}/query/info", auth=ANNA, timeout=30)
    before = served()
    for _ in range(20):  # new connections, so both processes get some
        requests.get(f"{address}/query/info", auth=ANNA, timeout=30)
    assert {served() for _ in range(8)} == {before + 20}


def test_a_port_in_use_is_one_sentence(server, world):
    address, _, _ = server
    port = address.rpartition(":")[2]
    done = subprocess.run(
        command("--port", port), env=environment(world.settings.require_database_url()),
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr == f"cbm-backend: Port {port} of 127.0.0.1 is in use: choose another with --port.\n"
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "url", "sentence"),
    [
        (["--host", "203.0.113.7"], None, "--host 203.0.113.7: this machine cannot listen there"),
        (["--host", "not a host"], None, "--host not a host: this machine cannot listen there"),
        (["--port", "70000"], None, "70000"),
        ([], "", "No database is configured"),
    ],
)
def test_what_cannot_start_says_why(world, arguments, url, sentence):
    given = world.settings.require_database_url() if url is None else url
    done = subprocess.run(
        command(*arguments), env=environment(given), capture_output=True, text=True, timeout=60
    )
    assert done.returncode != 0
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_it_stops_when_asked(server):
    address, said, process = server
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 0
    assert "Traceback" not in said.read_text()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{address}/health", timeout=5)
