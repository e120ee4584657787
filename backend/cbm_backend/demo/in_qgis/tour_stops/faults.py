"""What is said when something fails; the server has ended at the end."""

from __future__ import annotations

import os
import signal

import session
from qgis import utils
from qgis.PyQt.QtWidgets import QWidget
from steps import Script, Until
from tour_hands import Hands

_ENDED_MS = 500


def stop(hands: Hands) -> Script:
    """A wrong login, no server at all, a project of another desk, a server that goes away meanwhile."""
    from qgis_cbm.core.settings import Connection, save_connection

    login = session._login("CbM demo, mistyped", hands.wanted["user"], "not the password")
    for name, connection in (
        ("A0-wrong-login", Connection("mistyped", hands.wanted["url"], login)),
        ("A1-nothing-answers", Connection("nowhere", "http://127.0.0.1:9", "")),
    ):
        save_connection(connection)
        session.use(connection, hands.wanted["dataset"])
        yield _said()
        yield from hands.keep(name)
        utils.iface.messageBar().clearWidgets()
    hands.session.link.connectionMissing.emit("Agency server")
    yield from hands.keep("A2-connection-missing")
    utils.iface.messageBar().clearWidgets()
    yield from hands.connect()
    # A parcel on which nothing has been decided today.
    yield from hands.find(hands.wanted["others"][0])
    yield Until(lambda: hands.session.decisions.history is not None, "the history")
    yield from _end_of_server(hands)


def _end_of_server(hands: Hands) -> Script:
    """What was seen stays; what was not cannot be fetched."""
    os.killpg(hands.wanted["server"], signal.SIGKILL)
    yield _ENDED_MS
    hands.session.work_list.wanted.emit(hands.wanted["others"][1])
    yield _said()
    yield from hands.keep("A3-server-gone", hands.canvas, hands.panel("parcel"), guide="away")
    hands.panel("images").raise_()
    yield from hands.keep("A4-server-gone-images")
    hands.panel("parcel").card.box.decide("compliant")
    yield Until(lambda: bool(hands.session.decisions.unstored), "what is not stored")
    yield from hands.keep("A5-not-stored")


def _said() -> Until:
    """A message in QGIS' bar."""
    return Until(lambda: isinstance(utils.iface.messageBar().currentItem(), QWidget), "the message", 60)
