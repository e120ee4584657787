"""Copying and saving what the time-series dock shows; rendering and writing happen in a task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis.plotmodel import Line, PlotModel, Theme, View
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core import figures, saved_files, series_export
from qgis_cbm.gui import save_dialog
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.plot_theme import paper_theme
from qgis_cbm.services.picture_task import PictureTask

PICTURE_RATIO = 2.0
"""Pictures leave with twice the pixels of the dock, for print."""
_SMALLEST = (800, 450)


@dataclass(frozen=True, eq=False)
class Shown:
    """What can be taken away: the curves, and the plot with the part looked at where there is one."""

    parcel_id: str
    dataset: str
    lines: Sequence[Line]
    plot: tuple[PlotModel, View] | None
    size: tuple[int, int]


class SeriesExporter(QObject):
    """The copy and save commands of the dock."""

    def __init__(self, iface: QgisInterface | None, dock: QWidget):
        super().__init__(dock)
        self._iface = iface
        self._dock = dock

    def copy_values(self, shown: Shown) -> None:
        """Put the values on the clipboard, tab separated."""
        table = series_export.rows(shown.lines, shown.parcel_id, shown.dataset)
        QGuiApplication.clipboard().setText(series_export.tab_text(table))

    def copy_picture(self, shown: Shown) -> None:
        """Put the plot on the clipboard."""
        self._run(
            self._renderer(shown), lambda image: QGuiApplication.clipboard().setImage(image), self.tr("copy")
        )

    def ask_and_save(self, shown: Shown, suffix: str, folder: str) -> str:
        """Ask for a file and save there; return the folder chosen, empty when the user changed their mind."""
        kinds = {
            "png": self.tr("PNG picture (*.png)"),
            "svg": self.tr("SVG drawing (*.svg)"),
            "csv": self.tr("CSV table (*.csv)"),
        }
        name = saved_files.file_name(shown.dataset, shown.parcel_id, "series")
        proposed = Path(folder) / f"{name}.{suffix}"
        target = save_dialog.ask(self._dock, self.tr("Save Time Series"), proposed, kinds[suffix], suffix)
        if target is None:
            return ""
        self.save(shown, target)
        return str(target.parent)

    def save(self, shown: Shown, path: Path) -> None:
        """Save as PNG, SVG or CSV, by the suffix; the message bar says how it went."""
        if path.suffix.lower() == ".csv":
            table = series_export.rows(shown.lines, shown.parcel_id, shown.dataset)
            # The byte order mark makes spreadsheets read accents in scene and product names as UTF-8.
            content = series_export.csv_text(table).encode("utf-8-sig")

            def work() -> Path:
                return saved_files.write(path, content)
        elif path.suffix.lower() == ".svg":
            arguments = self._arguments(shown)

            def work() -> Path:
                return saved_files.write(path, figures.svg(*arguments))
        else:
            picture = self._renderer(shown)

            def work() -> Path:
                return saved_files.write(path, saved_files.png_bytes(picture()))

        self._run(work, lambda _path: self._tell(self.tr("Saved {}").format(path)), str(path))

    def _renderer(self, shown: Shown) -> Callable[[], QImage]:
        """Return the work that draws the plot on white, with title and legend."""
        arguments = self._arguments(shown)
        return lambda: figures.render(*arguments, headed=True).image

    def _arguments(self, shown: Shown) -> tuple[PlotModel, View, figures.Size, Theme]:
        """Return what a drawing for paper is made from; all of it immutable, for a task."""
        if shown.plot is None:
            raise ValueError(Sentence("There is no plot to take away."))
        model, view = shown.plot
        theme = paper_theme(self._dock.font())
        width, height = (max(size, least) for size, least in zip(shown.size, _SMALLEST))
        return model, view, figures.Size(width, height, PICTURE_RATIO), theme

    def _run(self, work: Callable[[], object], done: Callable[[Any], None], what: str) -> None:
        def failed(trouble: str) -> None:
            if trouble:
                self._tell(self.tr("Could not save {}: {}").format(what, trouble), Qgis.MessageLevel.Warning)

        PictureTask(self.tr("CbM: save time series"), self, work, done, failed).start()

    def _tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushMessage(self.tr("CbM"), literal(text), level)
