# Run by QGIS: walks through the panels as an analyst does and keeps pictures of every stop.
import importlib
import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session
from steps import Script, Steps
from tour_hands import Hands
from tour_stops import ORDER

wanted = session.config()


def walk(hands: Hands) -> Script:
    """One stop after the other; without the first one straight to a picked parcel."""
    names = wanted["stops"] or ORDER
    if ORDER[0] not in names:
        yield from hands.arrive()
    for name in names:
        yield from importlib.import_module(f"tour_stops.{name}").stop(hands)
        yield from hands.put_away()


def start() -> None:
    """Begin where the plugin has just been loaded."""
    if session.plugin() is None:
        session.fail("the plugin did not load; see the messages above")
        return
    session.unattended()
    session.fill_screen()
    if wanted["theme"]:
        QgsApplication.setUITheme(wanted["theme"])
    hands = Hands(wanted)
    Steps(walk(hands), lambda error: session.leave(0 if error is None else 1), hands.window).start()


session.begin(start)
