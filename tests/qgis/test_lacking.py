"""What a source cannot do is grey and says why, wherever it would be asked for."""

from __future__ import annotations

import pytest
from fake_server import GRASS

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core.parcel_styles import BY_DECISION
from qgis_cbm.core.settings import Connection
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilterDialog
from qgis_cbm.gui.widgets.dataset_chooser import DatasetChooser
from qgis_cbm.gui.widgets.layers_button import LayersButton
from qgis_cbm.plugin import CbmPlugin

ORIGINAL = b'{"aois": {"nl": {"years": ["2017"], "time_series": ["s2"]}}}'


@pytest.fixture
def plugin(desk, server, qtbot, monkeypatch, tmp_path):
    """The plugin on a server that has neither layers, images nor decisions, a parcel picked."""
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path)
    server.password = None
    server.answers["info"] = (200, "application/json", ORIGINAL)
    made = CbmPlugin(desk)
    made.initGui()
    made.panels.show("parcel", "series", "images")
    made.workspace.use_connection(Connection("original", server.url), DatasetKey("nl", 2017))
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None)
    made.workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: made.workspace.series is not None and not made.workspace.busy)
    yield made
    made.unload()


def test_every_control_for_it_is_grey_with_the_reason(plugin, server, qtbot):
    lacks = plugin.workspace.lacks
    assert all("of the original kind" in lacks(what) for what in ("decide", "chips", "parcel_layer"))
    parcel = plugin.panels["parcel"]
    buttons = parcel.card.box._buttons.values()
    assert not any(button.isEnabled() for button in buttons)
    assert {button.toolTip() for button in buttons} == {lacks("decide")}

    chooser = parcel.findChild(DatasetChooser) or parcel
    layers = chooser.findChild(LayersButton)
    entries = [*layers._styles.items(), ("table", layers._table)]
    assert not any(action.isEnabled() for _, action in entries)
    reasons = {name: action.toolTip() for name, action in entries}
    assert reasons.pop("table") == lacks("attribute_layer")
    assert reasons.pop(BY_DECISION) in (lacks("parcel_layer"), lacks("decisions"))
    assert set(reasons.values()) == {lacks("parcel_layer")} and layers.menu().toolTipsVisible()

    dialog = ParcelFilterDialog(plugin.workspace.dataset_info)
    qtbot.addWidget(dialog)
    outcomes = dialog._outcome
    assert not outcomes.isEnabled() and outcomes.toolTip() == lacks("decisions")

    images = plugin.panels["images"].panel
    qtbot.waitUntil(lambda: images._message.text() == lacks("chips"))
    assert not any(action.isEnabled() for action in images._any_actions)
    assert {"decisions", "chips"}.isdisjoint(server.routes()), "nobody is asked in vain"
