"""All parcels on the map, from both sources, in every ready style; nothing secret in their sources."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QToolButton
from qgis_support import save_database, store_login, unlock

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core.parcel_styles import BY_CROP, BY_DECISION, OUTLINE, STYLES
from qgis_cbm.core.settings import Connection
from qgis_cbm.gui.widgets.dataset_chooser import DatasetChooser
from qgis_cbm.services.session import Session

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def rest(stack):
    return Connection("server", stack["url"], store_login(unlock(), stack["user"], stack["password"]))


@pytest.fixture
def direct(saved_database):
    return Connection("database", "", "", saved_database)


@pytest.fixture(params=["rest", "direct"])
def session(request, stack, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path)
    made = Session()
    made.workspace.use_connection(request.getfixturevalue(request.param), DatasetKey(**stack["dataset"]))
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None and not made.workspace.busy, timeout=30_000)
    yield made
    made.close()
    QgsProject.instance().clear()


def our_layers():
    root = QgsProject.instance().layerTreeRoot()
    return [node.layer() for group in root.children() for node in group.findLayers()]


def added(session, qtbot, style):
    session.layers.add(style)
    qtbot.waitUntil(
        lambda: len(our_layers()) == (2 if session.workspace.connection.is_direct else 1), timeout=30_000
    )
    return our_layers()


def painted(layers, place, scale):
    """Colours of an image of the layers around a place (degrees) at a scale, white for nothing."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(MERCATOR)
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor("white"))
    centre = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), MERCATOR, QgsProject.instance()
    ).transform(*place)
    half = scale * 0.0254 / 96 * 200
    settings.setExtent(
        QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)
    )
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), [error.message for error in job.errors()]
    image = job.renderedImage()
    return [QColor(image.pixel(x, y)) for x in range(0, 400, 4) for y in range(0, 400, 4)]


def share(colours, fits):
    return sum(map(fits, colours)) / len(colours)


def is_painted(colour):
    return colour != QColor("white")


def is_red(colour):
    return colour.red() > colour.green() + 60 and colour.red() > colour.blue() + 60


@pytest.mark.parametrize("style", STYLES)
def test_parcels_are_seen_near_and_far(session, stack, qtbot, style):
    layers = added(session, qtbot, style)
    place = stack["parcel"]["lon"], stack["parcel"]["lat"]
    assert share(painted(layers, place, 10_000), is_painted) > 0.02
    assert share(painted(layers, place, 300_000), is_painted) > 0.0005, "the overview"


def test_the_map_of_an_empty_project_goes_to_the_area_and_stays_where_the_user_goes(session, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(MERCATOR)
    canvas.setExtent(QgsRectangle(-1e7, -1e7, 1e7, 1e7))
    chooser = DatasetChooser(session.workspace, session.layers, canvas, QToolButton())
    qtbot.addWidget(chooser)
    added(session, qtbot, OUTLINE)
    qtbot.waitUntil(lambda: canvas.scale() < 100_000)
    canvas.zoomScale(3_000_000)
    for layer in our_layers()[1:]:
        QgsProject.instance().removeMapLayer(layer)
    with qtbot.waitSignal(session.layers.shown, timeout=30_000):
        session.layers.add(BY_CROP)
    qtbot.wait(50)
    assert canvas.scale() > 2_000_000


def test_a_database_shows_parcels_below_and_the_overview_above_1_to_100_000(
    direct, stack, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path)
    made = Session()
    made.workspace.use_connection(direct, DatasetKey(**stack["dataset"]))
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None and not made.workspace.busy, timeout=30_000)
    parcels, overview = added(made, qtbot, OUTLINE)
    place = stack["parcel"]["lon"], stack["parcel"]["lat"]
    for scale, near in ((95_000, True), (105_000, False)):
        assert any(map(is_painted, painted([parcels], place, scale))) is near
        assert any(map(is_painted, painted([overview], place, scale))) is not near
    made.close()
    QgsProject.instance().clear()


def test_by_crop_has_a_line_for_each_of_the_commonest_crops(session, stack, qtbot):
    layers = added(session, qtbot, BY_CROP)
    crops = session.workspace.dataset_info.crops
    assert len(crops) >= 3
    renderer = layers[0].renderer()
    if session.workspace.connection.is_direct:
        labels = [category.label() for category in renderer.categories()]
    else:
        labels = [each.styleName() for each in renderer.styles() if each.layerName() == "parcels"]
    assert labels == [*crops[:12], "Other crops"]
    colours = painted(layers, (stack["parcel"]["lon"], stack["parcel"]["lat"]), 10_000)
    assert len({colour.name() for colour in colours}) > 3


def test_a_decision_shows_as_a_traffic_light(session, stack, qtbot):
    workspace, pid = session.workspace, stack["parcel"]["pid"]
    place = stack["parcel"]["lon"], stack["parcel"]["lat"]
    workspace.find(pid)
    qtbot.waitUntil(lambda: workspace.parcel is not None and not workspace.busy, timeout=30_000)
    with qtbot.waitSignal(session.decisions.decided, timeout=30_000):
        session.decisions.decide("not compliant")
    layers = added(session, qtbot, BY_DECISION)
    assert share(painted(layers, place, 2_500), is_red) > 0.05
    assert share(painted(layers, place, 300_000), is_red) > 0.0001


def is_green(colour):
    return colour.green() > colour.red() + 40 and colour.green() > colour.blue() + 20


def test_the_map_shows_a_decision_that_is_taken_while_it_is_looked_at(session, stack, qtbot):
    """Tiles seen before lie in QGIS' cache on disk: they are not handed out any more."""
    workspace = session.workspace
    place = stack["parcel"]["lon"], stack["parcel"]["lat"]
    cache = QgsNetworkAccessManager.instance().cache()
    assert cache is not None and cache.maximumCacheSize() > 0
    layers = added(session, qtbot, BY_DECISION)
    workspace.find(stack["parcel"]["pid"])
    qtbot.waitUntil(lambda: workspace.parcel is not None and not workspace.busy, timeout=30_000)
    for outcome, fits, other in (("not compliant", is_red, is_green), ("compliant", is_green, is_red)) * 2:
        with qtbot.waitSignal(session.decisions.decided, timeout=30_000):
            session.decisions.decide(outcome)
        near, far = (painted(layers, place, scale) for scale in (2_500, 300_000))
        assert share(near, fits) > 0.05 and share(near, other) < share(near, fits)
        assert share(far, fits) > 0.0001


def picked_in_the_attribute_table(session, pid, qtbot):
    """The layer of attributes and its column of ids, with the parcel picked."""
    workspace = session.workspace
    session.layers.add_collection()
    qtbot.waitUntil(lambda: bool(our_layers()), timeout=30_000)
    workspace.find(pid)
    qtbot.waitUntil(lambda: workspace.parcel is not None and not workspace.busy, timeout=30_000)
    return our_layers()[0], workspace.dataset_info.id_column if workspace.connection.is_direct else "pid"


def test_the_attribute_table_shows_a_decision_that_is_taken_while_it_is_open(session, stack, qtbot):
    pid = stack["parcel"]["pid"]
    layer, column = picked_in_the_attribute_table(session, pid, qtbot)
    for outcome in ("inconclusive", "compliant"):
        with qtbot.waitSignal(session.decisions.decided, timeout=30_000):
            session.decisions.decide(outcome)
        latest = {str(feature[column]): feature["decision"] for feature in layer.getFeatures()}
        assert latest[pid] == outcome


def test_a_decision_leaves_what_is_selected_in_the_attribute_table(session, stack, qtbot):
    pid = stack["parcel"]["pid"]
    layer, column = picked_in_the_attribute_table(session, pid, qtbot)
    some = [feature.id() for feature in layer.getFeatures()][:3]
    layer.selectByIds(some)
    for outcome in ("inconclusive", "compliant"):
        with qtbot.waitSignal(session.decisions.decided, timeout=30_000):
            session.decisions.decide(outcome)
        assert sorted(layer.selectedFeatureIds()) == sorted(some)
    layer.removeSelection()
    latest = {str(feature[column]): feature["decision"] for feature in layer.getFeatures()}
    assert latest[pid] == "compliant", "read anew as soon as nobody has anything selected"


def test_the_layers_panel_lists_the_colours_of_a_database_and_the_dock_those_of_tiles(session, qtbot):
    layers = added(session, qtbot, BY_CROP)
    root = QgsProject.instance().layerTreeRoot()
    panel = QgsLayerTreeModel(root)
    nodes = panel.layerLegendNodes(root.findLayer(layers[0].id()))
    listed = [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes]
    crops = [*session.workspace.dataset_info.crops[:12], "Other crops"]
    if session.workspace.connection.is_direct:
        assert listed == crops and session.layers.legend.lines == ()
    else:
        assert [line.label for line in session.layers.legend.lines] == crops


def test_another_style_changes_the_layers_that_are_there(session, qtbot):
    before = added(session, qtbot, OUTLINE)
    session.layers.add(BY_CROP)
    assert our_layers() == before
    assert before[0].customProperty("cbm/style") == BY_CROP


def test_sources_name_an_authentication_and_hold_no_login(session, stack, database_login, qtbot):
    for layer in added(session, qtbot, OUTLINE):
        source = layer.source()
        assert "authcfg=" in source
        for secret in (stack["password"], database_login[1], "password", database_login[0]):
            assert secret not in source


def test_a_password_stored_in_plain_stays_out_of_the_layers(stack, database_login, own_settings, qtbot):
    user, password = database_login
    login = {"username": user, "password": password, "saveUsername": "true", "savePassword": "true"}
    save_database("plain", urlsplit(stack["database_url"]), "", **login)
    made = Session()
    made.workspace.use_connection(Connection("plain", "", "", "plain"), DatasetKey(**stack["dataset"]))
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None, timeout=30_000)
    for layer in added(made, qtbot, OUTLINE):
        assert layer.isValid() and password not in layer.source() and user not in layer.source()
    made.close()
    QgsProject.instance().clear()
    QgsSettings().remove("PostgreSQL/connections/plain")


def test_a_collection_that_cannot_be_opened_is_one_sentence(session, qtbot, monkeypatch):
    if session.workspace.connection.is_direct:
        pytest.skip("the layers of a database have their attribute table themselves")
    monkeypatch.setattr("qgis_cbm.services.sources.collections_url", lambda _: "http://127.0.0.1:9/ogc")
    with qtbot.waitSignal(session.workspace.failed, timeout=30_000) as failure:
        session.layers.add_collection()
    assert failure.args[0].message.startswith("QGIS cannot open the OGC API collection")
    assert our_layers() == []


def test_the_collection_has_the_attribute_table_that_tiles_lack(session, stack, qtbot):
    if session.workspace.connection.is_direct:
        pytest.skip("the layers of a database have their attribute table themselves")
    session.layers.add_collection()
    qtbot.waitUntil(lambda: len(our_layers()) == 1, timeout=30_000)
    (layer,) = our_layers()
    assert stack["parcel"]["pid"] in {feature["pid"] for feature in layer.getFeatures()}
    assert stack["password"] not in layer.source()
