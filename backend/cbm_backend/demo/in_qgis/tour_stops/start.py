"""From nothing to a picked parcel: first steps, a connection, what loading looks like."""

from __future__ import annotations

import session
from steps import Script, Until
from tour_hands import Hands

# The address of the demo's server is another one every time.
_ADDRESS = "https://cbm.agency.example"


def stop(hands: Hands) -> Script:
    """Connect, choose, pick."""
    hands.arrange()
    yield from hands.keep("01-first-steps", hands.panel("parcel"), guide="first-steps")
    yield from _connection(hands)
    yield from hands.connect()
    yield from hands.keep("03-connected")
    yield from hands.show_map()
    yield from hands.keep_loading("04-loading", hands.wanted["parcel"]["pid"])
    hands.arrange()
    hands.go_near()
    yield hands.drawn()
    yield from hands.keep("05-parcel", guide="workbench")
    yield from hands.keep_loading("06-loading-the-next", hands.wanted["others"][0])
    yield from hands.pick()
    hands.panel("worklist").raise_()
    yield from hands.keep("07-work-list-empty")
    yield from _options(hands)


def _connection(hands: Hands) -> Script:
    """Add the server and test it."""
    from qgis_cbm.gui.dialogs.connection import ConnectionDialog

    connection = session.save_server(hands.wanted)
    dialog = ConnectionDialog(hands.workspace.connections, connection, hands.window)
    dialog.move(420, 160)
    dialog.show()
    dialog._test.click()
    yield Until(lambda: dialog._found.topLevelItemCount() > 0, "the answer to the test")
    dialog._url.setText(_ADDRESS)
    yield from hands.keep("02-connection", dialog, guide="connection")
    dialog.reject()


def _options(hands: Hands) -> Script:
    """The page in QGIS' options, in a window of its own: that of QGIS is modal."""
    from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

    from qgis_cbm.gui.options import OptionsPage

    dialog = QDialog(hands.window)
    QVBoxLayout(dialog).addWidget(OptionsPage(hands.workspace.connections))
    dialog.resize(620, 420)
    dialog.show()
    yield from hands.keep("08-options")
