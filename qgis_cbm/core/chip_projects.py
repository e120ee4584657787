"""Which chips on disk projects show: one that was saved has to open again with all of its layers."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject

from qgis_cbm.core import chip_files, log

# A project in a database or a GeoPackage; a single letter is a drive.
_NO_FILE = re.compile(r"[a-z]{2,}:", re.IGNORECASE)


class ChipProjects(QObject):
    """Writes down, whenever a project is saved or opened, which chips it shows. Main thread."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        project = QgsProject.instance()
        project.projectSaved.connect(self._note)
        project.readProject.connect(self._note)
        self._note()  # QGIS may have been started with one

    def close(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.projectSaved.disconnect(self._note)
        project.readProject.disconnect(self._note)

    @staticmethod
    def _note(*_: object) -> None:
        name = QgsProject.instance().fileName()
        if name:
            note(name, shown())


def folder() -> Path:
    """Return where the notes are: a file for each project."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cbm" / "chip_projects"


def shown() -> frozenset[Path]:
    """Return the chips that layers of the open project show. Main thread."""
    root = chip_files.root()
    paths = {Path(layer.source()) for layer in QgsProject.instance().mapLayers().values()}
    return frozenset(path for path in paths if root in path.parents)


def note(project: str, chips: Iterable[Path]) -> None:
    """Write down which chips a project shows. A disk that is full costs the note, not the session."""
    path = folder() / f"{hashlib.sha256(project.encode('utf-8')).hexdigest()[:24]}.json"
    part = path.with_suffix(f".{os.getpid()}.part")
    names = sorted(str(chip) for chip in chips)
    try:
        if not names:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"project": project, "chips": names}, ensure_ascii=False), "utf-8")
        part.replace(path)
    except OSError as error:
        log.warning(f"Which images {project} shows cannot be noted: {error}")
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def needed() -> frozenset[Path]:
    """Return the chips of all projects that are still there, or where nobody can tell. For tasks."""
    found: set[Path] = set()
    for path in folder().glob("*.json"):
        try:
            noted = json.loads(path.read_text(encoding="utf-8"))
            if _may_be_there(str(noted["project"])):
                found.update(Path(chip) for chip in noted["chips"])
        except (OSError, ValueError, TypeError, KeyError) as error:
            log.warning(f"{path.name} cannot be read: {error}")
    return frozenset(found)


def _may_be_there(project: str) -> bool:
    """Whether a project exists; one in a database, or on a drive that is away, may."""
    path = Path(project)
    return bool(_NO_FILE.match(project)) or path.exists() or not path.parent.exists()
