# Run by QGIS: an analyst's session of some ten minutes, scripted. How long a click takes until its plot is on
# the screen, images, half a million parcels on the map, and how long the UI thread was blocked all along.
import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis import utils
from qgis.PyQt.QtCore import QElapsedTimer, QTimer

sys.path.insert(0, json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text())["scripts"])
import session
from chip_part import chips
from pan_part import pans
from pick_part import picks
from stage import Stage
from steps import Script, Steps
from work_part import work

wanted = session.config()
STYLE = "crop"


class Bench:
    """The parts of the session, one after the other; one that fails does not take the others with it."""

    def __init__(self):
        self.stage = Stage(wanted)
        self.clock = QElapsedTimer()
        self.server, self.database = session.save_server(wanted), session.save_database(wanted)
        self.parts: list[tuple[str, Callable[[], Script]]] = []
        self.current = ""
        self.steps: Steps | None = None

    def start(self) -> None:
        """Begin once the first connection is open."""
        sys.excepthook = self.unexpected
        session.use(self.server, wanted["dataset"])
        stage, points, middle = self.stage, wanted["points"], wanted["chip_points"]
        chosen = {
            "rest": lambda: picks(stage, "rest", points),
            "chips": lambda: chips(stage, "chips", middle),
            "pan_rest": lambda: self.on(self.server, wanted["large"], lambda: pans(stage, "pan_rest", STYLE)),
            "pan_postgis": lambda: self.on(
                self.database, wanted["large"], lambda: pans(stage, "pan_postgis", STYLE)
            ),
            "postgis": lambda: self.on(
                self.database, wanted["dataset"], lambda: picks(stage, "postgis", points)
            ),
            "work": lambda: self.on(
                self.server, wanted["dataset"], lambda: work(stage, "work", points, self.seconds_left)
            ),
        }
        self.parts = [(name, script) for name, script in chosen.items() if name in wanted["parts"]]
        session.when(lambda: stage.workspace.info is not None, self.begin, "the server's list of datasets")

    def begin(self) -> None:
        """Measure from here on."""
        self.clock.start()
        self.stage.meter.enter("begin")
        self.stage.meter.start()
        self.go_on()

    def on(self, connection: object, dataset: dict, script: Callable[[], Script]) -> Script:
        """Run a part on another source or dataset."""
        self.stage.meter.doing = "another source"
        yield from self.stage.use(connection, dataset)
        yield from script()

    def go_on(self) -> None:
        """The next part."""
        if not self.parts:
            self.finish()
            return
        self.current, script = self.parts.pop(0)
        print(f"bench: {self.clock.elapsed() / 1000:.1f} s: {self.current}", flush=True)
        self.stage.meter.enter(self.current)
        self.steps = Steps(script(), self.ended, self.stage.window)
        self.steps.start()

    def ended(self, error: BaseException | None) -> None:
        """Go on, whatever became of the part."""
        self.stage.picture(self.current)
        if error is not None:
            self.stage.note_error(self.current, f"{type(error).__name__}: {error}")
            self.stage.keep(f"{self.current} failed", {})
        QTimer.singleShot(0, session.guarded(self.go_on))

    def seconds_left(self) -> float:
        """Of the session's time."""
        return float(wanted["seconds"]) - self.clock.elapsed() / 1000

    def finish(self) -> None:
        """Write what was measured and end QGIS."""
        self.stage.meter.stop()
        self.stage.keep("session", {"seconds": self.clock.elapsed() / 1000})
        session.leave(0)

    def unexpected(self, kind: type, error: BaseException, where) -> None:
        """An exception in a slot: nobody sees a dialog, the benchmark says so."""
        traceback.print_exception(kind, error, where)
        self.stage.note_error(self.current, f"{kind.__name__}: {error}")


def start() -> None:
    """Show the parcels."""
    session.unattended()
    session.fill_screen()
    bench = Bench()
    canvas = utils.iface.mapCanvas()
    layer = bench.stage.demo_layer
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    session.plugin().panels.show("parcel", "series")
    session.when(
        lambda: not canvas.isDrawing(), lambda: QTimer.singleShot(1000, lambda: bench.start()), "the map"
    )


session.begin(start)
