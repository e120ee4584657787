"""The Images dock: chips of the picked parcel as a filmstrip or a calendar, two compared, all on the map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis import render
from qgis_cbm.analysis.chip_plots import PLOTS
from qgis_cbm.analysis.plotmodel import PlotModel
from qgis_cbm.analysis.render import LOOKS, Limits
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import saved_files
from qgis_cbm.core.calendar_page import Page
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.core.look_names import look_name
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.gui.dialogs.compare import CompareDialog
from qgis_cbm.gui.docks import season_page
from qgis_cbm.gui.docks.calendar_saver import CalendarSaver
from qgis_cbm.gui.docks.chip_pictures import ChipPictures
from qgis_cbm.gui.docks.images_panel import ImagesPanel
from qgis_cbm.gui.literal import literal
from qgis_cbm.services.chip_layers import ChipLayers, MapChip, played
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Chosen, Moment
from qgis_cbm.services.workspace import Workspace

_GROUP = "cbm/images"
_LARGE = 640
_REDRAW_MS = 5
_RADAR = ("bs", "c6", "c1")


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
        self._pictures = ChipPictures(chips)
        self._below: PlotModel | None = None
        self._wanted: Chosen | None = None
        self._dialog: CompareDialog | None = None
        self._layers = ChipLayers(iface.mapCanvas() if iface is not None else None, self)
        self._saver = CalendarSaver(self, self._say)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._draw_soon)
        self._pieces = Piecemeal(self, awaited=False)
        self._undrawn: list[int] = []
        self._explained: tuple | None = None
        self.panel = ImagesPanel()
        self.setWidget(self.panel)
        self._connect()
        self.panel.remember()
        self._take(str(QgsSettings().value(f"{_GROUP}/look", "true")))
        self._offer()
        self._list()

    def _connect(self) -> None:
        panel, chips = self.panel, self._chips
        # A tab behind another one is not hidden as Qt sees it, but nobody looks at it.
        self.visibilityChanged.connect(chips.watch)
        chips.listed.connect(self._list)
        chips.arrived.connect(self._arrived)
        chips.changed.connect(self._tell)
        chips.changed.connect(self._complete)
        self._workspace.datasetChanged.connect(self._offer)
        self._workspace.sought.connect(lambda _pid: self._tell())
        self._workspace.busyChanged.connect(lambda _busy: self._tell())
        self._workspace.parcelChanged.connect(lambda _parcel: self._tell())
        self._workspace.seriesChanged.connect(lambda _series: self._renew_calendar())
        self._moment.chosen.connect(self._choose_moment)
        panel.lookChosen.connect(self._choose_look)
        panel.stretchChanged.connect(self._restretch)
        panel.cloudChanged.connect(panel.strip.film.set_most_cloud)
        panel.directionChanged.connect(panel.strip.film.set_direction)
        panel.strip.film.modelReset.connect(self._others_shown)
        panel.strip.seen.connect(chips.first)
        panel.strip.opened.connect(lambda number: self._show_on_map([number]))
        panel.sheet.clicked.connect(self._open)
        panel.mapWanted.connect(lambda: self._show_on_map(panel.strip.chosen))
        panel.allWanted.connect(self._add_all)
        panel.compareWanted.connect(self._compare)
        panel.stopped.connect(chips.stop)
        panel.save.connect(self._save_calendar)
        panel.calendarShown.connect(lambda _on: self._renew_calendar())
        self._layers.added.connect(self._added)
        self._layers.failed.connect(lambda text: self._say(text, Qgis.MessageLevel.Warning))

    def changeEvent(self, event: QEvent) -> None:
        """Draw plots again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self._retheme)

    def _retheme(self) -> None:
        if not is_deleted(self):
            self._renew_calendar()
            if self._pictures.plot:
                self._draw_all()

    def _offer(self) -> None:
        dataset = self._workspace.dataset_info
        looks = render.offered(dataset.bands, dataset.scl is not False) if dataset is not None else ()
        names: list[str] = []
        for look in looks:
            names += [look.name, *(plot for plot, base in PLOTS.items() if base == look.name)]
        if names and self._shown_name not in names:
            self._take(names[0])
        self.panel.offer(names, self._shown_name)
        self._tell()

    @property
    def _shown_name(self) -> str:
        """The look or plot that is shown."""
        return self._pictures.plot or self._chips.look.name

    def _choose_look(self, name: str) -> None:
        QgsSettings().setValue(f"{_GROUP}/look", name)
        self._take(name)

    def _take(self, name: str) -> None:
        """Show this look or plot; what both need is fetched once."""
        plot, before = name if name in PLOTS else "", self._shown_name
        look = LOOKS.get(PLOTS.get(name, name), LOOKS["true"])
        radar = look.card in _RADAR
        self._pictures.plot = plot
        self.panel.suit(radar, bool(plot))
        self.panel.strip.film.set_direction(str(self.panel.direction.currentData()) if radar else "")
        if look is not self._chips.look:
            self._chips.choose(look)
        elif name != before:
            self._tell()
            self._renew_calendar()
            self._draw_all()

    def _list(self) -> None:
        """Show other chips."""
        self._pictures.forget()
        self._undrawn.clear()
        self._pieces.stop()
        self._explained = None
        self.panel.sheet.choose(-1)
        self.panel.strip.film.show(self._chips.chips)
        if self._dialog is not None and not is_deleted(self._dialog):
            self._dialog.follow(self._chips.chips)
        self._tell()
        self._find_wanted()

    def _tell(self) -> None:
        chips, parcel = self._chips, self._workspace.parcel
        message = chips.trouble
        if parcel is None and self._workspace.seeking:
            message = self.tr("Loading parcel…")
        elif parcel is None:
            message = self.tr("Pick a parcel to see its images.")
        elif not message and not chips.chips:
            message = self.tr("Looking for scenes…")
        title = ""
        if parcel is not None:
            title = self.tr("Parcel {} · {}").format(parcel.pid, look_name(self._shown_name))
        self.panel.set_title(title)
        # When loading was stopped nothing is missing any more, though not everything has come.
        done = len(chips.chips) - chips.missing
        self.panel.set_state(done, len(chips.chips), message, usable=not chips.trouble)

    def _arrived(self, numbers: list[int]) -> None:
        for number in numbers:
            if number in self._chips.troubles:
                self.panel.strip.film.set_image(number, None, self._chips.troubles[number])
            else:
                self._draw(self._pictures.touched(number))
        if not self._chips.missing and self.panel.own_stretch.currentData() == "these":
            self._restretch()  # Up to now it was that of the images that came first.
        self._tell()

    def _complete(self) -> None:
        """No more images are to come, perhaps: the legend can be complete then."""
        if self._chips.rasters and not self._chips.missing:
            self._draw([])

    def _draw(self, numbers: list[int]) -> None:
        """Let these be drawn soon, the later wish last."""
        waiting = set(self._undrawn)
        self._undrawn += [number for number in numbers if number not in waiting]
        # Those that come meanwhile do not put off the others.
        if not self._redraw.isActive():
            self._redraw.start()

    def _draw_all(self) -> None:
        self._undrawn.clear()
        self._draw(sorted(self._chips.rasters))

    def _draw_soon(self) -> None:
        self._pieces.start(self._drawing())

    def _drawing(self) -> Iterator[None]:
        """Draw what is undrawn, then whatever stands on all pictures."""
        if not self._pictures.limits:
            self._pictures.limits = self._wanted_limits()
        yield from self._pictures.prepare()
        while self._undrawn:
            number = self._undrawn.pop(0)
            self.panel.strip.film.set_image(number, self._picture(number, self.panel.strip.side))
            yield
        self._explain()
        self._fill_calendar()
        if self._dialog is not None and not is_deleted(self._dialog):
            self._dialog.refresh()

    def _explain(self) -> None:
        look = None if self._pictures.plot else self._chips.look
        # A legend that grew with the classes of every image would move them all each time.
        what = look, self._pictures.limits
        if self._chips.missing and what == self._explained:
            return
        self._explained = what
        classes = self._pictures.classes() if look is not None and look.kind == "class" else set()
        self.panel.explain(*what, classes)

    def _wanted_limits(self) -> Limits:
        look = self._chips.look
        limits = look.limits
        if self.panel.own_stretch.currentData() == "these":
            limits = render.stretched(look, [raster.values for raster in self._chips.rasters.values()])
        return render.brightened(look, limits, self.panel.factor)

    def _restretch(self) -> None:
        self._pictures.limits = self._wanted_limits()
        self._draw_all()

    def _picture(self, number: int, side: int) -> QImage | None:
        frame = Frame(side, self.devicePixelRatioF())
        return self._pictures.picture(number, frame, self.panel.sheet.inks)

    def _others_shown(self) -> None:
        """Dates have been left out or come back: a scatter gathers others then."""
        self._pictures.left_out = self.panel.strip.film.left_out
        if self._pictures.plot:
            self._draw_all()
        self._renew_calendar()

    def _renew_calendar(self) -> None:
        """Take the series below it anew, then fill it."""
        if self.panel.calendar.isChecked():
            self._below = self._plot_below(self._dark)
            self._fill_calendar()

    def _plot_below(self, dark: bool) -> PlotModel | None:
        film, series = self.panel.strip.film, self._workspace.series
        if series is None or series.parcel != self._chips.parcel:
            return None
        shown = [film.chip(number) for number in film.numbers]
        return season_page.plot_below(series, self._chips.look, shown, dark)

    @property
    def _dark(self) -> bool:
        inks = self.panel.sheet.inks
        return inks.ground.lightness() < inks.text.lightness()

    def _fill_calendar(self) -> None:
        if self.panel.calendar.isChecked():
            self.panel.sheet.show_page(*self._page(self._below))

    def _page(self, below: PlotModel | None) -> tuple[Page, dict[int, str]]:
        note = season_page.note(self._chips.look, self._pictures.plot)
        return season_page.page(self._title(), note, self.panel.strip.film, below)

    def _title(self) -> str:
        parcel = self._chips.parcel
        if parcel is None:
            return ""
        known = (self.tr("Parcel {}").format(parcel.pid), parcel.crop_name, look_name(self._shown_name))
        way = self.panel.direction.currentText() if self.panel.strip.film.direction else ""
        return " · ".join(filter(None, (*known, way, str(self._chips.dataset or ""))))

    def _choose_moment(self, chosen: Chosen) -> None:
        """Show the chip of the observation somebody clicked on, in a look of its product."""
        if chosen.card not in {look.card for look in LOOKS.values()}:
            return
        self._wanted = chosen
        offered = [str(self.panel.look.itemData(row)) for row in range(self.panel.look.count())]
        if chosen.card != self._chips.look.card:
            fitting = [name for name in offered if name in LOOKS and LOOKS[name].card == chosen.card]
            if not fitting:
                return
            self.panel.look.setCurrentIndex(offered.index(fitting[0]))
            self._choose_look(fitting[0])
        self._find_wanted()

    def _find_wanted(self) -> None:
        """Choose the chip that is wanted once it is listed; what left it out gives way."""
        wanted, panel = self._wanted, self.panel
        if wanted is None or wanted.card != self._chips.look.card:
            return
        for number, chip in enumerate(self._chips.chips):
            if chip.reference == wanted.scene or (not wanted.scene and abs(chip.time - wanted.time) < 1):
                self._wanted = None
                if panel.strip.film.row_of(number) < 0:
                    panel.show_all()
                self._chips.first([number])
                panel.strip.choose(number)
                panel.sheet.choose(number)
                panel.bring_into_view(number)
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
            limits = self._pictures.limits or self._chips.look.limits
            self._layers.add(dataset, parcel.pid, self._chips.look, limits, wanted)

    def _added(self, count: int) -> None:
        if count > 1:
            self._say(self.tr("%n image(s) added; the temporal controller plays them.", "", count))

    def _save_calendar(self, suffix: str) -> None:
        self.panel.calendar.setChecked(True)
        parcel, dataset = self._chips.parcel, self._chips.dataset
        parts = (dataset.name if dataset else "", parcel.pid if parcel else "", self._shown_name)
        target = self._saver.ask(saved_files.file_name(*parts), suffix)
        if target is not None:
            self.save_calendar(target)

    def save_calendar(self, target: Path) -> None:
        """Save the calendar as PNG or PDF, by the suffix; the message bar says how it went."""
        inks, pictures = Inks.paper(), self._pictures
        page, _tips = self._page(self._plot_below(dark=False))
        self._saver.save(target, page, inks, lambda number, frame: pictures.making(number, frame, inks))

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushMessage(self.tr("CbM"), literal(text), level)

    def give_back(self) -> None:
        """Follow the map no more."""
        self._layers.close()

    def sizeHint(self) -> QSize:
        """Room for two rows of pictures."""
        return QSize(520, 300)
