"""What the time-series dock is made of: tool bar, choosers, plot or table, legend."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QLabel,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.analysis.plotmodel import Line, PlotModel
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.gui import icons
from qgis_cbm.gui.widgets.elided_label import ElidedLabel
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.plot_canvas import PlotCanvas
from qgis_cbm.gui.widgets.series_controls import SeriesControls
from qgis_cbm.gui.widgets.series_legend import LegendEntry, SeriesLegend
from qgis_cbm.gui.widgets.series_table import SeriesTable


class SeriesPanel(QWidget):
    """The widgets; what they show is decided in series_dock.py.

    copyValues(), copyPicture(), save(suffix), cancelled(): commands of the user.
    """

    copyValues = pyqtSignal()
    copyPicture = pyqtSignal()
    save = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, options: SeriesOptions, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas = PlotCanvas()
        self.table = SeriesTable()
        self.controls = SeriesControls(options)
        self.legend = SeriesLegend()
        self._title = ElidedLabel()
        self._notice = QLabel()
        self._progress = QProgressBar()
        self._pages = QStackedWidget()
        self._bar = QToolBar()
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
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._progress.setAccessibleName(self.tr("Loading"))
        kept = self._progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(kept)
        self._progress.hide()
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self.table)
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
        layout.addWidget(self._pages, 1)
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
        self._plot_actions = [self._pan, zoom_in]
        self._bar.addSeparator()
        self._as_table = self._action("mActionOpenTable.svg", self.tr("Show values as a table"), None, "T")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._set_table)
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
        save_csv = QAction(self.tr("Save values (CSV)…"), self)
        save_csv.triggered.connect(lambda: self.save.emit("csv"))
        self._menu("mActionEditCopy.svg", self.tr("Copy"), [copy_values, copy_picture])
        self._menu("mActionFileSave.svg", self.tr("Save"), [save_png, save_csv])
        self._cancel = self._action("mTaskCancel.svg", self.tr("Stop loading"), self.cancelled.emit, "")
        self._cancel.setEnabled(False)
        self._picture_actions = [copy_picture, save_png]
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

    def _menu(self, icon: str, text: str, actions: Sequence[QAction]) -> None:
        button = QToolButton()
        button.setIcon(icons.theme(icon))
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

    def set_busy(self, busy: bool) -> None:
        """Show that something is being fetched."""
        self._progress.setVisible(busy)
        self._cancel.setEnabled(busy)

    def set_waiting(self, message: str) -> None:
        """Fade what belongs to the parcel before and say what is being waited for; empty ends it."""
        self.canvas.set_faded(bool(message))
        self.canvas.set_message(message)
        self.table.setEnabled(not message)

    def set_table_only(self, notice: str) -> None:
        """Show the table for good, because plots cannot be drawn."""
        self._notice.setText(notice)
        self._notice.show()
        self._as_table.setChecked(True)
        self._as_table.setEnabled(False)
        self._enable()

    def show_lines(
        self,
        lines: Sequence[Line],
        entries: Sequence[LegendEntry],
        model: PlotModel | None,
        message: str,
        show_cloudy: bool,
    ) -> None:
        """Show curves, or a message where there is no plot."""
        self.set_waiting("")
        self.legend.show_entries(entries)
        self.table.show_lines(lines, show_cloudy)
        self.canvas.set_message(message)
        self.canvas.set_model(model if self._as_table.isEnabled() else None)
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
            action.setEnabled(plotted)

    def _set_pan(self, on: bool) -> None:
        self.canvas.pan_mode = on

    def _set_table(self, on: bool) -> None:
        self._pages.setCurrentWidget(self.table if on else self.canvas)
        self._enable()
