"""The legend below the images: what their colours mean, without moving them all the time."""

from __future__ import annotations

import images_desk
import pytest
from images_data import pick, tiff

from qgis_cbm.client.errors import ServerUnreachable

dock, filled, session = images_desk.dock, images_desk.filled, images_desk.session


def test_the_index_has_a_ramp_and_the_classes_have_names(filled, session, qtbot):
    legend = filled.panel.legend
    assert not legend.isVisible(), "true colour explains itself"
    filled.panel.lookChosen.emit("ndvi")
    qtbot.waitUntil(lambda: legend.isVisible())
    assert legend.texts == [] and not legend.grab().isNull()
    session.source.chip = lambda key, chip, feedback: tiff(4, scale=1, offset=0)
    filled.panel.lookChosen.emit("scl")
    qtbot.waitUntil(lambda: "vegetation" in legend.texts)
    assert legend.texts == ["no data", "vegetation", "bare soil"], "those that occur"
    filled.panel.lookChosen.emit("true")
    qtbot.waitUntil(lambda: not legend.isVisible())


@pytest.fixture
def one_by_one(session):
    """Scene classes, another one in each image; they come when the test lets them."""

    def chip(key, chip, feedback):
        feedback.cancel()
        return tiff(int(chip.reference[-1]) + 3, scale=1, offset=0)

    session.source.chip, session.at_once = chip, False
    return session


def next_image(session, dock, qtbot) -> list[str]:
    """Let one more come; return what the legend says once it is drawn."""
    session.waiting.pop(0)[1]()
    drawn(dock, qtbot)
    return dock.panel.legend.texts


def drawn(dock, qtbot) -> None:
    qtbot.waitUntil(lambda: not (dock._redraw.isActive() or dock._pieces.busy))


def test_it_grows_when_the_last_image_has_come(dock, one_by_one, qtbot):
    dock.panel.lookChosen.emit("scl")
    pick(one_by_one)
    one_by_one.waiting.pop(0)[1]()
    said = [next_image(one_by_one, dock, qtbot) for _ in range(8)]
    assert len(said[0]) == 3, "of the first image"
    assert said[1:7] == 6 * [said[0]] and len(said[7]) == 10


def test_it_is_complete_when_the_user_stops(dock, one_by_one, qtbot):
    dock.panel.lookChosen.emit("scl")
    pick(one_by_one)
    one_by_one.waiting.pop(0)[1]()
    said = [next_image(one_by_one, dock, qtbot) for _ in range(3)]
    assert said[2] == said[0]
    dock.panel.stopped.emit()
    qtbot.waitUntil(lambda: len(dock.panel.legend.texts) == 5)


def test_it_is_complete_when_no_more_can_come(dock, one_by_one, qtbot):
    dock.panel.lookChosen.emit("scl")
    pick(one_by_one)
    one_by_one.waiting.pop(0)[1]()
    said = [next_image(one_by_one, dock, qtbot) for _ in range(3)]
    dock._chips._gave_up(dock._chips._wish, ServerUnreachable("The server is away."))
    dock._chips._tell(False, "")
    qtbot.waitUntil(lambda: len(dock.panel.legend.texts) == len(said[0]) + 2)


def test_another_way_to_look_shows_while_images_come(dock, one_by_one, qtbot):
    one_by_one.source.chip = lambda key, chip, feedback: (feedback.cancel(), tiff(2200, 1500))[1]
    dock.panel.lookChosen.emit("ndvi")
    pick(one_by_one)
    one_by_one.waiting.pop(0)[1]()
    next_image(one_by_one, dock, qtbot)
    assert dock._chips.missing and not dock.panel.legend.is_empty
    dock.panel.lookChosen.emit("histogram")
    drawn(dock, qtbot)
    assert dock._chips.missing and dock.panel.legend.is_empty, "a plot has its own scale"
