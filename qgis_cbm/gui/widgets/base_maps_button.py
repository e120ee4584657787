"""Orthophotos and base maps below the parcels: the administrator's, the user's own, the project's."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from qgis_cbm.gui import icons
from qgis_cbm.services.base_maps import BaseMaps, Offer


class BaseMapsButton(QToolButton):
    """A menu made anew whenever it opens; what cannot be shown is grey, with the reason."""

    def __init__(self, base_maps: BaseMaps, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self._base_maps, self._iface = base_maps, iface
        self.setIcon(icons.theme("mActionAddWmsLayer.svg"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Show an orthophoto or base map below the parcels"))
        self.setAccessibleName(self.tr("Base maps"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def fill(self) -> None:
        """Offer what there is now."""
        menu, base_maps = self.menu(), self._base_maps
        menu.clear()
        self._head(menu, self.tr("Published by the Administrator"))
        lacking = base_maps.lacking()
        if lacking:
            menu.addAction(lacking).setEnabled(False)
        for offer in base_maps.published():
            self._add(menu, offer)
        if base_maps.has_server:
            through = menu.addAction(self.tr("Fetch Through the Server"))
            through.setCheckable(True)
            through.setChecked(base_maps.through_server)
            through.setToolTip(self.tr("For computers that reach the CbM server but not the web"))
            through.toggled.connect(base_maps.set_through_server)
        menu.addSeparator()
        self._head(menu, self.tr("Your Own"))
        own = base_maps.own()
        for offer in own:
            self._add(menu, offer)
        add = menu.addAction(icons.theme("mActionAddWmsLayer.svg"), self.tr("Add WMS/WMTS Layer…"))
        add.triggered.connect(lambda _checked=False: self._iface.openDataSourceManagerPage("wms"))
        there = base_maps.in_project()
        inside = menu.addMenu(icons.theme("mIconRaster.svg"), self.tr("Put a Layer of the Project Below"))
        inside.setEnabled(bool(there))
        for layer_id, name in there:
            inside.addAction(name).triggered.connect(
                lambda _checked=False, layer_id=layer_id: base_maps.put_below(layer_id)
            )

    def _head(self, menu: QMenu, text: str) -> None:
        """A heading; QMenu's own sections lose their text in themes with a style sheet."""
        action = menu.addAction(text)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.setEnabled(False)

    def _add(self, menu: QMenu, offer: Offer) -> None:
        action = menu.addAction(icons.theme("mIconXyz.svg"), offer.name)
        action.setEnabled(not offer.reason)
        action.setToolTip(offer.reason or offer.attribution)
        action.triggered.connect(lambda _checked=False: self._base_maps.add(offer))
