"""The plugin in QGIS against the real server: a landscape, PostGIS, extraction and the API, started once."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import time
from urllib.parse import urlsplit

import psycopg2
import pytest
from psycopg2 import sql
from qgis.PyQt.QtCore import QSettings
from qgis_support import ROOT, let_tasks_end, save_database, store_login, unlock, use_staged_plugin

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


@pytest.fixture(scope="session")
def backend(stack):
    """Run `cbm-backend ARGS` on the stack."""

    def run(*arguments: str) -> str:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
        environment["CBM_DATABASE_URL"] = stack["database_url"]
        command = [str(BACKEND_PYTHON), "-m", "cbm_backend", *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout

    return run


@pytest.fixture(scope="session")
def administrator(stack):
    """A connection of the database's owner."""
    connection = psycopg2.connect(stack["database_url"])
    connection.autocommit = True
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def closed_area(stack, backend):
    """The area 'shut', with the same parcels, which the analyst may not read."""
    backend("parcels", "import", stack["parcels"], "--layer", "parcels", "--aoi", "shut", "--year", "2024",
            "--id-column", "parcel_id", "--crop-name", "crop_name", "--crop-code", "crop_code")  # fmt: skip
    return "shut"


@pytest.fixture(scope="session")
def database_login(stack, administrator):
    """User and password of an analyst of the stack's area who connects to the database himself."""
    user, password = "field_analyst", secrets.token_urlsafe(12)
    with administrator.cursor() as cursor:
        cursor.execute(
            sql.SQL("create role {} login password {}").format(sql.Identifier(user), sql.Literal(password))
        )
        for role in ("cbm_analyst", f"cbm_read_{stack['dataset']['aoi']}"):
            cursor.execute(sql.SQL("grant {} to {}").format(sql.Identifier(role), sql.Identifier(user)))
    return user, password


@pytest.fixture(scope="session")
def saved_database(stack, database_login, own_settings):
    """Name of a PostgreSQL connection saved in QGIS, its login in QGIS' authentication store."""
    parts = urlsplit(stack["database_url"])
    return save_database("stack database", parts, store_login(unlock(), *database_login))


@pytest.fixture(scope="session", autouse=True)
def own_settings(qgis_app, tmp_path_factory):
    """Settings that no other test run shares."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    yield
    let_tasks_end()


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
