"""Locks of Qt and of Python that wait for each other would stop QGIS for good."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.slow
def test_requests_in_tasks_and_connections_in_the_main_thread_go_on_side_by_side():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE), str(HERE.parent)))}
    command = [sys.executable, str(HERE / "standing_still.py"), "5000"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, f"{ended.returncode}: {ended.stderr[-500:]}"
    assert ended.stdout.strip().splitlines()[-1] == "{200}"
