"""Base maps: what the administrator publishes, what the user has, where it lands, and what is grey."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from qgis.core import QgsDataSourceUri, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer

from qgis_cbm.client.errors import NotOffered
from qgis_cbm.client.protocol import BaseMap
from qgis_cbm.core import base_map_sources
from qgis_cbm.core.settings import Connection
from qgis_cbm.gui.widgets.base_maps_button import BaseMapsButton
from qgis_cbm.services.base_maps import BaseMaps, Offer, _source
from qgis_cbm.services.workspace import Workspace

XYZ = "type=xyz&url=http%3A%2F%2F127.0.0.1%3A9%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png&zmin=0&zmax=3"


@pytest.fixture
def base_maps(connected):
    made = BaseMaps(connected)
    yield made
    made.close()


@pytest.fixture
def saved():
    """Two XYZ connections of QGIS, one with a key in its address."""
    settings = QgsSettings()
    values = {"Mine/url": "https://tiles.example/{z}/{x}/{y}.png", "Mine/zmax": 17, "Mine/authcfg": "abc1234",
              "Keyed/url": "https://tiles.example/{z}/{x}/{y}.png?api_key=1"}  # fmt: skip
    for name, value in values.items():
        settings.setValue(f"qgis/connections-xyz/{name}", value)
    yield
    settings.remove("qgis/connections-xyz")


class Desktop:
    """The part of the interface that the menu uses."""

    def __init__(self):
        self.pages = []

    def openDataSourceManagerPage(self, name):
        self.pages.append(name)


@pytest.fixture
def button(base_maps, qtbot):
    made = BaseMapsButton(base_maps, Desktop())
    qtbot.addWidget(made)
    made.fill()
    return made


def actions(button):
    return {action.text(): action for action in button.menu().actions() if action.text()}


def names():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


@pytest.mark.parametrize(
    "url",
    [
        "https://tiles.example/{z}/{x}/{y}.png?style=a&layer=b",
        "https://tiles.example:8443/maps(1)/{z}/{x}/{-y}@2x.png",
        "https://wms.example/cgi-bin/mapserv?map=/srv/a b/ü.map&version=1.3.0",
    ],
)
def test_every_qgis_reads_an_address_as_it_was_meant(url):
    for source in (base_map_sources.tiles(url), base_map_sources.service(url, "a/b,c&d", "x,(y)")):
        read = QgsDataSourceUri()
        read.setEncodedUri(source)
        assert read.param("url") == url
    assert sorted(read.params("layers")) == ["a/b", "c&d"] and sorted(read.params("styles")) == ["(y)", "x"]
    assert read.param("format") == "image/png"


def test_published_maps_are_fetched_directly_or_through_the_server(base_maps, server, authcfg):
    offers = {offer.name: offer for offer in base_maps.published()}
    assert list(offers) == ["ags", "ortho", "osm", "wms"] and not any(o.reason for o in offers.values())
    assert parse_qs(offers["osm"].source)["url"] == ["http://127.0.0.1:9/{z}/{x}/{y}.png"]
    assert parse_qs(offers["osm"].source)["zmax"] == ["18"]
    wms = parse_qs(offers["wms"].source, keep_blank_values=True)
    assert (wms["layers"], wms["styles"], wms["url"]) == (
        ["a", "b"],
        ["", ""],
        ["http://127.0.0.1:9/wms?map=a"],
    )
    for name in ("ags", "ortho"):
        served = parse_qs(offers[name].source)
        assert served["url"] == [f"{server.url}/backgrounds/{name}/{{z}}/{{x}}/{{y}}.png"]
        assert served["authcfg"] == [authcfg], "a login by its id, never itself"


def test_all_go_through_the_server_where_the_user_wants_that(base_maps, server):
    base_maps.set_through_server(True)
    for offer in base_maps.published():
        assert parse_qs(offer.source)["url"][0].startswith(f"{server.url}/backgrounds/{offer.name}/")


def test_without_a_server_what_only_it_has_is_grey_with_the_reason(base_maps, connected):
    direct = Connection("direct", "", "", "a database")
    maps = {
        "file": BaseMap("ortho", "file"),
        "ags": BaseMap("ags", "ags", "http://host/map"),
        "wmts": BaseMap("wmts", "wmts", "http://host/caps", layer="a"),
        "xyz": BaseMap("osm", "xyz", "http://host/{z}/{x}/{y}.png"),
    }
    found = {kind: base_maps._offer(each, "", direct) for kind, each in maps.items()}
    assert found["xyz"].source and not found["xyz"].reason
    assert "Only a CbM server" in found["file"].reason and not found["file"].source
    assert "cannot show this kind" in found["ags"].reason and "cannot show this kind" in found["wmts"].reason


def test_tms_counts_rows_from_below_and_wmts_names_its_matrices():
    assert "/{-y}.png" in _source(BaseMap("a", "tms", "http://h/{z}/{x}/{y}.png"))
    assert "t1.tiles" in _source(BaseMap("a", "xyz", "http://t{s}.tiles/{q}"))
    wmts = parse_qs(
        _source(BaseMap("a", "wmts", "http://h/caps", layer="l", format="image/jpeg", matrix_set="web"))
    )
    assert (wmts["tileMatrixSet"], wmts["layers"], wmts["format"]) == (["web"], ["l"], ["image/jpeg"])


def test_a_base_map_lands_below_the_parcels_once(base_maps, qtbot):
    project = QgsProject.instance()
    for name in ("parcels", "more"):
        project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:3857", name, "memory"))
    for _ in range(2):
        base_maps.add(Offer("osm", XYZ, "", "© OSM"))
        qtbot.waitUntil(lambda: "osm" in names() and not base_maps._tasks)
    assert names() == ["more", "parcels", "osm"]
    (layer,) = project.mapLayersByName("osm")
    assert layer.isValid() and layer.metadata().rights() == ["© OSM"]
    base_maps.add(Offer("osm", XYZ.replace("zmax=3", "zmax=4")))
    qtbot.waitUntil(lambda: not base_maps._tasks)
    assert names() == ["more", "parcels", "osm"], "another source takes its place"


def test_one_that_is_there_comes_back_below(base_maps, qtbot):
    base_maps.add(Offer("osm", XYZ))
    qtbot.waitUntil(lambda: "osm" in names())
    root = QgsProject.instance().layerTreeRoot()
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:3857", "parcels", "memory"), False)
    root.addLayer(QgsProject.instance().mapLayersByName("parcels")[0])
    assert names() == ["osm", "parcels"]
    base_maps.add(Offer("osm", XYZ))
    assert names() == ["parcels", "osm"]


def test_a_service_that_does_not_answer_is_a_sentence(base_maps, connected, qtbot):
    with qtbot.waitSignal(connected.failed, timeout=20_000) as failure:
        base_maps.add(Offer("wms", base_map_sources.service("http://127.0.0.1:9/wms", "a")))
    assert isinstance(failure.args[0], NotOffered) and "“wms” does not answer" in failure.args[0].message
    assert names() == []


def test_the_users_own_are_offered_without_a_connection_and_a_key_is_not_carried(saved, qtbot):
    session = Workspace()
    base_maps = BaseMaps(session)
    assert "Not connected" in base_maps.lacking() and base_maps.published() == ()
    keyed, mine = base_maps.own()
    assert "key or password" in keyed.reason and not keyed.source
    assert parse_qs(mine.source)["zmax"] == ["17"] and parse_qs(mine.source)["authcfg"] == ["abc1234"]
    base_maps.add(Offer("mine", XYZ))
    qtbot.waitUntil(lambda: names() == ["mine"])
    base_maps.close()
    session.close()


def test_where_newer_qgis_keeps_connections_is_known():
    QgsSettings().setValue("connections/xyz/items/New/url", "https://new.example/{z}/{x}/{y}.png")
    try:
        assert [each.name for each in base_map_sources.saved()] == ["New"]
    finally:
        QgsSettings().remove("connections/xyz")


def test_the_menu_says_why_something_is_grey(saved, button):
    found = actions(button)
    assert found["osm"].isEnabled() and found["osm"].toolTip() == "OSM"
    assert not found["Keyed"].isEnabled() and "key or password" in found["Keyed"].toolTip()
    assert found["Mine"].isEnabled() and found["Fetch Through the Server"].isCheckable()
    found["Add WMS/WMTS Layer…"].trigger()
    assert button._iface.pages == ["wms"]


def test_fetching_through_a_server_is_offered_where_there_is_one(saved, qtbot):
    session = Workspace()
    made = BaseMapsButton(BaseMaps(session), Desktop())
    qtbot.addWidget(made)
    made.fill()
    found = actions(made)
    assert "Fetch Through the Server" not in found and found["Mine"].isEnabled()
    assert not found["Not connected: the administrator's base maps are not known yet."].isEnabled()
    session.close()


def test_a_layer_of_the_project_is_put_below(button, tmp_path):
    from images_data import tiff

    (tmp_path / "ortho.tif").write_bytes(tiff(200))
    ortho = QgsRasterLayer(str(tmp_path / "ortho.tif"), "my ortho")
    chip = QgsRasterLayer(str(tmp_path / "ortho.tif"), "a chip")
    chip.setCustomProperty("cbm/place", "chips nl_2017/1001")
    QgsProject.instance().addMapLayers([QgsVectorLayer("Polygon?crs=EPSG:3857", "parcels", "memory"), chip])
    QgsProject.instance().addMapLayer(ortho)
    assert names()[0] == "my ortho"
    button.fill()
    inside = actions(button)["Put a Layer of the Project Below"].menu()
    assert [action.text() for action in inside.actions()] == ["my ortho"]
    inside.actions()[0].trigger()
    assert names()[-1] == "my ortho" and len(names()) == 3
