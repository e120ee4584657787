"""What the plugin adds to the start of QGIS: starts with and without it take turns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from cbm_backend.demo.qgis_desktop import QgisDesktop
from cbm_backend.errors import CbmError


def measure(folder: Path, plugin: Path, scripts: Path, pairs: int) -> Iterator[dict]:
    """Seconds of each start, wall clock and processor; yields them after every pair.

    The first start of each kind is not counted: it lays out the profile and compiles the plugin.
    """
    desktops = {
        name: QgisDesktop(folder / f"qgis-start-{name}", plugin, enabled=name == "with")
        for name in ("with", "without")
    }
    found: dict = {name: [] for name in desktops}
    for desktop in desktops.values():
        desktop.folder.mkdir(parents=True, exist_ok=True)
        desktop.prepare()
    for number in range(1 + pairs):
        for name, desktop in desktops.items():
            times = _start(desktop, scripts / "start_clock.py", desktop.enabled)
            if number:
                found[name].append(times)
        if number:
            yield found


def _start(desktop: QgisDesktop, script: Path, enabled: bool) -> dict:
    result = desktop.folder / "start.json"
    result.unlink(missing_ok=True)
    done = desktop.run(script, {"result": str(result), "plugin": enabled}, timeout=120, virtual=True)
    if not result.is_file():
        tail = "\n".join(done.stdout.decode(errors="replace").splitlines()[-15:])
        raise CbmError(f"QGIS ended with code {done.returncode} before it was ready:\n{tail}")
    return json.loads(result.read_text())
