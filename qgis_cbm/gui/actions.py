"""The plugin's own actions: pick a parcel, draw a polygon, follow the selection."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from qgis_cbm.gui import icons
from qgis_cbm.gui.tools.map_tool import MapTool
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.tools.polygon_tool import PolygonTool

_FOLLOW = "cbm/follow_selection"


class Actions(QObject):
    """`pick` and `draw` take the map while they are checked; `follow` remembers its state."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None):
        super().__init__(parent)
        canvas = iface.mapCanvas()
        self.pick_tool, self.draw_tool = PickTool(canvas), PolygonTool(canvas)
        self.pick = self._map_action(
            "CbmPickParcel",
            "parcel-pick",
            self.tr("Pick Parcel"),
            self.tr("Click on the map to load a parcel and its time series"),
            self.pick_tool,
        )
        self.draw = self._map_action(
            "CbmDrawPolygon",
            "parcel-polygon",
            self.tr("Parcels of a Polygon"),
            self.tr("Draw a polygon: the parcels that touch it become the work list. A right click ends it"),
            self.draw_tool,
        )
        self.follow = QAction(icons.theme("mActionSelectRectangle.svg"), self.tr("Follow Selection"), self)
        self.follow.setObjectName("CbmFollowSelection")
        self.follow.setCheckable(True)
        self.follow.setChecked(QgsSettings().value(_FOLLOW, False, type=bool))
        self.follow.setToolTip(self.tr("Load the parcel that is selected in any polygon layer"))
        self.follow.toggled.connect(lambda on: QgsSettings().setValue(_FOLLOW, on))

    def close(self) -> None:
        """Give the map back."""
        for tool in (self.draw_tool, self.pick_tool):
            tool.close()
            tool.deleteLater()

    def _map_action(self, name: str, icon: str, text: str, tip: str, tool: MapTool) -> QAction:
        action = QAction(icons.own(icon), text, self)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setToolTip(f"<b>{text}</b><br>{tip}")
        tool.setAction(action)
        action.toggled.connect(tool.take_or_leave)
        return action


def show_settings(iface: QgisInterface) -> None:
    """Open the plugin's page of QGIS' options."""
    from qgis_cbm.gui.options import PAGE

    iface.showOptionsDialog(iface.mainWindow(), PAGE)
