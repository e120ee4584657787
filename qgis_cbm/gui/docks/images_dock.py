"""The Images dock: chips of the picked parcel as a filmstrip or a calendar, two compared, all on the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtGui import QHideEvent, QImage, QPageSize, QPainter, QPainterPath, QPdfWriter, QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import LOOKS, Limits
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import chip_picture, series_export
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.gui.dialogs.compare import CompareDialog
from qgis_cbm.gui.docks.images_panel import ImagesPanel
from qgis_cbm.gui.widgets.calendar_sheet import Cell
from qgis_cbm.gui.widgets.image_labels import look_name
from qgis_cbm.services.chip_layers import ChipLayers, MapChip, played
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Chosen, Moment
from qgis_cbm.services.workspace import Workspace

_GROUP = "cbm/images"
_LARGE = 640
_REDRAW_MS = 15


class ImagesDock(QgsDockWidget):
    """Follows the workspace while it is in view."""

    def __init__(
        self,
        workspace: Workspace,
        chips: Chips,
        moment: Moment,
        iface: QgisInterface | None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("CbmImagesDock")
        self.setWindowTitle(self.tr("CbM Images"))
        self._workspace, self._chips, self._moment, self._iface = workspace, chips, moment, iface
        self._rings: dict[int, QPainterPath] = {}
        self._limits: Limits = ()
        self._dialog: CompareDialog | None = None
        self._layers = ChipLayers(self)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._draw_some)
        self._undrawn: list[int] = []
        self.panel = ImagesPanel()
        self.setWidget(self.panel)
        self._connect()
        self._chips.choose(LOOKS.get(str(QgsSettings().value(f"{_GROUP}/look", "true")), LOOKS["true"]))
        self._offer()
        self._list()

    def _connect(self) -> None:
        panel, chips = self.panel, self._chips
        chips.listed.connect(self._list)
        chips.arrived.connect(self._arrived)
        chips.changed.connect(self._tell)
        self._workspace.datasetChanged.connect(self._offer)
        self._workspace.parcelChanged.connect(lambda _parcel: self._tell())
        self._moment.chosen.connect(self._choose_moment)
        panel.lookChosen.connect(self._choose_look)
        panel.stretchChanged.connect(self._restretch)
        panel.cloudChanged.connect(panel.strip.film.set_most_cloud)
        panel.cloudChanged.connect(lambda _share: self._fill_calendar())
        panel.strip.seen.connect(chips.first)
        panel.strip.opened.connect(lambda number: self._show_on_map([number]))
        panel.sheet.clicked.connect(self._open)
        panel.mapWanted.connect(lambda: self._show_on_map(panel.strip.chosen))
        panel.allWanted.connect(self._add_all)
        panel.compareWanted.connect(self._compare)
        panel.stopped.connect(chips.stop)
        panel.save.connect(self._save_calendar)
        panel.calendarShown.connect(lambda _on: self._fill_calendar())
        self._layers.added.connect(self._added)
        self._layers.failed.connect(lambda text: self._say(text, Qgis.MessageLevel.Warning))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to fetch."""
        super().showEvent(event)
        self._chips.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._chips.watch(False)
        super().hideEvent(event)

    def _offer(self) -> None:
        dataset = self._workspace.dataset_info
        looks = render.offered(dataset.bands, dataset.scl is not False) if dataset is not None else ()
        self.panel.offer(looks, self._chips.look.name)
        if looks and self._chips.look not in looks:
            self._chips.choose(looks[0])
        self._tell()

    def _choose_look(self, name: str) -> None:
        QgsSettings().setValue(f"{_GROUP}/look", name)
        self._chips.choose(LOOKS[name])

    def _list(self) -> None:
        """Show other chips."""
        self._rings.clear()
        self._undrawn.clear()
        self._limits = ()
        self.panel.strip.film.show(self._chips.chips)
        self._tell()
        self._fill_calendar()

    def _tell(self) -> None:
        chips, parcel = self._chips, self._workspace.parcel
        message = chips.trouble
        if parcel is None:
            message = self.tr("Pick a parcel to see its images.")
        elif not message and not chips.chips:
            message = self.tr("Looking for scenes…")
        title = ""
        if parcel is not None:
            title = self.tr("Parcel {} · {}").format(parcel.pid, look_name(chips.look.name))
        self.panel.set_title(title)
        done = len(chips.rasters) + len(chips.troubles)
        self.panel.set_state(done, len(chips.chips), message)

    def _arrived(self, number: int) -> None:
        if number in self._chips.troubles:
            self.panel.strip.film.set_image(number, None, self._chips.troubles[number])
        else:
            self._undrawn.append(number)
            self._redraw.start()
        self._tell()

    def _draw_some(self) -> None:
        """Draw a few pictures per turn of the event loop, so that it never waits."""
        if not self._limits:
            self._limits = self._wanted_limits()
        for number in self._undrawn[:4]:
            self.panel.strip.film.set_image(number, self._picture(number, self.panel.strip.side))
        del self._undrawn[:4]
        if self._undrawn:
            self._redraw.start()
            return
        self._fill_calendar()
        if self._dialog is not None and not is_deleted(self._dialog):
            self._dialog.refresh()

    def _wanted_limits(self) -> Limits:
        look = self._chips.look
        limits = look.limits
        if self.panel.own_stretch.currentData() == "these":
            limits = render.stretched(look, [raster.values for raster in self._chips.rasters.values()])
        return render.brightened(look, limits, self.panel.factor)

    def _restretch(self) -> None:
        self._limits = self._wanted_limits()
        self._undrawn = list(self._chips.rasters)
        self._redraw.start()

    def _picture(self, number: int, side: int) -> QImage | None:
        raster, parcel = self._chips.rasters.get(number), self._chips.parcel
        if raster is None:
            return None
        if raster.epsg not in self._rings and parcel is not None:
            self._rings[raster.epsg] = chip_picture.outline(parcel.geometry, parcel.srid, raster.epsg)
        frame = Frame(side, self.devicePixelRatioF())
        ring = self._rings.get(raster.epsg)
        return chip_picture.draw(raster, self._chips.look, self._limits or None, frame, ring)

    def _fill_calendar(self) -> None:
        if not self.panel.calendar.isChecked():
            return
        film = self.panel.strip.film
        cells = [
            Cell(number, chip, self._picture(number, self.panel.strip.side))
            for number, chip in enumerate(self._chips.chips)
            if film.row_of(number) >= 0
        ]
        title = " · ".join(filter(None, (self._title(), str(self._chips.dataset or ""))))
        self.panel.sheet.show_cells(title, cells)

    def _title(self) -> str:
        parcel = self._chips.parcel
        if parcel is None:
            return ""
        return " · ".join(filter(None, (parcel.pid, parcel.crop_name, look_name(self._chips.look.name))))

    def _choose_moment(self, chosen: Chosen) -> None:
        """Show the chip of the observation somebody clicked on."""
        chips = self._chips.chips
        for number, chip in enumerate(chips):
            if chip.reference == chosen.scene or (not chosen.scene and abs(chip.time - chosen.time) < 1):
                self.panel.strip.choose(number)
                return

    def _open(self, number: int) -> None:
        """Leave the calendar for the filmstrip."""
        self.panel.calendar.setChecked(False)
        self.panel.strip.choose(number)

    def _compare(self) -> None:
        numbers = self.panel.strip.chosen or [0]
        first = numbers[0]
        second = numbers[-1] if len(numbers) > 1 else min(first + 1, len(self._chips.chips) - 1)
        if self._dialog is None or is_deleted(self._dialog):
            self._dialog = CompareDialog(lambda number: self._picture(number, _LARGE), self)
        self._dialog.offer(self._chips.chips, first, second)
        self._dialog.show()
        self._dialog.raise_()

    def _show_on_map(self, numbers: list[int]) -> None:
        chips = self._chips
        half = 43200.0
        wanted = [
            MapChip(chips.chips[n], chips.rasters[n], chips.chips[n].time - half, chips.chips[n].time + half)
            for n in numbers
            if n in chips.rasters
        ]
        self._add(wanted)

    def _add_all(self) -> None:
        film, chips = self.panel.strip.film, self._chips
        loaded = [
            (chip, chips.rasters[number])
            for number, chip in enumerate(chips.chips)
            if number in chips.rasters and film.row_of(number) >= 0
        ]
        self._add(played(loaded))

    def _add(self, wanted: list[MapChip]) -> None:
        parcel, dataset = self._chips.parcel, self._chips.dataset
        if wanted and parcel is not None and dataset is not None:
            limits = self._limits or self._chips.look.limits
            self._layers.add(dataset, parcel.pid, self._chips.look, limits, wanted)

    def _added(self, count: int) -> None:
        if count > 1:
            self._say(self.tr("%n image(s) added; the temporal controller plays them.", "", count))

    def _save_calendar(self, suffix: str) -> None:
        self.panel.calendar.setChecked(True)
        folder = str(QgsSettings().value(f"{_GROUP}/folder", ""))
        parcel, dataset = self._chips.parcel, self._chips.dataset
        name = series_export.file_name(
            str(dataset or ""), parcel.pid if parcel else "", self._chips.look.name
        )
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save Calendar"), str(Path(folder) / f"{name}.{suffix}"), f"*.{suffix}"
        )
        if path:
            target = Path(path).with_suffix(f".{suffix}")
            QgsSettings().setValue(f"{_GROUP}/folder", str(target.parent))
            self.save_calendar(target)

    def save_calendar(self, target: Path) -> None:
        """Save the calendar as PNG or PDF, by the suffix; the message bar says how it went."""
        sheet = self.panel.sheet
        try:
            if target.suffix == ".pdf":
                writer = QPdfWriter(str(target))
                writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
                writer.setTitle(self._title())
                painter = QPainter(writer)
                if not painter.isActive():
                    raise OSError(self.tr("the file cannot be written"))
                scale = min(writer.width() / sheet.width(), writer.height() / sheet.height())
                painter.scale(scale, scale)
                sheet.draw(painter)
                painter.end()
            else:
                image = QImage(sheet.size() * 2, QImage.Format.Format_RGB32)
                image.setDevicePixelRatio(2)
                painter = QPainter(image)
                sheet.draw(painter)
                painter.end()
                series_export.write(target, series_export.png_bytes(image))
        except OSError as error:
            text = self.tr("Could not save {}: {}").format(target, error)
            self._say(text, Qgis.MessageLevel.Warning)
            return
        self._say(self.tr("Saved {}").format(target))

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushMessage(self.tr("CbM"), text, level)

    def sizeHint(self) -> QSize:
        """Room for two rows of pictures."""
        return QSize(520, 300)
