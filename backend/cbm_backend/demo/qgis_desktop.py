"""Starts the QGIS desktop in a profile of its own, with the staged plugin enabled."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cbm_backend.errors import Unavailable

PROFILE = "cbm"
SCREEN = "1600x1000x24"

# No update checks, tips or questions about transformations: the map at once, nothing from the network.
_SETTINGS = """[PythonPlugins]
qgis_cbm={enabled}

[app]
showTips=false
projections\\promptWhenMultipleTransformsExist=false

[qgis]
checkVersion=false
newsFeed/enabled=false

[plugin-manager]
automatically-check-for-plugin-updates=false

[app.plugin_installer]
checkOnStart=false

[locale]
overrideFlag={override}
userLocale={locale}
globalLocale={region}
"""


def has_display() -> bool:
    """Whether a person can see a window."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class QgisDesktop:
    """One QGIS profile below `folder`, running the plugin staged at `plugin`, or not (`enabled`)."""

    def __init__(self, folder: Path, plugin: Path, *, locale: str = "en", enabled: bool = True):
        self.folder = folder.resolve()
        self.plugin = plugin.resolve()
        self.locale = locale
        self.enabled = enabled
        self._password_file = self.folder / "auth.password"

    def prepare(self) -> None:
        """Lay out the profile; an existing one keeps its settings but gets the plugin as staged now."""
        profile = self.folder / "profiles" / PROFILE
        ini = profile / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True, exist_ok=True)
        if not ini.exists():
            text = _SETTINGS.format(
                override="true",
                locale=self.locale,
                region="C" if self.locale == "en" else self.locale,
                enabled="true" if self.enabled else "false",
            )
            ini.write_text(text, encoding="utf-8")
        target = profile / "python" / "plugins" / "qgis_cbm"
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(self.plugin, target)
        if not self._password_file.exists():
            self._password_file.touch(mode=0o600)
            self._password_file.write_text(secrets.token_urlsafe(24))

    @property
    def log(self) -> Path:
        """What QGIS said in its last run."""
        return self.folder / "qgis.log"

    def run(
        self, script: Path, config: dict, *, timeout: float | None = None, virtual: bool | None = None
    ) -> subprocess.CompletedProcess:
        """Run QGIS with `script` to its end; see `started`.

        Raises `Unavailable` when it does not end within `timeout` seconds.
        """
        with self.started(script, config, virtual=virtual) as process:
            try:
                code = process.wait(timeout)
            except subprocess.TimeoutExpired:
                raise Unavailable(f"QGIS did not finish within {timeout:.0f} s; see {self.log}.") from None
        return subprocess.CompletedProcess(process.args, code, self.log.read_bytes(), b"")

    @contextmanager
    def started(
        self, script: Path, config: dict, *, virtual: bool | None = None
    ) -> Iterator[subprocess.Popen]:
        """QGIS running `script`, which finds `config` as JSON in the file named by `CBM_DESKTOP_CONFIG`.

        Without a display (or with `virtual=True`) it runs under Xvfb. It is ended with the block, if it has
        not ended itself. Raises `Unavailable` when QGIS is not installed.
        """
        virtual = not has_display() if virtual is None else virtual
        command = self._command(script, virtual)
        with self.log.open("wb") as out:
            process = subprocess.Popen(
                command,
                stdout=out,
                stderr=subprocess.STDOUT,
                env=self._environment(script, config, virtual),
                start_new_session=True,
            )
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, 15)
                process.wait(10)

    def _command(self, script: Path, virtual: bool) -> list[str]:
        for program in ["qgis", *(["xvfb-run"] if virtual else [])]:
            if shutil.which(program) is None:
                raise Unavailable(f"'{program}' is not installed: run .ci/setup system.")
        command = [
            "qgis",
            "--nologo",
            "--noversioncheck",
            "--profiles-path",
            str(self.folder),
            "--profile",
            PROFILE,
            "--code",
            str(script),
        ]
        return ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", *command] if virtual else command

    def _environment(self, script: Path, config: dict, virtual: bool) -> dict[str, str]:
        config_file = self.folder / "desktop.json"
        config_file.touch(mode=0o600)
        config_file.write_text(json.dumps({**config, "scripts": str(script.parent)}))
        environment = dict(
            os.environ,
            CBM_DESKTOP_CONFIG=str(config_file),
            QGIS_AUTH_PASSWORD_FILE=str(self._password_file),
            QT_LOGGING_RULES="*.debug=false",
        )
        # The plugin lives in QGIS's Python: nothing of ours may leak into it.
        for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA"):
            environment.pop(name, None)
        # The profile has logins of its own, with the master password made for them.
        environment.pop("QGIS_AUTH_DB_DIR_PATH", None)
        if virtual:
            environment["QT_QPA_PLATFORM"] = "xcb"
        return environment
