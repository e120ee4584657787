"""Saving the calendar as a picture or a page; a task draws and writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.core import calendar_export, saved_files
from qgis_cbm.core.calendar_page import Layout, Page
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.gui import save_dialog
from qgis_cbm.services.picture_task import PictureTask

_FOLDER = "cbm/images/folder"
_WIDTH, _RATIO = 1200, 2.0
"""Width of a saved calendar in logical pixels, and how many pixels a logical one becomes."""

Making = Callable[[], QImage]


class CalendarSaver(QObject):
    """`say(text, level)` tells how it went."""

    def __init__(self, owner: QWidget, say: Callable[[str, Qgis.MessageLevel], None]):
        super().__init__(owner)
        self._owner, self._say = owner, say

    def ask(self, name: str, suffix: str) -> Path | None:
        """Ask where to; None when the user thinks better of it."""
        folder = str(QgsSettings().value(_FOLDER, ""))
        proposed = Path(folder) / f"{name}.{suffix}"
        target = save_dialog.ask(self._owner, self.tr("Save Calendar"), proposed, f"*.{suffix}", suffix)
        if target is not None:
            QgsSettings().setValue(_FOLDER, str(target.parent))
        return target

    def save(
        self, target: Path, page: Page, inks: Inks, making: Callable[[int, Frame], Making | None]
    ) -> None:
        """Write the page as PNG or PDF, by the suffix; `making` returns what draws a chip in any thread."""
        layout = Layout(page, _WIDTH, self._owner.font())
        frame = Frame(layout.side - 4, _RATIO)
        made = {cell.number: making(cell.number, frame) for cell in page.cells}

        def work() -> Path:
            drawn = page.with_images({n: make() for n, make in made.items() if make is not None})
            if target.suffix.lower() == ".pdf":
                content = calendar_export.pdf(drawn, layout, inks)
            else:
                content = calendar_export.png(drawn, layout, inks, _RATIO)
            return saved_files.write(target, content)

        def failed(trouble: str) -> None:
            if trouble:
                text = self.tr("Could not save {}: {}").format(target, trouble)
                self._say(text, Qgis.MessageLevel.Warning)

        def done(_path: object) -> None:
            self._say(self.tr("Saved {}").format(target), Qgis.MessageLevel.Success)

        PictureTask(self.tr("CbM: save calendar"), self, work, done, failed).start()
