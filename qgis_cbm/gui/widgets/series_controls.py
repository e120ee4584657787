"""What of a parcel is plotted: products, statistic, clouds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.gui import QgsCheckableComboBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QStandardItemModel
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QComboBox, QMenu, QSizePolicy, QToolButton, QWidget

from qgis_cbm.analysis import clouds
from qgis_cbm.analysis.series import WEATHER, Product
from qgis_cbm.analysis.timeseries import STATISTICS
from qgis_cbm.core.scene_classes import scl_name
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.plot_theme import swatch
from qgis_cbm.gui.widgets.series_labels import card_name, product_name, statistic_name
from qgis_cbm.gui.widgets.spin_room import make_room

_PRODUCTS_SEEN = 20
_ORDER = ("mean", "p50", "std", "min", "p25", "p75", "max", "count")


class SeriesControls(QWidget):
    """Chooser row; changed() after any choice of the user. `options` holds the choices."""

    changed = pyqtSignal()

    def __init__(self, options: SeriesOptions, parent: QWidget | None = None):
        super().__init__(parent)
        self.options = options
        self._products: tuple[Product, ...] = ()
        self._no_weather = ""
        self._filling = False
        self._product = QgsCheckableComboBox()
        self._statistic = QComboBox()
        self._cloudy = QCheckBox(self.tr("Cloudy"))
        self._threshold = QgsSpinBox()
        self._classes = QToolButton()
        self._build()

    def _build(self) -> None:
        self._product.setDefaultText(self.tr("Choose products…"))
        self._product.setToolTip(self.tr("Products to plot: indices and stored bands"))
        self._product.setAccessibleName(self.tr("Products"))
        self._product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._product.setMinimumContentsLength(9)
        self._product.setMaxVisibleItems(_PRODUCTS_SEEN)
        self._product.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # checkedItemsChanged comes for mouse clicks only (QGIS 3.22); the model tells of the space key too.
        self._product.model().dataChanged.connect(self._choose_products)
        for name in _ORDER:
            self._statistic.addItem(statistic_name(name), name)
        self._statistic.setCurrentIndex(max(self._statistic.findData(self.options.statistic), 0))
        self._statistic.setToolTip(self.tr("Statistic of the parcel's pixels"))
        self._statistic.setAccessibleName(self.tr("Statistic"))
        self._statistic.activated.connect(self._choose)
        self._cloudy.setChecked(self.options.show_cloudy)
        self._cloudy.setToolTip(
            self.tr("Show cloudy observations, as hollow grey marks that the line does not join")
        )
        self._cloudy.toggled.connect(self._choose)
        self.draw_cloud_mark()
        self._threshold.setRange(0, 100)
        self._threshold.setPrefix("> ")
        self._threshold.setSuffix(" %")
        self._threshold.setClearValue(SeriesOptions().threshold)
        self._threshold.setValue(self.options.threshold)
        make_room(self._threshold)
        self._threshold.setKeyboardTracking(False)
        self._threshold.setToolTip(
            self.tr("Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy")
        )
        self._threshold.setAccessibleName(self.tr("Cloud share in per cent"))
        self._threshold.valueChanged.connect(self._choose)
        self._classes.setText(self.tr("SCL"))
        self._classes.setToolTip(self.tr("Scene classes that count as hidden"))
        self._classes.setAccessibleName(self.tr("Scene classes that count as hidden"))
        self._classes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._classes.setMenu(self._class_menu())
        row = FlowLayout(self)
        for widget in (self._product, self._statistic, self._cloudy, self._threshold, self._classes):
            row.addWidget(widget)

    def draw_cloud_mark(self) -> None:
        """Draw the legend mark of cloudy observations in the colours at hand."""
        size = max(self.fontMetrics().height(), 12)
        self._cloudy.ensurePolished()
        colour = self._cloudy.palette().color(QPalette.ColorRole.WindowText).name()
        self._cloudy.setIcon(swatch(colour, "o", size, self.devicePixelRatioF(), hollow=True))

    def _class_menu(self) -> QMenu:
        menu = QMenu(self)
        for value in clouds.SCL_CLASSES:
            if value == clouds.NO_DATA:
                continue
            action = QAction(f"{value}  {scl_name(value)}", menu)
            action.setCheckable(True)
            action.setChecked(value in self.options.hidden_classes)
            action.setData(value)
            action.toggled.connect(self._choose)
            menu.addAction(action)
        menu.addSeparator()
        usual = menu.addAction(self.tr("Usual classes"))
        usual.triggered.connect(self._usual_classes)
        return menu

    def _usual_classes(self) -> None:
        self._filling = True
        for action in self._classes.menu().actions():
            if action.isCheckable():
                action.setChecked(action.data() in clouds.HIDDEN)
        self._filling = False
        self._choose()

    def set_products(self, products: Sequence[Product], no_weather: str = "") -> None:
        """Offer what a parcel has; what the user wanted stays wanted for parcels that have it.

        no_weather: why there is none; the greyed entry says it.
        """
        products = tuple(products)
        if (products, no_weather) != (self._products, self._no_weather):
            self._products, self._no_weather = products, no_weather
            chosen = {product.key for product in self.chosen()}
            self._filling = True
            self._product.clear()
            for product in products:
                checked = product.key in chosen
                state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
                self._product.addItemWithCheckState(product_name(product), state, product.key)
            if no_weather:
                self._product.addItem(card_name(WEATHER))
                entry = self._product.model().item(self._product.count() - 1)
                entry.setFlags(Qt.ItemFlag.NoItemFlags)
                entry.setToolTip(no_weather)
            self._filling = False
        self._offer_statistics()

    def chosen(self) -> tuple[Product, ...]:
        """The wanted products this parcel has; the first one of its pixels when it has none of them."""
        wanted = self.options.products.split(" ")
        found = tuple(product for product in self._products if product.key in wanted)
        if found or not self.options.products:
            return found
        return tuple(product for product in self._products if product.card != WEATHER)[:1]

    def _offer_statistics(self) -> None:
        """Grey out the statistics that none of the chosen products has."""
        known = {name for product in self.chosen() for name in product.statistics} or set(STATISTICS)
        entries: QStandardItemModel = self._statistic.model()
        for row in range(entries.rowCount()):
            entries.item(row).setEnabled(self._statistic.itemData(row) in known)

    def _choose_products(self, *_args: object) -> None:
        if self._filling:
            return
        checked = [str(key) for key in self._product.checkedItemsData()]
        if checked == [product.key for product in self.chosen()]:
            return
        offered = {product.key for product in self._products}
        absent = [key for key in self.options.products.split(" ") if key and key not in offered]
        # Who wants nothing gets nothing: what other parcels have would bring the first product back.
        self.options = replace(self.options, products=" ".join([*checked, *absent] if checked else []))
        self._offer_statistics()
        self.changed.emit()

    def _choose(self, *_args: object) -> None:
        if self._filling:
            return
        hidden = [action.data() for action in self._classes.menu().actions() if action.isChecked()]
        self.options = replace(
            self.options,
            statistic=self._statistic.currentData(),
            show_cloudy=self._cloudy.isChecked(),
            threshold=self._threshold.value(),
            hidden=" ".join(str(value) for value in hidden),
        )
        self.changed.emit()
