"""An hour of an analyst in minutes: parcels, products, peers, images, decisions, the work list, the map.

`CBM_BENCH_CHORES` in the environment names the chores to do ("pick images"), all others are left out.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from itertools import cycle

from qgis.core import QgsProject
from stage import Stage
from steps import Script, Until

BREATH_MS = 250
Places = Iterator[tuple[float, float]]


def work(
    stage: Stage, part: str, points: list[tuple[float, float]], seconds_left: Callable[[], float]
) -> Script:
    """Work until the session's time is over. What cannot be done is written down; the rest goes on."""
    stage.panels.show("parcel", "series")
    yield from stage.look_at_parcels()
    places = cycle(points)
    rounds = 0
    done: dict[str, int] = {}
    while seconds_left() > 0:
        random.Random(rounds).shuffle(chores := _wanted())
        rounds += 1
        for chore in chores:
            if seconds_left() <= 0:
                break
            stage.meter.doing = chore.__name__
            try:
                yield from chore(stage, places)
                done[chore.__name__] = done.get(chore.__name__, 0) + 1
            except Exception as error:
                stage.note_error(part, f"{chore.__name__}: {type(error).__name__}: {error}")
            yield BREATH_MS
    yield Until(lambda: stage.tasks() == 0, "the last task", 60)
    stage.keep(part, {"rounds": rounds, "done": done, "memory_mb": stage.memory_mb()})


def pick(stage: Stage, places: Places) -> Script:
    """Another parcel."""
    before = stage.workspace.parcel
    place = next(places)
    yield from stage.bring_into_view(*place)
    stage.click(*place)
    yield Until(lambda: stage.workspace.parcel is not before and not stage.workspace.busy, "a parcel")


def fast_clicks(stage: Stage, places: Places) -> Script:
    """A hundred clicks in two seconds: the last one counts."""
    for _ in range(99):
        stage.click(*next(places))
        yield 20
    stage.workspace.clear()
    yield from pick(stage, places)


def statistics(stage: Stage, places: Places) -> Script:
    """Peers and a smooth curve, a kept parcel, the values as a table."""
    dock = stage.panels["series"]
    dock._switch("peers", True)
    dock._switch("smooth", "medium")
    yield 600
    dock._pin(True)
    yield from pick(stage, places)
    yield 300
    dock._switch("peers", False)
    dock._switch("smooth", "none")
    dock.panel.unpinned.emit()
    yield 100
    dock.panel._as_table.setChecked(True)
    yield 400
    dock.panel._as_table.setChecked(False)


def images(stage: Stage, places: Places) -> Script:
    """The images in several looks, as a calendar, two compared."""
    dock, chips = stage.panels["images"], stage.plugin.session.chips
    stage.panels.show("images")
    dock.raise_()
    yield from pick(stage, places)
    box = dock.panel.look
    for row in range(box.count()):
        stage.meter.doing = f"images {box.itemData(row)}"
        box.setCurrentIndex(row)
        box.activated.emit(row)
        yield 100
        yield Until(lambda: not chips.missing and not chips.waiting, "the images", 60)
        yield BREATH_MS
    stage.meter.doing = "brightness"
    for value in (3, 6, 3, 0):
        dock.panel.brightness.setValue(value)
        yield 150
    stage.meter.doing = "calendar"
    dock.panel.calendar.setChecked(True)
    yield 600
    dock.panel.calendar.setChecked(False)
    stage.meter.doing = "compare"
    dock.panel.compareWanted.emit()
    yield 600
    dock._dialog.close()
    stage.panels.show("series")
    stage.panels["series"].raise_()


def images_on_the_map(stage: Stage, places: Places) -> Script:
    """All images as layers, and away with them."""
    dock, chips = stage.panels["images"], stage.plugin.session.chips
    stage.panels.show("images")
    dock.raise_()
    yield from pick(stage, places)
    yield Until(lambda: bool(chips.chips) and not chips.missing, "the images", 60)
    before = set(QgsProject.instance().mapLayers())
    dock.panel.allWanted.emit()
    yield 2500
    yield stage.drawn()
    yield Until(lambda: stage.tasks() == 0, "the layers", 60)
    yield 500
    added = set(QgsProject.instance().mapLayers()) - before
    stage.meter.doing = "remove the images' layers"
    for layer in added:
        QgsProject.instance().removeMapLayer(layer)
        yield 20
    stage.panels.show("series")
    stage.panels["series"].raise_()


def decide(stage: Stage, places: Places) -> Script:
    """A decision with reason and note."""
    yield from pick(stage, places)
    stage.panels["parcel"].raise_()
    decisions = stage.plugin.session.decisions
    decisions.decide("compliant", "growth as declared", "seen on all dates")
    yield Until(lambda: bool(decisions.history and decisions.history.decisions), "the history")


def look_around(stage: Stage, places: Places) -> Script:
    """In and out on the map, and about."""
    canvas = stage.canvas
    home = canvas.extent()
    for factor in (0.5, 0.5, 0.5, 2.0):
        canvas.zoomByFactor(factor)
        yield 350
    canvas.setExtent(home)
    canvas.refresh()
    yield 100
    yield stage.drawn()


def panels(stage: Stage, places: Places) -> Script:
    """All panels, one after the other."""
    for name in ("worklist", "foi", "images", "parcel", "series"):
        stage.meter.doing = f"panel {name}"
        stage.panels.show(name)
        stage.panels[name].raise_()
        yield BREATH_MS


CHORES = (pick, statistics, images, images_on_the_map, decide, look_around, panels, fast_clicks)


def _wanted() -> list[Callable[[Stage, Places], Script]]:
    chores = {chore.__name__: chore for chore in CHORES}
    named = os.environ.get("CBM_BENCH_CHORES", "").split()
    return [chores[name] for name in named or chores]
