# Run by QGIS: writes down how long QGIS took from its first instruction until it waits for the user.
import json
import os
import sys
import time
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session

wanted = session.config()
TURNS = 10


def ticks_since_start() -> float:
    """Seconds since this process was made."""
    begun = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return float(Path("/proc/uptime").read_text().split()[0]) - begun / os.sysconf("SC_CLK_TCK")


def turn(left: int) -> None:
    """Let the event loop do everything that waits."""
    if left:
        QTimer.singleShot(0, session.guarded(lambda: turn(left - 1)))
        return
    seconds, cpu = ticks_since_start(), time.process_time()
    loaded = session.plugin() is not None
    if loaded != wanted["plugin"]:
        session.fail("the plugin is there and should not be" if loaded else "the plugin did not load")
        return
    session.begin(lambda: ready(seconds, cpu))


def ready(seconds: float, cpu: float) -> None:
    """What the plugin builds after the start of QGIS counts on a line of its own."""
    result = {
        "seconds": seconds,
        "cpu_seconds": cpu,
        "ready_seconds": ticks_since_start(),
        "ready_cpu_seconds": time.process_time(),
    }
    Path(wanted["result"]).write_text(json.dumps(result))
    session.leave(0)


turn(TURNS)
