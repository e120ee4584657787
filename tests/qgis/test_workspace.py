"""The session: requests, what they tell, and what happens when they fail."""

from __future__ import annotations

import socket

import pytest
from fake_server import GRASS, NOWHERE, PASSWORD, WHEAT_AND_MAIZE
from qgis_support import store_login

from qgis_cbm.client import errors
from qgis_cbm.client.protocol import DatasetKey, Skip
from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.workspace import NoConnection, Workspace


def failure(workspace, qtbot, do):
    with qtbot.waitSignal(workspace.failed, timeout=5000) as caught:
        do()
    qtbot.waitUntil(lambda: not workspace.busy)
    return caught.args[0]


def pick(workspace, qtbot, place):
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        workspace.pick(*place)
    qtbot.waitUntil(lambda: not workspace.busy)


def test_connecting_tells_areas_years_cards_and_bands(connected):
    keys = [str(dataset.key) for dataset in connected.info.datasets]
    assert keys == ["be 2023", "nl 2017", "nl 2018 g"]
    known = connected.dataset_info
    assert known.cards == ("s2", "ndvi")
    assert known.bands["s2"] == ("B04", "B08")
    assert known.center == (5.6637, 52.6927)
    assert (known.parcels, known.version) == (3008, 7)


def test_one_click_brings_parcel_all_cards_and_the_weather_in_five_requests(workspace, server, qtbot):
    pick(workspace, qtbot, GRASS)
    assert workspace.parcel.pid == "1001"
    assert workspace.parcel.geometry["type"] == "MultiPolygon"
    assert workspace.series.parcel is workspace.parcel
    assert set(workspace.series.cards) == {"s2", "ndvi", "weather"}
    assert workspace.series.cards["weather"].statistics["mean"].tolist() == [
        1,
        9,
        5,
        0,
        2,
        11,
        6.5,
        4.5,
        3,
        10,
        6,
    ]
    assert server.routes() == [
        "info", "parcelByLocation", "parcelTimeSeries", "parcelTimeSeries", "weatherTimeSeries",
    ]  # fmt: skip
    optical, index = server.asked("parcelTimeSeries")
    assert (optical["tstype"], optical["scl"], optical["ref"]) == ("s2", "True", "True")
    assert (index["tstype"], index["scl"]) == ("ndvi", "False")


def test_the_rows_keep_their_scene_cloud_histogram_and_missing_values(connected, qtbot):
    pick(connected, qtbot, GRASS)
    optical = connected.series.cards["s2"]
    assert optical.bands == ("B04", "B08")
    assert len(optical) == 8
    assert optical.histogram[0] == {4: 290, 5: 10}
    assert optical.reference[0].startswith("S2A_MSIL2A_20170301")
    assert optical.statistics["std"][0] != optical.statistics["std"][0], "null becomes NaN"
    assert connected.series.cards["ndvi"].histogram is None


def test_the_parcel_is_shown_before_its_series_is_there(connected, server, qtbot):
    server.delays["parcelTimeSeries"] = 0.3
    with qtbot.waitSignal(connected.parcelChanged, timeout=5000):
        connected.pick(*GRASS)
    assert connected.series is None and connected.busy


def test_a_parcel_on_its_way_is_told_also_while_the_server_is_asked_what_it_has(workspace, server, qtbot):
    server.delays["info"] = 0.2
    told = []
    workspace.sought.connect(lambda pid: told.append((pid, workspace.seeking, workspace.info is not None)))
    with qtbot.waitSignal(workspace.parcelChanged, timeout=5000):
        workspace.find("1003")
    assert told == [("1003", True, False), ("1003", True, True)]
    assert not workspace.seeking
    workspace.pick(*GRASS)
    assert told[-1] == ("", True, True)


def test_overlapping_parcels_are_offered_and_another_one_can_be_chosen(connected, qtbot):
    pick(connected, qtbot, WHEAT_AND_MAIZE)
    assert [parcel.pid for parcel in connected.candidates] == ["1002", "1003"]
    assert connected.parcel.pid == "1002"
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        connected.choose(connected.candidates[1])
    assert connected.series.parcel.pid == "1003"
    assert [parcel.pid for parcel in connected.candidates] == ["1002", "1003"]


def test_a_parcel_is_found_by_its_id(connected, qtbot):
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        connected.find("  1003 ")
    assert connected.parcel.crop_name == "Maize"


def test_the_latest_click_wins(connected, server, qtbot):
    server.delays["parcelByLocation"] = 0.4
    connected.pick(*WHEAT_AND_MAIZE)
    qtbot.wait(100)
    server.delays.clear()
    seen = []
    connected.parcelChanged.connect(lambda parcel: seen.append(parcel.pid))
    pick(connected, qtbot, GRASS)
    qtbot.wait(500)
    assert seen == ["1001"]
    assert connected.series.parcel.pid == "1001"


def test_cancelling_stops_at_once_and_changes_nothing(connected, server, qtbot):
    pick(connected, qtbot, GRASS)
    server.delays["parcelByLocation"] = 2
    connected.pick(*WHEAT_AND_MAIZE)
    qtbot.wait(100)
    with qtbot.waitSignal(connected.busyChanged, timeout=500):
        connected.cancel()
    qtbot.wait(200)
    assert connected.parcel.pid == "1001" and not connected.busy


def test_slow_cards_are_shown_one_by_one(connected, server, qtbot):
    server.delays["parcelTimeSeries"] = 0.4
    shown = []
    connected.seriesChanged.connect(lambda series: shown.append((tuple(series.cards), series.complete)))
    connected.pick(*GRASS)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1][1], timeout=5000)
    every = ("s2", "ndvi", "weather")
    assert shown == [(("s2",), False), (("s2", "ndvi"), False), (every, True)]


def test_a_dataset_whose_histograms_hide_the_rows_is_asked_without_them(
    connected, server, qtbot, monkeypatch
):
    whole = server._reply

    def without_histograms(route, asked, authorization, method):
        if route == "parcelTimeSeries" and asked["scl"] == "True":
            return 200, "application/json", b"{}"
        return whole(route, asked, authorization, method)

    monkeypatch.setattr(server, "_reply", without_histograms)
    pick(connected, qtbot, GRASS)
    assert len(connected.series.cards["s2"]) == 8
    assert connected.series.cards["s2"].histogram is None


def test_where_nothing_is_stored_the_reasons_come_with_it(connected, server, qtbot):
    server.answers["parcelTimeSeries"] = (200, "application/json", b"{}")
    server.skips = [{"card": "s2", "reason": "no_pixel_centre", "scenes": 9}]
    pick(connected, qtbot, GRASS)
    assert connected.series.skips == (Skip("s2", "no_pixel_centre", 9),)
    assert server.asked("skips") == [{"dataset": "nl_2017", "pid": "1001"}]


def test_a_server_that_does_not_tell_reasons_yet_has_none(connected, server, qtbot):
    server.answers["parcelTimeSeries"] = (200, "application/json", b"{}")
    server.answers["skips"] = (404, "text/html", b"<h1>Not Found</h1>")
    pick(connected, qtbot, GRASS)
    assert connected.series.complete and connected.series.skips == ()


# What can go wrong: one sentence each, and what is shown stays.


def test_no_connection(qtbot):
    session = Workspace()
    error = failure(session, qtbot, lambda: session.pick(*GRASS))
    assert isinstance(error, NoConnection)
    assert "connection" in error.remedies


def test_nothing_here(connected, qtbot):
    pick(connected, qtbot, GRASS)
    error = failure(connected, qtbot, lambda: connected.pick(*NOWHERE))
    assert isinstance(error, errors.NotFound)
    assert error.message == "There is no parcel of nl 2017 here."
    assert connected.parcel.pid == "1001" and connected.series is not None


def test_unknown_parcel(connected, qtbot):
    error = failure(connected, qtbot, lambda: connected.find("77"))
    assert error.message == "There is no parcel with id '77' in nl 2017."


def test_wrong_password(server, wrong_authcfg, qtbot):
    session = Workspace()
    session.use_connection(Connection("x", server.url, wrong_authcfg))
    error = failure(session, qtbot, session.connect_server)
    assert isinstance(error, errors.WrongCredentials)
    assert "does not accept this user name and password" in error.message


def test_not_authorised_for_the_dataset_is_said_in_the_users_language(connected, qtbot):
    connected.use_dataset(DatasetKey("be", 2023))
    error = failure(connected, qtbot, lambda: connected.pick(*GRASS))
    assert isinstance(error, errors.NotAuthorised)
    assert error.message.startswith("You have no access to this area on the server at 127.0.0.1")
    assert "Not authorized for this dataset. Ask the administrator." in error.detail


def test_unknown_area_and_year(workspace, qtbot):
    workspace.use_connection(workspace.connection, DatasetKey("nl", 1999))
    error = failure(workspace, qtbot, workspace.connect_server)
    assert isinstance(error, errors.UnknownDataset)
    assert error.message == (
        "The server has no dataset nl 1999 for you; it has: be 2023, nl 2017, nl 2018 g."
    )
    assert workspace.dataset is None


def test_a_dataset_that_went_away(connected, qtbot):
    connected.use_dataset(DatasetKey("nl", 2018, "g"))
    error = failure(connected, qtbot, lambda: connected.pick(*GRASS))
    assert isinstance(error, errors.UnknownDataset)
    assert "no parcels of nl 2018 g" in error.message


def test_server_down(authcfg, qtbot):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    session = Workspace()
    session.use_connection(Connection("x", f"http://127.0.0.1:{port}", authcfg))
    error = failure(session, qtbot, session.connect_server)
    assert isinstance(error, errors.ServerUnreachable)
    assert error.message == (f"No server answers at 127.0.0.1:{port}: connection refused. Is it running?")


def test_server_silent(workspace, server, qtbot):
    settings.save_options(settings.Options(timeout=1))
    server.delays["info"] = 3
    error = failure(workspace, qtbot, workspace.connect_server)
    assert isinstance(error, errors.ServerTimeout)
    assert error.message.endswith("did not answer within 1 s.")
    assert error.remedies == ("retry",)


@pytest.mark.parametrize(
    ("status", "kind", "body", "expected", "sentence"),
    [
        (200, "application/json", b'{"hello": 1}', errors.NotOurServer, "it is not a CbM server"),
        (404, "text/html", b"<h1>Not Found</h1>", errors.NotOurServer, "it is not a CbM server"),
        (200, "text/html", b"<html>Hi</html>", errors.BadReply, "not answer with JSON but with text/html"),
        (200, "application/json", b'{"aois": ', errors.BadReply, "an answer that is cut short or damaged."),
        (200, "application/json", b"", errors.BadReply, "gave an empty answer."),
        (302, "text/plain", b"https://cbm.eu/login?token=x", errors.NotOurServer, "https://cbm.eu/login"),
        (500, "text/plain", b"", errors.ServerFault, "reports a fault (500): it gives no reason"),
        (503, "application/json", b'{"detail": "Back at 9."}', errors.Unavailable, "(503): Back at 9."),
    ],
)  # fmt: skip
def test_bad_answers(workspace, server, qtbot, status, kind, body, expected, sentence):
    server.answers["info"] = (status, kind, body)
    error = failure(workspace, qtbot, workspace.connect_server)
    assert type(error) is expected
    assert sentence in error.message
    assert "token" not in error.message
    assert workspace.info is None


def test_a_fault_between_parcel_and_series_leaves_no_foreign_series(connected, server, qtbot):
    pick(connected, qtbot, GRASS)
    server.answers["parcelTimeSeries"] = (500, "text/plain", b"The database is being repaired.")
    error = failure(connected, qtbot, lambda: connected.pick(*WHEAT_AND_MAIZE))
    assert error.message.endswith("(500): The database is being repaired.")
    assert connected.parcel.pid == "1002" and connected.series is None
    server.answers.clear()
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        connected.retry()
    assert connected.series.parcel.pid == "1002"


def test_a_defect_is_reported_with_its_traceback_and_the_session_goes_on(connected, qtbot, monkeypatch):
    monkeypatch.setattr(connected._client, "parcels_at", lambda *_: 1 / 0)
    error = failure(connected, qtbot, lambda: connected.pick(*GRASS))
    assert isinstance(error, errors.Unexpected)
    assert "ZeroDivisionError" in error.detail
    monkeypatch.undo()
    pick(connected, qtbot, GRASS)


@pytest.mark.parametrize(
    "url", ["", "ftp://host", "http://", "host:8000", "http://user:pw@host/", "http://host:99999"]
)
def test_impossible_addresses_are_refused_before_anything_is_sent(url, qtbot):
    session = Workspace()
    session.use_connection(Connection("x", url))
    error = failure(session, qtbot, session.connect_server)
    assert "address" in error.message
    assert "pw" not in error.message


# Passwords.


def test_the_password_goes_into_a_header_and_nowhere_else(connected, server, authcfg, qtbot, qgis_app):
    said = []
    log = qgis_app.messageLog()
    log.messageReceived.connect(lambda text, tag, level: said.append(text))
    pick(connected, qtbot, GRASS)
    failure(connected, qtbot, lambda: connected.find("77"))
    assert said
    for _, parameters, headers in server.requests:
        assert headers["Authorization"].startswith("Basic ")
        assert not {"authcfg", "user", "password"} & set(parameters)
        assert authcfg not in str(parameters)
    assert not any("harvest" in text or authcfg in text for text in said)


def test_locked_store(workspace, unlocked, qtbot, monkeypatch):
    unlocked.clearMasterPassword()
    monkeypatch.setattr("qgis_cbm.core.auth._ask_for_master_password", lambda: False)
    error = failure(workspace, qtbot, workspace.connect_server)
    assert isinstance(error, errors.AuthenticationLocked)
    assert "locked; enter its master password" in error.message
    workspace.connect_quietly()
    assert not workspace.busy, "nothing prompts on its own"


def test_missing_configuration(server, unlocked, qtbot):
    session = Workspace()
    session.use_connection(Connection("x", server.url, "gone123"))
    error = failure(session, qtbot, session.connect_server)
    assert isinstance(error, errors.AuthenticationLocked)
    assert "does not exist on this computer" in error.message
    assert server.requests == []


def test_editing_logins_while_requests_start_does_not_lock_qgis_up(server, authcfg, unlocked, qtbot):
    """QGIS 3.22 deadlocks when a worker uses a login while the main thread changes one."""
    for _ in range(40):
        session = Workspace()
        session.use_connection(Connection("x", server.url, authcfg))
        session.connect_server()
        other = store_login(unlocked, "somebody", PASSWORD)
        unlocked.removeAuthenticationConfig(other)
        qtbot.waitUntil(lambda session=session: session.info is not None)
        session.close()
