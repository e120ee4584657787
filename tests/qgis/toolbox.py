"""Runs algorithms as Processing runs them."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis_support import STAGED

from qgis_cbm.processing.provider import CbmProvider


class Told(QgsProcessingFeedback):
    """Remembers what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos, self.errors, self.steps = [], [], [], []
        self.progressChanged.connect(self.steps.append)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)

    def reportError(self, error, fatal=False):
        self.errors.append(error)


@contextmanager
def registered():
    """The provider in QGIS' registry."""
    made = CbmProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(name: str, feedback=None, **parameters) -> dict:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Told()
    results, ok = algorithm.run(parameters, context, feedback, {}, False)
    if not ok:  # what is refused before the work begins is told, not raised
        raise QgsProcessingException(feedback.errors[-1])
    return results


def qgis_process(profile: Path, *words: str, **more: str) -> str:
    """What `qgis_process` says with the staged plugin, in a profile of its own and without a desktop."""
    environment = dict(
        os.environ, QT_QPA_PLATFORM="offscreen", QGIS_PLUGINPATH=str(STAGED),
        QGIS_CUSTOM_CONFIG_PATH=str(profile), XDG_RUNTIME_DIR=str(profile.parent), **more,
    )  # fmt: skip
    for name in ("PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME"):
        environment.pop(name, None)
    # Debian's wrapper adds the options of the desktop, which qgis_process does not know.
    program = shutil.which("qgis_process.bin") or "qgis_process"
    done = subprocess.run([program, *words], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
