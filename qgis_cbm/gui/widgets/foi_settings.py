"""The thresholds of the FOI checks, folded away until they are wanted."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.core import class_names, foi_options
from qgis_cbm.core.foi_options import FoiOptions
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.folding_group import name_fold
from qgis_cbm.gui.widgets.readable_hint import ReadableHint


class FoiSettings(QgsCollapsibleGroupBox):
    """changed(): some threshold or the class names are others; `options` has them. They are remembered.

    order: the controls as Tab should reach them.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CbmFoiSettings")
        self.setTitle(self.tr("Thresholds and Class Names"))
        self.setAccessibleName(self.title())
        self._kept = foi_options.load()
        self.low = self._number(self.tr("Lowest share that makes a parcel heterogeneous"), " %", 100)
        self.high = self._number(self.tr("Highest share that makes a parcel heterogeneous"), " %", 100)
        self.method = QComboBox()
        self.pixels = self._whole(self.tr("Clusters have more pixels than"), 1_000_000)
        self.connectivity = QComboBox()
        self.area = self._number(self.tr("Areas are larger than"), " m²", 1e9, decimals=0)
        self.buffer = self._number(self.tr("Inner buffer"), " m", 10_000)
        self.least = self._whole(self.tr("Parcels with fewer pixels of a class are not judged"), 1_000_000)
        self.zero = QCheckBox(self.tr("0 is no-data"))
        self.legacy = QCheckBox(self.tr("Count as published"))
        self.names = QgsFileWidget()
        self.reset = QPushButton(self.tr("Restore Defaults"))
        self._labels: dict[QWidget, QLabel] = {}
        self._build()
        self._show(self._kept)
        self._connect()
        self.setCollapsed(True)

    @property
    def options(self) -> FoiOptions:
        """What is chosen."""
        return replace(
            self._kept,
            min_share=self.low.value(),
            max_share=self.high.value(),
            by_area=bool(self.method.currentData()),
            cluster_threshold=self.pixels.value(),
            connectivity=int(self.connectivity.currentData()),
            area_threshold=self.area.value(),
            inner_buffer=self.buffer.value(),
            min_pixels=self.least.value(),
            ignore_zero=self.zero.isChecked(),
            legacy_count=self.legacy.isChecked(),
            names=self.names.filePath().strip(),
        )

    def restore(self) -> None:
        """Take the thresholds of the field again; the file of class names stays."""
        self._show(replace(FoiOptions(), names=self.options.names))
        self._changed()

    def show_options(self, options: FoiOptions) -> None:
        """Take these, without remembering them for the next session."""
        if options != self.options:
            self._show(options)
            self.changed.emit()

    def _build(self) -> None:
        self.method.addItem(self.tr("Clusters of pixels"), False)
        self.method.addItem(self.tr("Connected areas"), True)
        self.method.setAccessibleName(self.tr("What several objects are found by"))
        self.connectivity.addItem(self.tr("edges and corners (8)"), 8)
        self.connectivity.addItem(self.tr("edges (4)"), 4)
        for choice in (self.method, self.connectivity):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(16)
        self.connectivity.setAccessibleName(self.tr("Pixels of a cluster are connected by"))
        self.names.setFilter(class_names.file_filter())
        self.names.setDialogTitle(self.tr("Class names"))
        self.names.lineEdit().setPlaceholderText(self.tr("from the raster's style"))
        ReadableHint(self.names.lineEdit())
        self.names.lineEdit().setAccessibleName(self.tr("File with the class names"))
        for button in self.names.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Choose a file with class names"))
        shares = QHBoxLayout()
        shares.addWidget(self.low, 1)
        shares.addWidget(QLabel(self.tr("to")))
        shares.addWidget(self.high, 1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        label = QLabel(self.tr("Heterogeneous at"))
        label.setBuddy(self.low)
        form.addRow(label, shares)
        for text, field in (
            (self.tr("Several objects by"), self.method),
            (self.tr("Clusters above"), self.pixels),
            (self.tr("Connected by"), self.connectivity),
            (self.tr("Areas above"), self.area),
            (self.tr("Inner buffer"), self.buffer),
            (self.tr("Fewest pixels"), self.least),
            (self.tr("Class names"), self.names),
        ):
            label = QLabel(text)
            label.setBuddy(self.names.lineEdit() if field is self.names else field)
            form.addRow(label, field)
            self._labels[field] = label
        self.legacy.setToolTip(
            self.tr("Two clusters of the same class flag a parcel as well, and class 0 never counts")
        )
        row = QWidget()
        last = FlowLayout(row, gap=10)
        for widget in (self.zero, self.legacy, self.reset):
            last.addWidget(widget)
        # One body: a group box that unfolds shows all its children, those that do not count too.
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(form)
        inside.addWidget(row)
        layout = QVBoxLayout(self)
        layout.addWidget(body)
        self.order = (*name_fold(self), self.low, self.high, self.method, self.pixels, self.connectivity,
                      self.area, self.buffer, self.least, self.names, self.zero, self.legacy,
                      self.reset)  # fmt: skip

    def _connect(self) -> None:
        for spin in (self.low, self.high, self.pixels, self.area, self.buffer, self.least):
            spin.valueChanged.connect(self._changed)
        for choice in (self.method, self.connectivity):
            choice.currentIndexChanged.connect(self._changed)
        for box in (self.zero, self.legacy):
            box.toggled.connect(self._changed)
        self.names.fileChanged.connect(self._changed)
        self.reset.clicked.connect(lambda: self.restore())

    def _show(self, options: FoiOptions) -> None:
        self.blockSignals(True)
        self.low.setValue(options.min_share)
        self.high.setValue(options.max_share)
        self.method.setCurrentIndex(1 if options.by_area else 0)
        self.pixels.setValue(options.cluster_threshold)
        self.connectivity.setCurrentIndex(1 if options.connectivity == 4 else 0)
        self.area.setValue(options.area_threshold)
        self.buffer.setValue(options.inner_buffer)
        self.least.setValue(options.min_pixels)
        self.zero.setChecked(options.ignore_zero)
        self.legacy.setChecked(options.legacy_count)
        self.names.setFilePath(options.names)
        self.blockSignals(False)
        self._follow_method()

    def _follow_method(self) -> None:
        """Show the thresholds that count."""
        by_area = bool(self.method.currentData())
        for field, shown in (
            (self.pixels, not by_area),
            (self.connectivity, not by_area),
            (self.area, by_area),
        ):
            field.setVisible(shown)
            self._labels[field].setVisible(shown)
        self.legacy.setVisible(not by_area)

    def _changed(self, *_: object) -> None:
        self._follow_method()
        if not self.signalsBlocked():
            foi_options.save(self.options)
            self.changed.emit()

    def _number(self, name: str, unit: str, most: float, decimals: int = 1) -> QgsDoubleSpinBox:
        spin = QgsDoubleSpinBox()
        spin.setRange(0, most)
        spin.setDecimals(decimals)
        spin.setSuffix(unit)
        self._prepare(spin, name)
        return spin

    def _whole(self, name: str, most: int) -> QgsSpinBox:
        spin = QgsSpinBox()
        spin.setRange(0, most)
        spin.setSuffix(self.tr(" pixels"))
        self._prepare(spin, name)
        return spin

    def _prepare(self, spin: QgsDoubleSpinBox | QgsSpinBox, name: str) -> None:
        spin.setShowClearButton(False)
        spin.setKeyboardTracking(False)
        spin.setAccessibleName(name)
        spin.setToolTip(name)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
