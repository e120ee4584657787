"""What the FOI dock is to judge, kept in the QGIS project: layers, class names and thresholds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from qgis_cbm.core.foi_options import FoiOptions

# Not the scope of the connection: that is emptied where a project has none.
_SCOPE = "cbm_foi"


@dataclass(frozen=True)
class FoiChoice:
    """Ids of the layers with the parcels and the classes, empty for none, and how they are judged."""

    parcels: str = ""
    raster: str = ""
    options: FoiOptions = field(default_factory=FoiOptions)


class FoiMemory(QObject):
    """Reads the choice when a project is opened and writes it when one is saved.

    `current` gives the choice to write. opened(FoiChoice): a project with one was read.
    """

    opened = pyqtSignal(object)

    def __init__(self, current: Callable[[], FoiChoice], parent: QObject | None = None):
        super().__init__(parent)
        self._current = current
        project = QgsProject.instance()
        project.readProject.connect(self._read)
        project.writeProject.connect(self._write)

    def close(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._read)
        project.writeProject.disconnect(self._write)

    def look(self) -> None:
        """Read the project that is open already: QGIS was started with it."""
        self._read(None)

    def touched(self) -> None:
        """The user chose something else: a project that is a file has something to save."""
        project = QgsProject.instance()
        if project.fileName():
            project.setDirty(True)

    def layer(self, layer_id: str) -> QgsMapLayer | None:
        """Return a layer of the project."""
        return QgsProject.instance().mapLayer(layer_id) if layer_id else None

    def _read(self, _document: QDomDocument | None) -> None:
        choice = read_choice()
        if choice is not None:
            self.opened.emit(choice)

    def _write(self, _document: QDomDocument) -> None:
        choice, project = self._current(), QgsProject.instance()
        if not choice.parcels and not choice.raster:
            project.removeEntry(_SCOPE, "/")
            return
        options = choice.options
        if options.names:
            options = replace(options, names=project.pathResolver().writePath(options.names))
        project.writeEntry(_SCOPE, "parcels", choice.parcels)
        project.writeEntry(_SCOPE, "raster", choice.raster)
        project.writeEntry(_SCOPE, "options", json.dumps(asdict(options)))


def read_choice() -> FoiChoice | None:
    """Return what the open project remembers, None for nothing; unreadable options are the usual ones."""
    project = QgsProject.instance()
    parcels, raster, text = (
        project.readEntry(_SCOPE, name, "")[0] for name in ("parcels", "raster", "options")
    )
    if not parcels and not raster:
        return None
    defaults = FoiOptions()
    try:
        stored = dict(json.loads(text))
    except (TypeError, ValueError):
        stored = {}
    values = {}
    for option in fields(FoiOptions):
        default, value = getattr(defaults, option.name), stored.get(option.name)
        fits = isinstance(value, (int, float)) if isinstance(default, float) else type(value) is type(default)
        values[option.name] = type(default)(value) if fits else default
    options = FoiOptions(**values)
    if options.names:
        options = replace(options, names=project.pathResolver().readPath(options.names))
    return FoiChoice(parcels, raster, options)
