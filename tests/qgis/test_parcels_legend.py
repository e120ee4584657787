"""The legend of parcels that come as tiles: what the layer's style says, as long as the layer is there."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorTileBasicRenderer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel

from qgis_cbm.client.protocol import TileSource
from qgis_cbm.core import parcel_styles
from qgis_cbm.core.tile_layers import with_decided
from qgis_cbm.gui.widgets.parcels_legend import ParcelsLegend
from qgis_cbm.services.parcel_layers import PARCELS

TILES = TileSource("http://127.0.0.1:9/tiles/nl_2017/{z}/{x}/{y}.mvt", 0, 14, (5.6, 52.6, 5.7, 52.7))


@pytest.fixture
def layers(analyst, connected, monkeypatch):
    """The session's layers; its server has tiles and knows three crops."""
    monkeypatch.setattr(type(connected._client), "parcel_source", lambda *_: TILES)
    object.__setattr__(connected.dataset_info, "crops", ("Grassland", "Maize", "Winter wheat"))
    return analyst.layers


@pytest.fixture
def legend(layers, qtbot):
    found = ParcelsLegend(layers)
    qtbot.addWidget(found)
    return found


def words(legend):
    return [label.text() for label in legend._body.findChildren(QLabel) if label.text()]


def add(layers, style, qtbot):
    with qtbot.waitSignal(layers.shown, timeout=5000):
        layers.add(style)
    (layer,) = QgsProject.instance().mapLayers().values()
    return layer


def test_crops_have_their_colours(legend, layers, qtbot):
    assert legend.isHidden()
    add(layers, parcel_styles.BY_CROP, qtbot)
    assert not legend.isHidden()
    assert words(legend) == ["Grassland", "Maize", "Winter wheat", "Other crops"]
    assert legend.group.title() == "Parcels: By Crop"
    picture = next(label for label in legend._body.findChildren(QLabel) if label.pixmap())
    image = picture.pixmap().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    wanted = QColor(parcel_styles.PALETTE[0])
    assert all(abs(a - b) <= 2 for a, b in zip(middle.getRgb()[:3], wanted.getRgb()[:3]))


def test_another_style_has_another_legend_and_an_outline_none(legend, layers, qtbot):
    add(layers, parcel_styles.BY_CROP, qtbot)
    add(layers, parcel_styles.BY_DECISION, qtbot)
    assert words(legend) == ["Compliant", "Not compliant", "Inconclusive", "Undecided"]
    add(layers, parcel_styles.OUTLINE, qtbot)
    assert legend.isHidden()


def test_it_follows_what_the_user_does_with_the_layer(legend, layers, qtbot):
    layer = add(layers, parcel_styles.BY_CROP, qtbot)
    styles = layer.renderer().styles()
    changed = QgsVectorTileBasicRenderer()
    for style in styles:
        if style.styleName() == "Maize":
            style.setEnabled(False)
        if style.styleName() == "Grassland":
            style.setStyleName("Meadows")
    changed.setStyles(styles)
    layer.setRenderer(changed)
    layer.emitStyleChanged()
    assert words(legend) == ["Meadows", "Winter wheat", "Other crops"]
    QgsProject.instance().removeMapLayer(layer.id())
    assert legend.isHidden()


def test_another_dataset_has_no_legend_of_this_one(legend, layers, connected, qtbot):
    add(layers, parcel_styles.BY_CROP, qtbot)
    connected.use_dataset(next(each.key for each in connected.info.datasets if each.key.aoi == "be"))
    assert legend.isHidden()


def test_the_layer_of_a_project_that_is_opened_has_its_legend(legend, layers, tmp_path, qtbot):
    add(layers, parcel_styles.BY_CROP, qtbot)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "season.qgs"))
    project.clear()
    assert legend.isHidden()
    assert project.read(str(tmp_path / "season.qgs"))
    assert project.mapLayersByName("Parcels nl 2017")[0].customProperty("cbm/role") == PARCELS
    assert words(legend) == ["Grassland", "Maize", "Winter wheat", "Other crops"]


def test_tiles_get_another_address_with_every_decision_while_they_show_decisions(layers, analyst, qtbot):
    layer = add(layers, parcel_styles.BY_DECISION, qtbot)
    before, extent = layer.source(), layer.extent()
    sources = []
    for outcome in ("compliant", "inconclusive"):
        analyst.workspace.find("1001")
        qtbot.waitUntil(lambda: analyst.workspace.series is not None and not analyst.workspace.busy)
        with qtbot.waitSignal(analyst.decisions.decided, timeout=5000):
            analyst.decisions.decide(outcome)
        sources.append(layer.source())
    assert len({before, *sources}) == 3
    assert layer.extent() == extent and layer.isValid()
    add(layers, parcel_styles.BY_CROP, qtbot)
    with qtbot.waitSignal(analyst.decisions.decided, timeout=5000):
        analyst.decisions.decide("compliant")
    assert layer.source() == sources[-1], "crops stay as they are"
    add(layers, parcel_styles.BY_DECISION, qtbot)
    assert layer.source() not in sources


def test_the_address_keeps_all_else():
    source = "type=xyz&url=https://h/{z}/{x}/{y}.mvt%3Fkey%3Da%26decided%3D1&zmin=0&authcfg=abc1234"
    assert with_decided(source, "2.5") == (
        "type=xyz&url=https://h/{z}/{x}/{y}.mvt?key%3Da%26decided%3D2.5&zmin=0&authcfg=abc1234"
    )
