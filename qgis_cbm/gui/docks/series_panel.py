"""What the time-series dock is made of: tool bar, choosers, plot or table, legend."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QActionGroup,
    QLabel,
    QMenu,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.analysis.plotmodel import Line, PlotModel
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.gui import icons
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.widgets.busy_line import BusyLine
from qgis_cbm.gui.widgets.elided_label import ElidedLabel
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.plot_canvas import PlotCanvas
from qgis_cbm.gui.widgets.remember import remember_splitter
from qgis_cbm.gui.widgets.series_controls import SeriesControls
from qgis_cbm.gui.widgets.series_legend import SeriesLegend
from qgis_cbm.gui.widgets.series_table import SeriesTable


class SeriesPanel(QWidget):
    """The widgets; what they show is decided in series_dock.py.

    copyValues(), copyPicture(), save(suffix), cancelled(), formulasWanted(): commands of the user.
    pinned(bool), unpinned(): this parcel, or all, stay in the plot or leave it. switched(str, value): a field
    of SeriesOptions that is chosen in the tool bar. playWanted(): the temporal controller runs over the dates
    in view.
    """

    copyValues = pyqtSignal()
    copyPicture = pyqtSignal()
    save = pyqtSignal(str)
    cancelled = pyqtSignal()
    pinned = pyqtSignal(bool)
    unpinned = pyqtSignal()
    switched = pyqtSignal(str, object)
    formulasWanted = pyqtSignal()
    playWanted = pyqtSignal()

    def __init__(self, options: SeriesOptions, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas = PlotCanvas()
        self.table = SeriesTable()
        self.views: tuple[QWidget, ...] = (self.canvas, self.table)
        self.controls = SeriesControls(options)
        self.legend = SeriesLegend()
        self._title = ElidedLabel()
        self._notice = QLabel()
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = BusyLine(4)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._options = options
        self._bar = QToolBar()
        self._pictures = True
        self._plot_actions: list[QAction] = []
        self._value_actions: list[QAction] = []
        self._build_bar()
        self._build()
        self.canvas.viewChanged.connect(self._enable)
        self._enable()

    def _build(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._notice.setWordWrap(True)
        self._notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice.hide()
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._split.addWidget(self.canvas)
        self._split.addWidget(self.table)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        remember_splitter(self._split, "series")
        self._arrange()
        head = QWidget()
        row = FlowLayout(head)
        for widget in (self._bar, self._title):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        margin = max(2, self.fontMetrics().height() // 4)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(margin)
        layout.addWidget(head)
        layout.addWidget(self.controls)
        layout.addWidget(self._progress)
        layout.addWidget(self._notice)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self.legend)

    def _build_bar(self) -> None:
        size = round(self.fontMetrics().height() * 1.2)
        self._bar.setIconSize(QSize(size, size))
        self._pan = self._action("mActionPan.svg", self.tr("Move the plot by dragging"), None, "P")
        self._pan.setCheckable(True)
        self._pan.toggled.connect(self._set_pan)
        zoom_in = self._action("mActionZoomIn.svg", self.tr("Zoom in"), lambda: self.canvas.zoom(1), "+")
        self._zoom_out = self._action(
            "mActionZoomOut.svg", self.tr("Zoom out"), lambda: self.canvas.zoom(-1), "-"
        )
        self._reset = self._action(
            "mActionZoomFullExtent.svg", self.tr("Show the whole series"), self.canvas.reset_view, "Home"
        )
        self._plot_actions += [self._pan, zoom_in]
        self._bar.addSeparator()
        self._as_table = self._action("mActionOpenTable.svg", self.tr("Show values as a table"), None, "T")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._set_table)
        self._beside = self._choice(
            "mActionSplitFeatures.svg", "beside", self.tr("List scenes beside the plot"), "L"
        )
        self._beside.setIcon(icons.own("list-beside"))
        self._beside.toggled.connect(lambda _on: self._arrange())
        self._bar.addSeparator()
        self._pin = self._action(
            "mActionPinLabels.svg",
            self.tr("Keep this parcel in the plot to compare it with others"),
            None,
            "K",
        )
        self._pin.setCheckable(True)
        self._pin.triggered.connect(self.pinned)
        self._unpin = QAction(self.tr("Let go of all kept parcels"), self)
        self._unpin.triggered.connect(lambda _checked=False: self.unpinned.emit())
        self._peers = self._choice(
            "", "peers", self.tr("Show the peers: parcels nearby with the same crop"), "E"
        )
        self._peers.setIcon(icons.own("peers"))
        self._menu("mActionInterpolate.svg", self.tr("Curves"), self._curve_actions(), icons.own("smooth"))
        self._timed = self._choice(
            "propertyicons/temporal.svg", "timed", self.tr("Move with the temporal controller of QGIS"), "C"
        )
        self._bar.addSeparator()
        copy_values = QAction(self.tr("Copy values"), self)
        copy_values.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy_values.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy_values.triggered.connect(self.copyValues)
        self.addAction(copy_values)
        copy_picture = QAction(self.tr("Copy picture"), self)
        copy_picture.triggered.connect(self.copyPicture)
        save_png = QAction(self.tr("Save picture (PNG)…"), self)
        save_png.triggered.connect(lambda: self.save.emit("png"))
        save_svg = QAction(self.tr("Save drawing (SVG)…"), self)
        save_svg.triggered.connect(lambda: self.save.emit("svg"))
        save_csv = QAction(self.tr("Save values (CSV)…"), self)
        save_csv.triggered.connect(lambda: self.save.emit("csv"))
        self._menu("mActionEditCopy.svg", self.tr("Copy"), [copy_values, copy_picture])
        self._menu("mActionFileSave.svg", self.tr("Save"), [save_png, save_svg, save_csv])
        self._cancel = self._action("mTaskCancel.svg", self.tr("Stop loading"), self.cancelled.emit, "")
        self._cancel.setEnabled(False)
        self._action("mActionHelpContents.svg", self.tr("Help"), lambda: show_help("series"), "")
        self._picture_actions = [copy_picture, save_png, save_svg]
        self._value_actions = [copy_values, save_csv]

    def _action(self, icon: str, text: str, do: Callable[[], None] | None, key: str) -> QAction:
        """Add an action; its key works on the plot, where `+`, `-` and Home are handled by the canvas."""
        action = QAction(icons.theme(icon), text, self)
        action.setToolTip(f"{text} ({key})" if key else text)
        if do is not None:
            action.triggered.connect(lambda _checked=False: do())
        if key.isalpha() and len(key) == 1:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._bar.addAction(action)
        self._bar.widgetForAction(action).setAccessibleName(text)
        return action

    def _choice(self, icon: str, name: str, text: str, key: str) -> QAction:
        """Add a switch for a yes or no of the options."""
        action = self._action(icon, text, None, key)
        action.setCheckable(True)
        action.setChecked(bool(getattr(self._options, name)))
        action.toggled.connect(lambda on: self.switched.emit(name, on))
        return action

    def _curve_actions(self) -> list[QAction]:
        """Return the entries of the menu that says how curves are made."""
        group, actions = QActionGroup(self), []
        texts = {
            "none": self.tr("No smooth curve"),
            "light": self.tr("Smooth curve, light"),
            "medium": self.tr("Smooth curve, medium"),
            "strong": self.tr("Smooth curve, strong"),
        }
        for name, text in texts.items():
            action = QAction(text, self)
            action.setCheckable(True)
            action.setChecked(self._options.smooth == name)
            action.triggered.connect(lambda _checked, name=name: self.switched.emit("smooth", name))
            group.addAction(action)
            actions.append(action)
        separator, another = QAction(self), QAction(self)
        for each in (separator, another):
            each.setSeparator(True)
        deviation = QAction(self.tr("Distance from the peers' middle"), self)
        deviation.setCheckable(True)
        deviation.setChecked(self._options.deviation)
        deviation.toggled.connect(lambda on: self.switched.emit("deviation", on))
        self._deviation = deviation
        formulas = QAction(self.tr("Own formulas…"), self)
        formulas.triggered.connect(lambda _checked=False: self.formulasWanted.emit())
        play = QAction(self.tr("Let the temporal controller run over the dates in view"), self)
        play.triggered.connect(lambda _checked=False: self.playWanted.emit())
        self._plot_actions.append(play)
        return [*actions, separator, deviation, another, formulas, self._unpin, play]

    def _menu(self, icon: str, text: str, actions: Sequence[QAction], own: QIcon | None = None) -> None:
        button = QToolButton()
        button.setIcon(own or icons.theme(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        self._bar.addWidget(button)

    def set_title(self, text: str) -> None:
        """Say which parcel is shown."""
        self._title.setText(text)
        self.canvas.setAccessibleName(self.tr("Time series plot, {}").format(text))

    def set_pinned(self, pinned: bool, any_pins: bool, enabled: bool = True) -> None:
        """Show whether the parcel stays in the plot, and whether any does."""
        self._pin.setChecked(pinned)
        self._pin.setEnabled(enabled)
        self._unpin.setEnabled(any_pins)

    def set_timed(self) -> None:
        """Let the plot and the temporal controller move each other."""
        self._timed.setChecked(True)

    def set_peers(self, shown: bool) -> None:
        """Show whether the peers are in the plot: without them there is no distance from them."""
        self._peers.setChecked(shown)

    def set_hint(self, text: str) -> None:
        """Say something about what is compared; empty for nothing."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Show that something is being fetched."""
        self._progress.set_busy(busy)
        self._cancel.setEnabled(busy)

    def set_waiting(self, message: str) -> None:
        """Fade what belongs to the parcel before and say what is being waited for; empty ends it."""
        self.canvas.set_faded(bool(message))
        self.canvas.set_message(message)
        self.table.setEnabled(not message)

    def set_no_pictures(self, notice: str) -> None:
        """Say why the plot can be looked at but neither copied nor saved."""
        self._notice.setText(notice)
        self._notice.show()
        self._pictures = False
        self._enable()

    def show_lines(
        self, lines: Sequence[Line], model: PlotModel | None, message: str, show_cloudy: bool
    ) -> None:
        """Show curves, or a message where there is no plot."""
        self.set_waiting("")
        self.table.show_lines(lines, show_cloudy)
        self.canvas.set_message(message)
        self.canvas.set_model(model)
        for action in self._value_actions:
            action.setEnabled(bool(lines))
        self._enable()

    def _enable(self) -> None:
        plotted = self.canvas.model is not None
        on_plot = plotted and not self._as_table.isChecked()
        for action in self._plot_actions:
            action.setEnabled(on_plot)
        for action in (self._zoom_out, self._reset):
            action.setEnabled(on_plot and self.canvas.zoomed)
        for action in self._picture_actions:
            action.setEnabled(plotted and self._pictures)

    def _set_pan(self, on: bool) -> None:
        self.canvas.pan_mode = on

    def _set_table(self, on: bool) -> None:
        self._arrange()
        self._enable()

    def _arrange(self) -> None:
        """Show plot, table or both."""
        self.canvas.setVisible(not self._as_table.isChecked())
        self.table.setVisible(self._as_table.isChecked() or self._beside.isChecked())
