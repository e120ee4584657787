"""The real QGIS, in a profile and a process of its own, running one of the scripts beside this file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

from qgis.PyQt.QtCore import QSettings

OFFICIAL = "QGIS Official Plugin Repository"
_SETTINGS = {
    # Out of reach, it would hold QGIS up with a message box.
    f"app/plugin_repositories/{OFFICIAL}/url": "https://plugins.qgis.org/plugins/plugins.xml",
    f"app/plugin_repositories/{OFFICIAL}/enabled": False,
    "app/plugin_installer/checkOnStart": False,
    # Where QGIS 3.22 keeps it, and where 3.40 does.
    "app/plugin_installer/allowExperimental": True,
    "plugin-manager/allow-experimental": True,
    "app/showTips": False,
    "qgis/checkVersion": False,
    "qgis/newsFeed/enabled": False,
    "locale/overrideFlag": True,
    "locale/userLocale": "en",
}


class Desktop:
    """A QGIS to start once or several times; `config` is found by the script in CBM_TEST_CONFIG."""

    def __init__(self, folder: Path, **settings: object):
        self.profile = folder / "profiles" / "fresh"
        self._folder = folder
        self.settings({**_SETTINGS, **settings})

    def settings(self, values: dict[str, object]) -> None:
        """Store settings of the profile."""
        stored = QSettings(str(self.profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
        for key, value in values.items():
            stored.setValue(key, value)
        stored.sync()

    def start(self, script: Path, name: str = "report", **config: object) -> Started:
        """Start QGIS with a script; what it reports is under `name`."""
        target, config_file = self._folder / f"{name}.json", self._folder / f"{name}.config.json"
        config_file.write_text(json.dumps({**config, "report": str(target)}))
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))
        }
        # Not "offscreen": without an X server QGIS does not start.
        environment.update(
            CBM_TEST_CONFIG=str(config_file),
            PYTHONPATH=str(script.parent),
            QT_QPA_PLATFORM="xcb",
            TMPDIR=str(self._folder),
            QGIS_AUTH_DB_DIR_PATH=str(self.profile),
        )
        log = (self._folder / f"{name}.log").open("w")
        process = subprocess.Popen(
            ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24",
             "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(self._folder),
             "--profile", self.profile.name, "--code", str(script)],
            start_new_session=True, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return Started(process, target, Path(log.name))


class Started:
    """A QGIS that runs."""

    def __init__(self, process: subprocess.Popen, report: Path, log: Path):
        self._process, self._report, self._log = process, report, log

    def end(self, seconds: float = 90) -> dict:
        """Wait for its end and return what its script reports; a crash is a failure."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
            raise AssertionError(f"no end\n{self._log.read_text()[-6000:]}") from None
        said = json.loads(self._report.read_text()) if self._report.exists() else {}
        assert code == 0, said.get("traceback") or f"code {code}\n{self._log.read_text()[-3000:]}"
        return said
