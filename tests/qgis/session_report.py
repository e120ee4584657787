"""In the QGIS of a scripted session: what it was asked, and how it tells what came of it."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

CONFIG: dict = json.loads(Path(os.environ["CBM_TEST_CONFIG"]).read_text())
said: dict = {}


def report() -> None:
    """Write down what came of it."""
    Path(CONFIG["report"]).write_text(json.dumps(said))


def guarded(step: Callable[[], None]) -> Callable[[], None]:
    """The step, ending QGIS with its traceback when it raises."""

    def call() -> None:
        try:
            step()
        except Exception:
            said["traceback"] = traceback.format_exc()
            report()
            QgsProject.instance().setDirty(False)
            QgsApplication.instance().exit(1)

    return call
