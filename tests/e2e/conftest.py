"""The plugin in QGIS against the real server: a landscape, PostGIS, extraction and the API, started once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time

import pytest
from qgis_support import ROOT, use_staged_plugin

use_staged_plugin()

BACKEND_PYTHON = ROOT / ".venv" / "bin" / "python"
LANDSCAPE = ["--parcels", "60", "--size", "192", "--scenes", "8"]


@pytest.fixture(scope="session")
def stack(tmp_path_factory):
    """What `cbm_backend.demo.filled_stack` prints: url, user, password, dataset, a parcel."""
    folder = tmp_path_factory.mktemp("stack")
    folder.chmod(0o755)
    for parent in (folder.parent, folder.parent.parent):
        parent.chmod(0o755)  # PostgreSQL runs as another user when the tests run as root
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    process = subprocess.Popen(
        [str(BACKEND_PYTHON), "-m", "cbm_backend.demo.filled_stack", str(folder), *LANDSCAPE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=(folder / "stderr.log").open("w"),
        text=True,
        env=environment,
        cwd=ROOT,
    )
    line = process.stdout.readline()
    if not line.startswith("{"):
        process.wait(30)
        pytest.fail(f"the stack did not come up:\n{line}{(folder / 'stderr.log').read_text()[-3000:]}")
    yield json.loads(line)
    process.stdin.close()
    process.wait(60)


@pytest.fixture
def paused_server(stack):
    """Call it to stop the API's processes answering; they go on afterwards."""
    pid = stack["server_pid"]

    def group(what: int) -> None:
        os.killpg(pid, what)

    paused = []

    def pause() -> None:
        group(signal.SIGSTOP)
        paused.append(time.monotonic())

    yield pause
    if paused:
        group(signal.SIGCONT)
