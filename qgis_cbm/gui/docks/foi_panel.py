"""What the FOI dock is made of: choices, the picked parcel on the class raster, results of a run."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox, QgsMessageBar
from qgis.PyQt.QtCore import QLocale, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.compat import is_deleted
from qgis_cbm.core.foi_table import OUTCOME, FoiTable
from qgis_cbm.core.foi_verdict import COLOURS, FINE, FLAGGED, NOT_JUDGED, OUTCOMES, outcome_text
from qgis_cbm.core.foi_view import ParcelView
from qgis_cbm.gui import icons
from qgis_cbm.gui.widgets.class_map import ClassMap
from qgis_cbm.gui.widgets.column_scroll import ColumnScroll
from qgis_cbm.gui.widgets.elided_label import ElidedLabel
from qgis_cbm.gui.widgets.foi_results_model import FoiResultsModel
from qgis_cbm.gui.widgets.foi_settings import FoiSettings
from qgis_cbm.gui.widgets.help_button import help_button
from qgis_cbm.gui.widgets.model_table import ModelTable
from qgis_cbm.gui.widgets.popup_room import widen_popup
from qgis_cbm.gui.widgets.remember import remember_splitter
from qgis_cbm.gui.widgets.row_table import by_rows
from qgis_cbm.gui.widgets.share_bars import ShareBars
from qgis_cbm.gui.widgets.whole_label import WholeLabel

_DECORATION = Qt.ItemDataRole.DecorationRole
_SETTLED_MS = 100
PICKED, SELECTED, ALL = "picked", "selected", "all"


class FoiPanel(QWidget):
    """The widgets; what they show is decided in foi_dock.py.

    run(), stop(), save(), walk(): commands. rowChosen(int): a parcel of the results. filtered(): other
    outcomes.
    """

    run = pyqtSignal()
    stop = pyqtSignal()
    save = pyqtSignal()
    walk = pyqtSignal()
    rowChosen = pyqtSignal(int)
    filtered = pyqtSignal()

    def __init__(self, icon_size: QSize, parent: QWidget | None = None):
        super().__init__(parent)
        self._icon_size = icon_size
        self.bar = QgsMessageBar()
        self.bar.setAccessibleName(self.tr("Messages"))
        self.parcels = QgsMapLayerComboBox()
        self.raster = QgsMapLayerComboBox()
        self.settings = FoiSettings()
        self.title = ElidedLabel()
        self.map = ClassMap()
        self.bars = ShareBars()
        self.verdict = WholeLabel()
        self.scope = QComboBox()
        self.run_action = QAction(icons.own("foi"), self.tr("Run"), self)
        self.stop_action = QAction(icons.theme("mTaskCancel.svg"), self.tr("Cancel"), self)
        self.progress = QProgressBar()
        self.summary = WholeLabel()
        self.filter = QComboBox()
        self.walk_action = QAction(icons.own("worklist"), "", self)
        self.save_action = QAction(icons.theme("mActionFileSave.svg"), self.tr("Save as GeoPackage…"), self)
        self.model = FoiResultsModel(self)
        self.table = ModelTable()
        self._results = QWidget()
        self._scroll = ColumnScroll()
        self._run_buttons: list[QToolButton] = []
        self._build()
        self.show_running(False)
        self.show_results(FoiTable.of((), ()))

    @property
    def outcomes(self) -> Sequence[str]:
        """The outcomes that the filter leaves."""
        return self.filter.currentData() or OUTCOMES

    def _build(self) -> None:
        upper = QWidget()
        layout = QVBoxLayout(upper)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.map, 1)
        layout.addWidget(self.bars)
        layout.addWidget(self.verdict)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self._build_results()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self._results)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        remember_splitter(splitter, "foi")
        body = QWidget()
        whole = QVBoxLayout(body)
        margin = max(2, self.fontMetrics().height() // 3)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.addLayout(self._build_choices())
        whole.addWidget(self.settings)
        whole.addLayout(self._build_run())
        whole.addWidget(self.progress)
        whole.addWidget(splitter, 1)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.bar)
        outer.addWidget(self._scroll, 1)
        order = (self.parcels, self.raster, *self.settings.order, self.scope, *self._run_buttons, self.filter,
                 self._walk_button, self._save_button, self.table)  # fmt: skip
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _build_choices(self) -> QFormLayout:
        self.parcels.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.parcels.setAllowEmptyLayer(True, self.tr("Picked parcel"))
        self.parcels.setAccessibleName(self.tr("Layer of parcels to check"))
        self.raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.raster.setAllowEmptyLayer(True)
        self.raster.setAccessibleName(self.tr("Class raster"))
        self.raster.setToolTip(self.tr("One band of whole numbers, such as a crop map"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in ((self.tr("Parcels"), self.parcels), (self.tr("Class raster"), self.raster)):
            field.setMinimumContentsLength(8)
            label = QLabel(text)
            label.setBuddy(field)
            form.addRow(label, field)
        return form

    def _build_run(self) -> QHBoxLayout:
        self.scope.setAccessibleName(self.tr("Which parcels are checked"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(8)
        row = QHBoxLayout()
        row.addWidget(self.scope, 1)
        for action, keys, signal in (
            (self.run_action, "Ctrl+Return", self.run),
            (self.stop_action, "Esc", self.stop),
        ):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
            self.addAction(action)
            button = self._button(action, f"{action.text().replace('&', '')} ({keys})")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._run_buttons.append(button)
        self._run_buttons.append(help_button("foi", self._icon_size))
        for button in self._run_buttons:
            row.addWidget(button)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(max(3, self.fontMetrics().height() // 4))
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        return row

    def _build_results(self) -> None:
        self.filter.setAccessibleName(self.tr("Show only parcels of this outcome"))
        self.filter.activated.connect(lambda _: self._filter())
        self.save_action.triggered.connect(lambda: self.save.emit())
        table = self.table
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.sortByColumn(OUTCOME, Qt.SortOrder.AscendingOrder)  # what is flagged comes first
        by_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setResizeContentsPrecision(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(int(4 * self.fontMetrics().averageCharWidth()))
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setMinimumHeight(7 * self.fontMetrics().lineSpacing())
        header.setStretchLastSection(True)
        table.setAccessibleName(self.tr("Results, one row per parcel"))
        table.clicked.connect(self._chosen)
        table.activated.connect(self._chosen)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        self._save_button = self._button(self.save_action, self.tr("Save the results as GeoPackage"))
        self.walk_action.triggered.connect(lambda: self.walk.emit())
        self._walk_button = self._button(self.walk_action, self.tr("Take these parcels into the work list"))
        row.addWidget(self._walk_button)
        row.addWidget(self._save_button)
        layout = QVBoxLayout(self._results)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addLayout(row)
        layout.addWidget(table, 1)

    def _button(self, action: QAction, text: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(self._icon_size)
        button.setAccessibleName(text)
        action.setToolTip(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def offer_scopes(self, scopes: Sequence[tuple[str, str]], preferred: str = "") -> None:
        """Offer (scope, text) to run on; the preferred one is chosen, else the one before stays."""
        chosen = preferred or self.scope.currentData()
        self.scope.clear()
        for scope, text in scopes:
            self.scope.addItem(text, scope)
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        widen_popup(self.scope)
        self.run_action.setEnabled(bool(scopes) and not self.stop_action.isEnabled())

    def show_running(self, running: bool) -> None:
        """A run has begun or ended."""
        self.stop_action.setEnabled(running)
        self.run_action.setEnabled(not running and self.scope.count() > 0)
        self.progress.setVisible(running)
        self.progress.setValue(0)

    def show_view(self, title: str, view: ParcelView, colours: Sequence[QColor], text: str) -> None:
        """Show one parcel; colours: one for each class."""
        options = self.settings.options
        by_name = dict(zip(view.classes.names, colours))
        self.title.setText(title)
        self.map.show_view(view, colours)
        self.bars.show_shares(
            [(name, share, by_name[name]) for name, share in view.verdict.shares],
            (options.min_share, options.max_share),
        )
        self.verdict.setText(text)

    def show_hint(self, title: str, text: str) -> None:
        """Show a sentence in place of a parcel."""
        self.title.setText(title)
        self.map.show_view(None)
        self.bars.show_shares([], (0, 0))
        self.verdict.setText(text)

    def show_results(self, table: FoiTable, name: str = "") -> None:
        """Show the parcels of a run, those of the kept filter first.

        name: of their layer; they stay while another one is chosen, or its check fails.
        """
        chosen = self.filter.currentIndex()
        counts, n = table.counts, len(table.verdicts)
        self.filter.clear()
        flagged, unjudged = sum(counts[outcome] for outcome in FLAGGED), counts[NOT_JUDGED]
        self.filter.addItem(self.tr("All ({})").format(QLocale().toString(n)), OUTCOMES)
        self.filter.addItem(self.tr("Flagged ({})").format(QLocale().toString(flagged)), FLAGGED)
        for outcome in OUTCOMES:
            text = f"{outcome_text(outcome)} ({QLocale().toString(counts[outcome])})"
            self.filter.addItem(text, (outcome,))
            self.filter.setItemData(self.filter.count() - 1, QColor(COLOURS[outcome]), _DECORATION)
        self.filter.setCurrentIndex(max(0, chosen))
        said = self.tr("{} of {} parcels flagged, {} homogeneous, {} not judged.")
        numbers = (flagged, n, counts[FINE], unjudged)
        summary = said.format(*(QLocale().toString(number) for number in numbers))
        self.summary.setText(f"{name} · {summary}" if name else summary)
        self.model.show(table, self.outcomes)
        self._results.setVisible(n > 0)
        if n:
            # They may lie below what is seen; their place is known when the layout has settled.
            QTimer.singleShot(_SETTLED_MS, self._look_at_results)

    def _look_at_results(self) -> None:
        if not is_deleted(self):
            self._scroll.ensureWidgetVisible(self._results)

    def _filter(self) -> None:
        self.model.show_only(self.outcomes)
        self.filtered.emit()

    def _chosen(self, index: QModelIndex) -> None:
        self.rowChosen.emit(self.model.parcel_at(index.row()))
