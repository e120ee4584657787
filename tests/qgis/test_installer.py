"""An agency's own plugin repository: QGIS' plugin manager finds, installs and uninstalls what we package."""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from desktop import Desktop
from qgis_support import ROOT

from qgis_cbm.gui.help import metadata

SESSION = Path(__file__).with_name("installer_session.py")
AGENCY = "app/plugin_repositories/Agency"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder."""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(params=["web server", "shared folder"])
def repository(request, tmp_path):
    """The address of plugins.xml."""
    folder = tmp_path / "repository"
    folder.mkdir()
    command = [sys.executable, str(ROOT / ".ci" / "package"), str(folder)]
    if request.param == "shared folder":
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        yield (folder / "plugins.xml").as_uri()
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    subprocess.run([*command, "--url", address], check=True, stdout=subprocess.DEVNULL)
    yield f"{address}/plugins.xml"
    server.shutdown()
    server.server_close()


def test_qgis_installs_the_plugin_from_the_agencys_repository(repository, tmp_path):
    desktop = Desktop(tmp_path, **{f"{AGENCY}/url": repository, f"{AGENCY}/enabled": True})
    report = desktop.start(SESSION).end()
    version = metadata("version")
    assert report["repositories"] == {"Agency": ""}
    assert report["offered"] == {"name": "CbM", "version_available": version, "status_exp": "not installed"}
    assert report["installed"]["version_installed"] == version and not report["installed"]["error"]
    assert Path(report["installed"]["library"]).is_relative_to(desktop.profile)
    assert report["active"] and "CbmParcelDock" in report["docks"]
    assert report["unloaded"] and report["docks after unloading"] == []
    assert report["loaded again"] and report["docks again"] == report["docks"]
    assert report["docks at the end"] == [] and not report["folder at the end"]
    assert report["dialogs"] == []
