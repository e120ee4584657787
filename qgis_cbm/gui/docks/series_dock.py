"""The Time-series dock: the curves of the picked parcel as a plot and as a table."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QDateTime, QLocale, QTimer
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis.peers import LEAST
from qgis_cbm.analysis.plotmodel import Line
from qgis_cbm.analysis.series import WEATHER, ParcelProducts
from qgis_cbm.client.errors import Cancelled, ClientError
from qgis_cbm.client.protocol import Parcel
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import chip_picture, figures, i18n, series_options
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.core.temporal import TemporalLink
from qgis_cbm.gui.dialogs.formulas import FormulasDialog
from qgis_cbm.gui.docks import no_observation
from qgis_cbm.gui.docks.series_curves import Beside, CurveBuilder, Curves, plot_model
from qgis_cbm.gui.docks.series_exporter import SeriesExporter, Shown
from qgis_cbm.gui.docks.series_panel import SeriesPanel
from qgis_cbm.gui.widgets.plot_surface import Point
from qgis_cbm.gui.widgets.plot_theme import is_dark
from qgis_cbm.services.comparison import Comparison, PeerWish
from qgis_cbm.services.moment import Chosen, Moment
from qgis_cbm.services.parcel_series import ParcelSeries
from qgis_cbm.services.preview import Preview, Seen
from qgis_cbm.services.workspace import Workspace

_CHIP_SIDE = 132


class SeriesDock(QgsDockWidget):
    """Follows the workspace: empty, loading, filled or failed."""

    def __init__(
        self,
        workspace: Workspace,
        iface: QgisInterface | None,
        parent: QWidget | None = None,
        comparison: Comparison | None = None,
        moment: Moment | None = None,
        preview: Preview | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("CbmSeriesDock")
        self.setWindowTitle(self.tr("CbM Time Series"))
        self._workspace = workspace
        self._options = series_options.load()
        self._products: ParcelProducts | None = None
        self._shown: ParcelSeries | None = None
        self._comparison = comparison or Comparison(workspace, self)
        self._moment = moment or Moment(self)
        self._preview = preview
        self._clicked: tuple[Line, int] | None = None
        self._pinned: dict[str, tuple[tuple, ParcelProducts]] = {}
        self._curves = Curves()
        self._builder = CurveBuilder(self._options)
        self._pieces = Piecemeal(self)
        self._temporal = TemporalLink(iface.mapCanvas(), self) if iface is not None else None
        self._waiting = False
        self.panel = SeriesPanel(self._options)
        self.setWidget(self.panel)
        self._exporter = SeriesExporter(iface, self)
        self._connect()
        if not figures.available():
            self.panel.set_no_pictures(
                self.tr(
                    "To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W "
                    "Setup or your system's package manager and restart QGIS."
                )
            )
        self._show_parcel(workspace.parcel)
        self._show_series(workspace.series)

    def _connect(self) -> None:
        workspace, panel = self._workspace, self.panel
        workspace.connectionChanged.connect(self._forget_failure)
        workspace.sought.connect(self._show_sought)
        workspace.parcelChanged.connect(self._show_parcel)
        workspace.seriesChanged.connect(self._show_series)
        workspace.busyChanged.connect(self._show_busy)
        workspace.failed.connect(self._show_failure)
        panel.controls.changed.connect(self._choices_changed)
        panel.legend.changed.connect(self._rebuild)
        panel.canvas.themeChanged.connect(self._retheme)
        panel.cancelled.connect(workspace.cancel)
        panel.copyValues.connect(lambda: self._exporter.copy_values(self._state()))
        panel.copyPicture.connect(lambda: self._exporter.copy_picture(self._state()))
        panel.save.connect(self._save)
        panel.pinned.connect(self._pin)
        panel.unpinned.connect(self._comparison.unpin)
        panel.switched.connect(self._switch)
        panel.formulasWanted.connect(self._edit_formulas)
        panel.playWanted.connect(self._play)
        panel.canvas.clicked.connect(self._choose_observation)
        panel.table.chosen.connect(panel.canvas.set_point)
        self._comparison.changed.connect(self._compared)
        if self._preview is not None:
            self._preview.came.connect(self._show_chip)
        if self._temporal is not None:
            self._temporal.moved.connect(panel.canvas.set_cursor)
            self._temporal.switch(self._options.timed)

    def _forget_failure(self) -> None:
        """Without a parcel only a failure can stand here, and it was of the connection before."""
        if self._workspace.parcel is None:
            self._show_parcel(None)

    def _show_sought(self, pid: str) -> None:
        """Where no parcel is shown, say that one is coming; else the former one stays until it is known."""
        if self._workspace.parcel is None:
            self._waiting = True
            text = self.tr("Loading parcel {}…").format(pid) if pid else self.tr("Loading parcel…")
            self.panel.set_waiting(text)

    def _show_parcel(self, parcel: Parcel | None) -> None:
        """Say whose series is coming; the former one stays, faded, until it is there."""
        if parcel is None:
            self._clear(
                self.tr("Pick a parcel on the map or search for it by its id to see its time series.")
            )
            self.panel.set_title("")
            return
        self.panel.set_title(self._title(parcel))
        if not self._is_current(self._shown):
            self._waiting = True
            self._pieces.stop()
            self.panel.set_waiting(self.tr("Loading parcel {}…").format(parcel.pid))

    def _show_series(self, series: ParcelSeries | None) -> None:
        if series is None:
            if self._workspace.parcel is not None:
                self._clear(self.tr("No series loaded."))
            return
        self._shown = series
        self._waiting = False
        title = self._title(series.parcel)
        if series.as_of is not None:
            stored = QDateTime.fromSecsSinceEpoch(int(series.as_of))
            when = QLocale().toString(stored, QLocale.FormatType.ShortFormat)
            title = self.tr("{} · as of {}, from the cache").format(title, when)
        self.panel.set_title(title)
        self._regroup()

    def _show_busy(self, busy: bool) -> None:
        self.panel.set_busy(busy)
        if not busy:
            # What was loaded, or why not, is signalled right after this; nothing is when it was cancelled.
            QTimer.singleShot(0, self._end_waiting)

    def _end_waiting(self) -> None:
        if self._waiting and not is_deleted(self) and not self._workspace.busy:
            self._clear(self.tr("Loading was cancelled."))

    def _show_failure(self, error: ClientError) -> None:
        """Take the waiting back; where nothing is shown, show the sentence."""
        if isinstance(error, Cancelled):
            return
        if self._is_current(self._shown):
            self._waiting = False
            # What was given up when another parcel was picked is done now; the waiting ends with it.
            self._rebuild()
        else:
            self._clear(i18n.message(error))

    def _is_current(self, series: ParcelSeries | None) -> bool:
        """Whether this is the series of the parcel that is picked now."""
        parcel = self._workspace.parcel
        if series is None or parcel is None:
            return False
        return series.parcel.pid == parcel.pid and series.dataset == self._workspace.dataset

    def _clear(self, message: str) -> None:
        self._shown = self._products = None
        self._waiting = False
        self._curves = Curves()
        self._pieces.start(self.panel.legend.show_entries(()))
        self.panel.show_lines((), None, message, self._options.show_cloudy)
        self.panel.set_pinned(False, bool(self._comparison.pins), enabled=False)

    def _title(self, parcel: Parcel) -> str:
        parts = [self.tr("Parcel {}").format(parcel.pid), parcel.crop_name or parcel.crop_code]
        parts.append(str(self._workspace.dataset or ""))
        return " · ".join(part for part in parts if part)

    @property
    def busy(self) -> bool:
        """Whether other curves are being made for the plot."""
        return self._pieces.busy

    def _regroup(self) -> None:
        """Group the rows of the parcel anew and show its curves."""
        self._products = None
        self._rebuild()

    def _rebuild(self) -> None:
        """Arrange the chosen curves anew; the plot is drawn when it is painted next.

        Many curves take a few turns of the event loop, in which what was there stays.
        """
        if self._shown is not None and not self._waiting:
            self._pieces.start(self._arrange(self._shown))

    def _arrange(self, shown: ParcelSeries) -> Iterator[None]:
        products = self._products
        if products is None:
            products = yield from self._group(shown)
        self._builder.options = self._options
        self._builder.dark = is_dark(self.panel.canvas.colours)
        beside = yield from self._beside()
        drawn = yield from self._builder.build(products, self.panel.controls.chosen(), beside)
        lines = tuple(line for line in drawn.lines if line.key not in self.panel.legend.off)
        own = {line.series.product.key for line in lines if not line.quiet}
        # The peers are those of the picked parcel: without its curve they would seem to be another one's.
        curves = replace(drawn, lines=lines, bands=tuple(band for band in drawn.bands if band.key in own))
        order = [line.series.kind for line in drawn.lines]
        model = plot_model(curves, self._title(shown.parcel), self._options.threshold, order)
        yield
        yield from self.panel.legend.show_entries(drawn.entries)
        message = "" if model is not None else self._why_empty(bool(drawn.entries), bool(drawn.lines))
        self._curves = curves
        self.panel.show_lines(lines, model, message, self._options.show_cloudy)
        self.panel.set_pinned(self._comparison.is_pinned(shown.parcel.pid), bool(self._comparison.pins))

    def _group(self, shown: ParcelSeries) -> Generator[None, None, ParcelProducts]:
        """Group the rows of the parcel by acquisition, for all curves to come."""
        options = self._options
        products = ParcelProducts(shown.cards, options.hidden_classes, options.own_indices)
        yield
        self._products = products
        self.panel.controls.set_products(products.products, self._workspace.lacks("weather"))
        self._want_peers(shown)
        yield
        return products

    def _want_peers(self, shown: ParcelSeries) -> None:
        """Have the peers fetched of what is shown, or nobody's."""
        options = self._options
        wish = PeerWish(frozenset(shown.cards) - {WEATHER}, options.hidden_classes, options.own_indices)
        keys = [product.key for product in self.panel.controls.chosen()]
        self._comparison.want_peers(wish if options.peers else None, keys, options.threshold / 100)

    def _retheme(self) -> None:
        """Take the colours of another theme."""
        self.panel.controls.draw_cloud_mark()
        self._rebuild()

    def _choices_changed(self) -> None:
        before = self._options
        self._take(self.panel.controls.options)
        if before.hidden_classes != self._options.hidden_classes:
            self._regroup()
        else:
            self._rebuild()

    def _take(self, options: SeriesOptions) -> None:
        """Go on with these choices, and keep them for the next session."""
        before, self._options = self._options, options
        self.panel.controls.options = options
        series_options.save(options, before)

    def _beside(self) -> Generator[None, None, Beside]:
        """Return the parcels to compare with, their rows grouped once."""
        options, pins = self._options, []
        for pin in self._comparison.others:
            how = (pin, options.hidden_classes, options.own_indices)
            known = self._pinned.get(pin.parcel.pid)
            if known is None or known[0] != how:
                known = self._pinned[pin.parcel.pid] = (how, ParcelProducts(pin.cards, *how[1:]))
                yield
            pins.append((pin.parcel.pid, known[1]))
        return Beside(tuple(pins), self._comparison.peers if options.peers else None)

    def _pin(self, pinned: bool) -> None:
        if self._shown is not None and pinned:
            self._comparison.pin(self._shown)
        elif self._shown is not None:
            self._comparison.unpin(self._shown.parcel.pid)

    def _compared(self) -> None:
        """Show other parcels beside the picked one, and say how the peers are doing."""
        comparison, text = self._comparison, ""
        kept = {pin.parcel.pid for pin in comparison.pins}
        self._pinned = {pid: known for pid, known in self._pinned.items() if pid in kept}
        if self._options.peers and comparison.waiting:
            text = self.tr("Loading peers…")
        elif self._options.peers and comparison.trouble:
            text = self.tr("No peers: {}").format(comparison.trouble)
        elif self._options.peers and comparison.peers is not None and len(comparison.peers) < LEAST:
            text = self.tr("Too few parcels with this crop nearby for a band of peers.")
        self.panel.set_hint(text)
        self._rebuild()

    def _switch(self, name: str, value: Any) -> None:
        """Take over one of the choices of the tool bar."""
        self._take(replace(self._options, **{name: value}))
        if name == "timed" and self._temporal is not None:
            self._temporal.switch(bool(value))
        if name == "peers":
            if self._shown is not None and self._products is not None:
                self._want_peers(self._shown)
            self._compared()
        elif name == "deviation" and value and not self._options.peers:
            self.panel.set_peers(True)
        elif name in ("smooth", "deviation"):
            self._rebuild()

    def _play(self) -> None:
        view = self.panel.canvas.view
        if self._temporal is not None and view is not None:
            self.panel.set_timed()
            self._temporal.play(view.start, view.stop)

    def _edit_formulas(self) -> None:
        stored = self._products.bands if self._products is not None else {}
        dialog = FormulasDialog(self._options.own_formulas, self, stored)
        if dialog.exec():
            self._use_formulas(dialog.as_json())

    def _use_formulas(self, formulas: str) -> None:
        """Take over the user's formulas; one that is new is plotted at once."""
        known = {name for name, _text in self._options.own_formulas}
        options = replace(self._options, formulas=formulas)
        new = [f"index/{name}" for name, _text in options.own_formulas if name not in known]
        options = replace(options, products=" ".join([*options.products.split(), *new]))
        self._take(options)
        self._regroup()

    def _choose_observation(self, point: Point) -> None:
        """Tell the other panels, and QGIS' clock, which observation the user wants to see."""
        line = self._curves.lines[point.line]
        series, self._clicked = line.series, (line, point.observation)
        time, scene = float(series.time[point.observation]), series.scene[point.observation]
        self._moment.choose(Chosen(time, scene, series.product.card))
        if self._temporal is not None:
            self._temporal.show(time)

    def _show_chip(self, seen: Seen) -> None:
        """Show the image of the observation somebody clicked on beside what is said of it."""
        series, lines = self._shown, self._curves.lines
        if series is None or self._clicked is None or series.parcel != seen.parcel:
            return
        line, observation = self._clicked
        if line not in lines:
            return  # While it was fetched the curves have become others.
        ring = chip_picture.outline(seen.parcel.geometry, seen.parcel.srid, seen.raster.epsg)
        frame = Frame(_CHIP_SIDE, self.devicePixelRatioF())
        image = chip_picture.draw(seen.raster, seen.look, None, frame, ring)
        self.panel.canvas.set_chip(Point(lines.index(line), observation), image)

    def _why_empty(self, chosen: bool, computed: bool) -> str:
        parcel = self._shown.parcel.pid if self._shown else ""
        if self._products is not None and not self._products.observed:
            if self._shown is not None and not self._shown.complete:
                return self.tr("Loading parcel {}…").format(parcel)
            return no_observation.sentence(self._shown) if self._shown is not None else ""
        if not chosen:
            return self.tr("Choose a product above.")
        if not computed:
            return self.tr("This statistic cannot be derived for the chosen products.")
        return self.tr("All curves are switched off in the legend.")

    def _state(self) -> Shown:
        self._pieces.finish()
        series, canvas = self._shown, self.panel.canvas
        return Shown(
            parcel_id=series.parcel.pid if series else "",
            dataset=series.dataset.name if series else "",
            lines=self._curves.lines,
            plot=(canvas.model, canvas.view) if canvas.model and canvas.view else None,
            size=(canvas.width(), canvas.height()),
        )

    def _save(self, suffix: str) -> None:
        folder = self._exporter.ask_and_save(self._state(), suffix, self._options.folder)
        if folder:
            self._take(replace(self._options, folder=folder))

    def give_back(self) -> None:
        """Leave QGIS' temporal controller as it was found."""
        if self._temporal is not None:
            self._temporal.close()
