"""From a click to the parcel's series, through QGIS's network and authentication, on real servers."""

from __future__ import annotations

import base64
import json
import urllib.request

import numpy as np
import pytest
from qgis_support import store_login, unlock


def login(user, password):
    return store_login(unlock(), user, password)


@pytest.fixture
def workspace(qgis_app, stack):
    from qgis_cbm.client.protocol import DatasetKey
    from qgis_cbm.core.settings import Connection
    from qgis_cbm.services.workspace import Workspace

    made = Workspace()
    made.use_connection(
        Connection("e2e", stack["url"], login(stack["user"], stack["password"])),
        DatasetKey(**stack["dataset"]),
    )
    yield made
    made.close()


def test_the_same_click_on_the_database_itself(qgis_app, stack, saved_database, qtbot):
    from qgis_cbm.client.protocol import DatasetKey
    from qgis_cbm.core.settings import Connection
    from qgis_cbm.services.workspace import Workspace

    made = Workspace()
    made.use_connection(Connection("direct", "", "", saved_database), DatasetKey(**stack["dataset"]))
    made.pick(stack["parcel"]["lon"], stack["parcel"]["lat"])
    qtbot.waitUntil(lambda: made.series is not None and not made.busy, timeout=30_000)
    assert stack["parcel"]["pid"] in {candidate.pid for candidate in made.candidates}
    assert {"s2", "bs", "c6"} <= set(made.series.cards)
    made.close()


def query(stack, path):
    """The server's reply as any script would read it."""
    token = base64.b64encode(f"{stack['user']}:{stack['password']}".encode()).decode()
    request = urllib.request.Request(
        f"{stack['url']}/query/{path}", headers={"Authorization": f"Basic {token}"}
    )
    with urllib.request.urlopen(request, timeout=20) as reply:
        return json.load(reply)


def test_a_click_brings_the_parcel_and_all_its_cards(workspace, stack, qtbot):
    parcel = stack["parcel"]
    with qtbot.waitSignal(workspace.busyChanged, timeout=30_000, check_params_cb=lambda busy: not busy):
        workspace.pick(parcel["lon"], parcel["lat"])
    qtbot.waitUntil(lambda: workspace.series is not None and not workspace.busy, timeout=30_000)
    assert parcel["pid"] in {candidate.pid for candidate in workspace.candidates}
    assert {"s2", "bs", "c6"} <= set(workspace.series.cards)


def test_what_the_plugin_shows_is_what_the_server_says(workspace, stack, qtbot):
    workspace.find(stack["parcel"]["pid"])
    qtbot.waitUntil(lambda: workspace.series is not None and not workspace.busy, timeout=30_000)
    aoi, year = stack["dataset"]["aoi"], stack["dataset"]["year"]
    said = query(
        stack,
        f"parcelTimeSeries?aoi={aoi}&year={year}&pid={stack['parcel']['pid']}&tstype=s2&scl=True&ref=True",
    )
    shown = workspace.series.cards["s2"]
    assert list(shown.band) == said["band"]
    assert list(shown.reference) == said["reference"]
    np.testing.assert_array_equal(shown.time, said["date_part"])
    for statistic in ("count", "mean", "std", "min", "max", "p25", "p50", "p75"):
        np.testing.assert_array_equal(shown.statistics[statistic], said[statistic])


def test_ndvi_of_the_plugin_is_ndvi_of_the_stored_means(workspace, stack, qtbot):
    from qgis_cbm.analysis import series

    workspace.find(stack["parcel"]["pid"])
    qtbot.waitUntil(lambda: workspace.series is not None and not workspace.busy, timeout=30_000)
    rows = workspace.series.cards["s2"]
    by_scene = {}
    for index, (scene, band) in enumerate(zip(rows.reference, rows.band)):
        by_scene.setdefault(scene, {})[band] = rows.statistics["mean"][index]
    wanted = sorted(
        (b["B08"] - b["B04"]) / (b["B08"] + b["B04"]) for b in by_scene.values() if {"B04", "B08"} <= set(b)
    )
    assert len(wanted) >= 4
    found = series.ndvi(rows).value
    np.testing.assert_allclose(sorted(found), wanted, rtol=1e-6)


def test_a_wrong_password_is_one_sentence_and_keeps_the_panel(qgis_app, stack, qtbot):
    from qgis_cbm.client.protocol import DatasetKey
    from qgis_cbm.core.settings import Connection
    from qgis_cbm.services.workspace import Workspace

    made = Workspace()
    made.use_connection(
        Connection("e2e wrong", stack["url"], login(stack["user"], "not the password")),
        DatasetKey(**stack["dataset"]),
    )
    with qtbot.waitSignal(made.failed, timeout=30_000) as failure:
        made.connect_server()
    sentence = failure.args[0].message
    assert "password" in sentence.lower()
    assert "\n" not in sentence
    made.close()


def test_a_server_that_stops_answering_can_be_cancelled_at_once(workspace, stack, qtbot, paused_server):
    workspace.connect_server()
    qtbot.waitUntil(lambda: workspace.info is not None, timeout=30_000)
    paused_server()
    workspace.find(stack["parcel"]["pid"])
    qtbot.waitUntil(lambda: workspace.busy, timeout=5_000)
    workspace.cancel()
    qtbot.waitUntil(lambda: not workspace.busy, timeout=1_000)
    assert workspace.series is None
