"""The parcels on the map: by crop and by decision with their legend, from afar, base maps, the locator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QLineEdit, QWidget
from steps import Script, Until
from tour_hands import Hands

_FAR = 200_000


def stop(hands: Hands) -> Script:
    """Vector tiles have no legend in QGIS' layer panel: the Parcel panel has it."""
    from qgis_cbm.core import parcel_styles

    for name, style in (("crop", parcel_styles.BY_CROP), ("decision", parcel_styles.BY_DECISION)):
        hands.session.layers.add(style)
        yield Until(lambda: bool(hands.session.layers.legend.lines), "the layer")
        guide = "parcels-by-decision" if style == parcel_styles.BY_DECISION else ""
        yield from _look(hands, f"50-parcels-by-{name}", guide)
        with _without_fields():
            hands.go_near(_FAR)
            yield from _look(hands, f"51-from-afar-by-{name}")
            hands.go_near()
    yield from _base_maps(hands)
    yield from _locator(hands)


@contextmanager
def _without_fields() -> Iterator[None]:
    """Leave the parcels of the server alone on the map."""
    (fields,) = QgsProject.instance().mapLayersByName("Parcels")
    shown = QgsProject.instance().layerTreeRoot().findLayer(fields.id())
    shown.setItemVisibilityChecked(False)
    try:
        yield
    finally:
        shown.setItemVisibilityChecked(True)


def _look(hands: Hands, name: str, guide: str = "") -> Script:
    yield 500
    yield hands.drawn()
    yield from hands.keep(name, hands.canvas, hands.panel("parcel"), guide=guide)


def _base_maps(hands: Hands) -> Script:
    from qgis_cbm.gui.widgets.base_maps_button import BaseMapsButton

    button = hands.panel("parcel").findChild(BaseMapsButton)
    menu = button.menu()
    button.fill()
    corner = button.mapToGlobal(button.rect().bottomRight())
    menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))
    yield from hands.keep("52-base-maps")
    menu.close()


def _locator(hands: Hands) -> Script:
    widgets = hands.window.findChildren(QWidget)
    locator = next(each for each in widgets if each.metaObject().className() == "QgsLocatorWidget")
    line = locator.findChild(QLineEdit)
    line.setFocus()
    line.setText(f"cbm {hands.wanted['others'][0]}")
    yield 2000
    yield from hands.keep("53-locator")
    line.clear()
    yield 1000  # an empty search shows what can be searched for
    for each in hands.window.findChildren(QWidget):
        if each.metaObject().className() == "QgsFloatingWidget":
            each.hide()
    hands.canvas.setFocus()
