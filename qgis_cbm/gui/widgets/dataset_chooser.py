"""Where to look: connection, area and year."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.gui import icons
from qgis_cbm.gui.dialogs.connection import edit_connection
from qgis_cbm.gui.widgets.highlight import to_map
from qgis_cbm.gui.widgets.layers_button import LayersButton
from qgis_cbm.services.parcel_layers import ParcelLayers
from qgis_cbm.services.workspace import Workspace

# Wide enough for a few fields and their neighbours.
_AREA_SCALE = 25000


class DatasetChooser(QWidget):
    """Three combo boxes that follow the workspace, and menus for the connection, parcels and base maps."""

    def __init__(
        self,
        workspace: Workspace,
        layers: ParcelLayers,
        canvas: QgsMapCanvas,
        base_maps: QToolButton,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._workspace = workspace
        self._layers = LayersButton(workspace, layers)
        self._canvas = canvas
        self._connection = self._combo(self.tr("Connection"), self._connection_chosen)
        self._area = self._combo(self.tr("Area"), self._area_chosen)
        self._year = self._combo(self.tr("Year"), self._year_chosen)
        self._year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._menu_button = self._build_menu()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        for row, (text, combo) in enumerate(
            ((self.tr("Connection"), self._connection), (self.tr("Area"), self._area))
        ):
            label = QLabel(text)
            label.setBuddy(combo)
            layout.addWidget(label, row, 0)
        layout.addWidget(self._connection, 0, 1, 1, 4)
        layout.addWidget(self._menu_button, 0, 5)
        layout.addWidget(self._area, 1, 1)
        label = QLabel(self.tr("Year"))
        label.setBuddy(self._year)
        layout.addWidget(label, 1, 2)
        layout.addWidget(self._year, 1, 3)
        layout.addWidget(self._layers, 1, 4)
        layout.addWidget(base_maps, 1, 5)
        # QGIS goes to the whole extent of the first layer, which is the world's for tiles and overviews.
        layers.alone.connect(lambda: QTimer.singleShot(0, self.zoom_to_area))
        workspace.connections.changed.connect(self._fill_connections)
        workspace.connectionChanged.connect(self._fill_connections)
        workspace.connectionChanged.connect(self._fill_datasets)
        workspace.datasetChanged.connect(self._fill_datasets)
        self._fill_connections()
        self._fill_datasets()

    def add_connection(self) -> None:
        """Let the user add a connection and go on with it."""
        added = edit_connection(self._workspace.connections, None, self)
        if added is not None and self._workspace.connection != added:
            self._use(added.name)

    def open_areas(self) -> None:
        """Let the user choose an area."""
        self._area.setFocus()
        self._area.showPopup()

    def zoom_to_area(self) -> None:
        """Show the middle of the area, near enough to tell parcels apart."""
        dataset = self._workspace.dataset_info
        if dataset is None or dataset.center is None:
            return
        place = to_map(self._canvas, QgsGeometry.fromPointXY(QgsPointXY(*dataset.center)), 4326)
        if not place.isNull():
            self._canvas.setCenter(place.asPoint())
            self._canvas.zoomScale(_AREA_SCALE)

    def _combo(self, name: str, chosen: Callable[..., None]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(4)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.activated.connect(chosen)
        return combo

    def _build_menu(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.theme("mActionOptions.svg"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Add, edit or refresh the connection"))
        button.setAccessibleName(self.tr("Connection menu"))
        menu = QMenu(button)
        menu.addAction(icons.theme("mActionAdd.svg"), self.tr("Add Connection…")).triggered.connect(
            self.add_connection
        )
        self._edit_action = menu.addAction(
            icons.theme("mActionToggleEditing.svg"), self.tr("Edit Connection…")
        )
        self._edit_action.triggered.connect(self._edit_connection)
        self._refresh_action = menu.addAction(icons.theme("mActionRefresh.svg"), self.tr("Refresh"))
        self._refresh_action.triggered.connect(self._workspace.connect_server)
        menu.addSeparator()
        self._zoom_action = menu.addAction(
            icons.theme("mActionZoomFullExtent.svg"), self.tr("Zoom to the Area's Centre")
        )
        self._zoom_action.triggered.connect(self.zoom_to_area)
        button.setMenu(menu)
        return button

    def _fill_connections(self) -> None:
        connections, used = self._workspace.connections.all(), self._workspace.connection
        self._connection.clear()
        for connection in connections:
            self._connection.addItem(connection.name)
            self._connection.setItemData(
                self._connection.count() - 1, connection.address, Qt.ItemDataRole.ToolTipRole
            )
        self._connection.setCurrentIndex(self._connection.findText(used.name) if used else -1)
        self._connection.setToolTip(used.address if used else self.tr("No connection yet"))
        self._connection.setEnabled(bool(connections))
        self._edit_action.setEnabled(used is not None)
        self._refresh_action.setEnabled(used is not None)

    def _fill_datasets(self) -> None:
        info, key = self._workspace.info, self._workspace.dataset
        known = self._workspace.dataset_info
        self._area.clear()
        self._year.clear()
        if info is not None:
            self._area.addItems(info.aois)
            self._area.setCurrentIndex(self._area.findText(key.aoi) if key else -1)
            self._fill_years(key.aoi if key else "")
            self._year.setCurrentIndex(self._index(key))
        elif key is not None:
            self._area.addItem(key.aoi)
            self._year.addItem(_year_text(key), key)
        self._area.setEnabled(info is not None and bool(info.datasets))
        self._year.setEnabled(info is not None and self._year.count() > 0)
        self._zoom_action.setEnabled(known is not None and known.center is not None)

    def _fill_years(self, aoi: str) -> None:
        for key in sorted(self._keys(aoi), key=lambda key: (-key.year, key.ptype)):
            self._year.addItem(_year_text(key), key)

    def _keys(self, aoi: str) -> list[DatasetKey]:
        info = self._workspace.info
        return [dataset.key for dataset in info.datasets if dataset.key.aoi == aoi] if info else []

    def _index(self, key: DatasetKey | None) -> int:
        return next((i for i in range(self._year.count()) if self._year.itemData(i) == key), -1)

    def _connection_chosen(self, index: int) -> None:
        name = self._connection.itemText(index)
        used = self._workspace.connection
        if used is None or used.name != name or self._workspace.info is None:
            self._use(name)

    def _use(self, name: str) -> None:
        self._workspace.choose_connection(name)

    def _area_chosen(self, index: int) -> None:
        """Stay in the same year where the other area has it, else take its newest."""
        aoi, now = self._area.itemText(index), self._workspace.dataset
        if now is not None and now.aoi == aoi:
            return
        keys = self._keys(aoi)
        same = [key for key in keys if now is not None and (key.year, key.ptype) == (now.year, now.ptype)]
        self._workspace.use_dataset(same[0] if same else max(keys, key=lambda key: (key.year, not key.ptype)))

    def _year_chosen(self, index: int) -> None:
        self._workspace.use_dataset(self._year.itemData(index))

    def _edit_connection(self) -> None:
        edit_connection(self._workspace.connections, self._workspace.connection, self)


def _year_text(key: DatasetKey) -> str:
    return " ".join(filter(None, (str(key.year), key.ptype)))
