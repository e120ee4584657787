"""All parcels on the map, in one of the ready styles; and as an attribute table."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from qgis_cbm.core.parcel_styles import BY_DECISION, STYLES, style_text
from qgis_cbm.gui import icons
from qgis_cbm.services.parcel_layers import ParcelLayers
from qgis_cbm.services.workspace import Workspace


class LayersButton(QToolButton):
    """A menu; what the source does not have is grey, with the reason."""

    def __init__(self, workspace: Workspace, layers: ParcelLayers, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self.setIcon(icons.theme("mActionAddLayer.svg"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Show all parcels on the map"))
        self.setAccessibleName(self.tr("Parcels as a layer"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._styles = {
            style: menu.addAction(icons.own("parcel"), self.tr("Parcels: {}").format(style_text(style)))
            for style in STYLES
        }
        for style, action in self._styles.items():
            action.triggered.connect(lambda _checked=False, style=style: layers.add(style))
        menu.addSeparator()
        self._table = menu.addAction(
            icons.theme("mActionOpenTable.svg"), self.tr("Parcels with Attribute Table (OGC API)")
        )
        self._table.triggered.connect(lambda: layers.add_collection())
        self.setMenu(menu)
        workspace.connectionChanged.connect(self._enable)
        workspace.datasetChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        workspace = self._workspace
        direct = workspace.connection is not None and workspace.connection.is_direct
        self.setEnabled(workspace.dataset_info is not None)
        for style, action in self._styles.items():
            reason = workspace.lacks("parcel_layer")
            if style == BY_DECISION:
                reason = reason or workspace.lacks("decisions")
            action.setEnabled(not reason)
            action.setToolTip(reason)
        reason = workspace.lacks("attribute_layer")
        if direct:
            reason = self.tr("Layers of a database have their attribute table already.")
        self._table.setEnabled(not reason)
        self._table.setToolTip(reason)
