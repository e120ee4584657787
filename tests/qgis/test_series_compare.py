"""The Time-series dock beside one parcel: pins, peers, smooth curves, own formulas, the choice of a scene."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import pytest
import series_desk
from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QPointF, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox
from series_data import KEY, START, season
from series_hands import cells, choose
from test_plot_canvas import drawn

from qgis_cbm.client.errors import ServerUnreachable
from qgis_cbm.client.protocol import Peer
from qgis_cbm.core import series_options
from qgis_cbm.core.temporal import TemporalLink
from qgis_cbm.gui.dialogs.formulas import FormulasDialog
from qgis_cbm.gui.widgets.plot_readout import readout
from qgis_cbm.gui.widgets.plot_surface import Point

dock, filled, make, session = series_desk.dock, series_desk.filled, series_desk.make, series_desk.session


class Source:
    """Hands out peers and their series; counts what it was asked."""

    def __init__(self, peers: int = 5):
        self.names = [f"p{k}" for k in range(peers)]
        self.asked: list[tuple[str, str]] = []

    def peers(self, key, pid, within, most, feedback):
        return tuple(Peer(name, 100.0 * k) for k, name in enumerate(self.names))

    def joined(self):
        return nullcontext()

    def series(self, key, pid, card, feedback):
        self.asked.append((pid, card))
        found = season()[card]
        shift = 1 + 0.05 * self.names.index(pid)
        found.statistics["mean"][:] = found.statistics["mean"] * shift
        return found


class Feedback:
    def isCanceled(self) -> bool:
        return False


@pytest.fixture
def source(session):
    """Lets the session answer questions at once, from `source`."""
    source = Source()
    session.trouble = None

    def ask(place, description, question, publish, fail=None):
        if session.trouble is not None:
            fail(session.trouble)
        else:
            publish(question(source, session.dataset, Feedback()))

    session.ask, session.forget = ask, lambda place: None
    return source


def labels(dock) -> list[str]:
    return [line.label for line in dock.panel.canvas.model.lines]


def test_a_kept_parcel_stays_in_the_plot_of_the_next_one(filled, session, source, qtbot):
    filled.panel._pin.trigger()
    assert labels(filled) == ["NDVI (B08, B04)"], "beside itself a parcel is not repeated"
    session.pick("4712")
    session.deliver()
    assert labels(filled) == ["NDVI (B08, B04)", "NDVI, parcel 4711"]
    kept = filled.panel.canvas.model.lines[1]
    assert kept.quiet and not (kept.visible & kept.cloudy).any()
    assert len({line.colour for line in filled.panel.canvas.model.lines}) == 2
    assert not filled.panel._pin.isChecked() and filled.panel._unpin.isEnabled()
    filled.panel.copyValues.emit()
    table = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    ids = {row[0] for row in table[1:]}
    assert ids == {"4712", "4711"} and sum(row[0] == "4711" for row in table) == len(kept.series)
    filled.panel._unpin.trigger()
    assert labels(filled) == ["NDVI (B08, B04)"]


def test_kept_parcels_leave_with_their_dataset(filled, session, source):
    filled.panel._pin.trigger()
    session.datasetChanged.emit()
    assert filled._comparison.pins, "the source was asked again what it has, and has the same"
    session.dataset = replace(KEY, year=KEY.year + 1)
    session.datasetChanged.emit()
    assert filled._comparison.pins == ()


def test_the_oldest_of_too_many_kept_parcels_leaves(filled, session, source):
    for number in range(9):
        session.pick(str(number))
        session.deliver({"s2": season(8)["s2"]})
        filled.panel._pin.trigger()
    assert [pin.parcel.pid for pin in filled._comparison.pins] == list("345678")
    assert set(filled._pinned) <= set("345678"), "what was made of the others is gone, too"


def test_peers_are_a_band_behind_the_curve_and_follow_the_parcel(filled, session, source, qtbot):
    filled.panel._peers.trigger()
    (band,) = filled.panel.canvas.model.bands
    assert (band.key, band.of) == ("index/NDVI", 5)
    assert (band.low <= band.middle).all() and (band.middle <= band.high).all()
    assert {card for _pid, card in source.asked} == {"s2", "bs"}
    qtbot.waitUntil(lambda: drawn(filled.panel.canvas))
    source.asked.clear()
    session.pick("4712")
    session.deliver()
    assert source.asked, "the peers of the next parcel are fetched"
    filled.panel._peers.trigger()
    assert filled.panel.canvas.model.bands == ()


def test_panels_stay_and_peers_leave_with_the_parcels_own_curve(filled, session, source, qtbot):
    choose(filled, "index/NDVI", "bs/VVb")
    filled.panel._pin.trigger()
    filled.panel._peers.trigger()
    session.pick("4712")
    session.deliver()
    panels = [panel.kind for panel in filled.panel.canvas.model.panels]
    assert next(band.key for band in filled.panel.canvas.model.bands) == "index/NDVI"
    filled.panel.legend.off.add("index/NDVI")
    filled._rebuild()
    model = filled.panel.canvas.model
    assert [panel.kind for panel in model.panels] == panels == ["index", "backscatter"]
    assert "index/NDVI" not in {band.key for band in model.bands}, "the curve there is the kept parcel's"


def test_the_parcels_distance_from_its_peers_has_a_panel_and_is_said_under_the_mouse(filled, session, source):
    filled.panel._deviation.trigger()
    assert filled.panel._peers.isChecked(), "there is no distance without them"
    model = filled.panel.canvas.model
    assert [panel.title for panel in model.panels] == ["NDVI", "NDVI: distance from the peers"]
    own, apart = model.lines
    (band,) = model.bands
    k = int(np.flatnonzero(apart.visible)[20])
    middle = np.interp(own.series.time[k], band.time, band.middle)
    assert apart.series.value[k] == pytest.approx(own.series.value[k] - middle)
    assert not (apart.visible & own.cloudy).any()
    facts, _scenes = readout(model, 0, k)
    assert any("from the middle of the peers" in fact for fact in facts)
    assert series_options.load().deviation
    filled.panel._peers.trigger()
    assert [panel.title for panel in filled.panel.canvas.model.panels] == ["NDVI"]


def test_too_few_peers_and_failures_are_said_not_drawn(filled, session, source):
    source.names = source.names[:2]
    filled.panel._peers.trigger()
    assert filled.panel.canvas.model.bands == ()
    assert "Too few parcels" in filled.panel._hint.text()
    session.trouble = ServerUnreachable("Nothing answers.")
    session.pick("4712")
    session.deliver()
    assert filled.panel._hint.text() == "No peers: Nothing answers."
    assert labels(filled) == ["NDVI (B08, B04)"]


def test_a_smooth_curve_is_added_and_the_observations_stay(filled, source):
    before = filled.panel.canvas.model.lines[0]
    filled._switch("smooth", "medium")
    line = filled.panel.canvas.model.lines[0]
    assert line.smooth is not None and len(line.smooth.time) > len(line.series)
    np.testing.assert_array_equal(line.series.value, before.series.value)
    assert series_options.load().smooth == "medium"


def test_own_formulas_are_products(filled, source):
    filled._options = filled.panel.controls.options = series_options.SeriesOptions(
        formulas=json.dumps([["Gap", "B08 - B04"], ["Broken", "B08 -"]])
    )
    filled._regroup()
    assert filled._products.product("index/Gap") is not None
    assert filled._products.product("index/Broken") is None
    choose(filled, "index/Gap")
    assert labels(filled) == ["Gap (B08, B04)"]


def test_a_new_formula_is_plotted_at_once(filled, source):
    filled._use_formulas(json.dumps([["Gap", "B08 - B04"]]))
    assert labels(filled) == ["NDVI (B08, B04)", "Gap (B08, B04)"]
    choose(filled, "index/NDVI")
    filled._use_formulas(json.dumps([["Gap", "B08 - B04"], ["Sum", "B08 + B04"]]))
    assert labels(filled) == ["NDVI (B08, B04)", "Sum (B08, B04)"], "what was switched off stays off"
    filled._use_formulas(json.dumps([]))
    assert labels(filled) == ["NDVI (B08, B04)"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("1st", "B04", "a letter, then"),
        ("NDVI", "B04", "is taken"),
        ("Mine", "", "write a formula"),
        ("Mine", "B04 +", "cannot be read"),
        ("Mine", "open(B04)", "there is no function “open”"),
        ("Mine", "B04.T", "is not allowed"),
        ("Mine", "1", "names no band"),
    ],
)
def test_the_formulas_dialog_says_what_is_wrong_and_waits(qtbot, name, text, says):
    dialog = FormulasDialog([("Gap", "B08 - B04"), (name, text)])
    qtbot.addWidget(dialog)
    assert says in dialog._trouble.text()
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog._table.selectRow(1)
    dialog._remove()
    assert dialog._trouble.text() == ""
    assert json.loads(dialog.as_json()) == [["Gap", "B08 - B04"]]


def test_the_formulas_dialog_says_which_formula_the_parcel_has_no_bands_for(qtbot):
    stored = {"s2": ("B04", "B08"), "bs": ("VVb", "VHb")}
    dialog = FormulasDialog([("Gap", "B08 - B04"), ("Edge", "B05 / B04")], stored=stored)
    qtbot.addWidget(dialog)
    assert dialog._trouble.text() == (
        "Edge: this parcel has no product with all of its bands; there are s2: B04, B08; bs: VVb, VHb."
    )
    assert dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled(), "other parcels may have it"
    dialog._table.selectRow(1)
    dialog._remove()
    assert dialog._trouble.text() == ""


def test_a_click_on_an_observation_is_told(filled, source, qtbot):
    canvas = filled.panel.canvas
    line = canvas.model.lines[0]
    number = int(np.flatnonzero(line.visible)[10])
    x = float(canvas.transform.x(line.series.time[number]))
    y = float(canvas.transform.frames[0].y(line.series.value[number]))
    place = QPointF(x, y).toPoint()
    QTest.mouseMove(canvas, place)
    canvas.set_point(canvas.nearest(x, y))
    with qtbot.waitSignal(filled._moment.chosen) as told:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told.args[0].scene == line.series.scene[number] and told.args[0].card == "s2"


def test_the_list_beside_the_plot_points_at_its_observation(filled, source, qtbot):
    filled.panel._beside.trigger()
    assert filled.panel.canvas.isVisible() and filled.panel.table.isVisible()
    filled.panel.table.selectRow(3)
    assert filled.panel.canvas.point == filled.panel.table._model.point(3)
    filled.panel._as_table.setChecked(True)
    assert not filled.panel.canvas.isVisible() and cells(filled, 1)


def test_the_plot_is_saved_as_a_drawing(filled, source, tmp_path, qtbot):
    path = tmp_path / "series.svg"
    filled._exporter.save(filled._state(), path)
    qtbot.waitUntil(path.exists)
    text = path.read_text()
    assert text.startswith("<?xml") and "NDVI (B08, B04)" in text and "Parcel 4711" in text


@pytest.fixture
def link(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    controller = QgsTemporalNavigationObject(canvas)
    canvas.setTemporalController(controller)
    link = TemporalLink(canvas)
    link.canvas, link.controller = canvas, controller
    return link


def test_the_plot_moves_the_temporal_controller_and_it_is_given_back(link):
    modes = QgsTemporalNavigationObject.NavigationMode
    link.show(START)
    assert link.controller.navigationMode() == modes.NavigationOff, "nothing happens while it is off"
    link.switch(True)
    link.show(START)
    shown = link.controller.temporalExtents()
    assert link.controller.navigationMode() == modes.FixedRange
    assert shown.begin().toSecsSinceEpoch() < START < shown.end().toSecsSinceEpoch()
    link.close()
    assert link.controller.navigationMode() == modes.NavigationOff


def test_the_controller_runs_over_the_dates_in_view_day_by_day(link):
    modes = QgsTemporalNavigationObject.NavigationMode
    link.play(START, START + 10 * 86400)
    assert link.controller.navigationMode() == modes.NavigationOff
    link.switch(True)
    before = link.controller.frameDuration().seconds()
    link.play(START, START + 10 * 86400)
    assert link.controller.navigationMode() == modes.Animated
    assert link.controller.frameDuration().days() == 1 and link.controller.currentFrameNumber() == 0
    assert link.controller.totalFrameCount() >= 10
    link.show(START + 4 * 86400)
    assert link.controller.currentFrameNumber() == 4, "the plot moves it on"
    link.close()
    assert link.controller.navigationMode() == modes.NavigationOff
    assert link.controller.frameDuration().seconds() == before


def test_the_temporal_controller_moves_the_cursor_of_the_plot(link, filled, source, qtbot):
    link.moved.connect(filled.panel.canvas.set_cursor)
    link.switch(True)
    begin, end = (QDateTime.fromSecsSinceEpoch(int(START + day * 86400), Qt.TimeSpec.UTC) for day in (10, 20))
    link.canvas.setTemporalRange(QgsDateTimeRange(begin, end))
    assert filled.panel.canvas._cursor == (START + 10 * 86400, START + 20 * 86400)
    link.switch(False)
    assert filled.panel.canvas._cursor is None


def test_a_click_in_the_panel_moves_the_map_and_the_maps_clock_the_panel(make, desk, session, qtbot):
    controller = QgsTemporalNavigationObject(desk.canvas)
    desk.canvas.setTemporalController(controller)
    dock = make(desk)
    session.pick()
    session.deliver()
    canvas = dock.panel.canvas
    qtbot.waitUntil(lambda: drawn(canvas))
    dock.panel._timed.setChecked(True)
    canvas.set_point(Point(0, 4))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    time = canvas.model.lines[0].series.time[4]
    shown = controller.temporalExtents()
    assert shown.begin().toSecsSinceEpoch() < time < shown.end().toSecsSinceEpoch()
    assert desk.canvas.temporalRange() == shown, "layers of the map follow"
    assert canvas._cursor[0] < time < canvas._cursor[1]
    later = QgsDateTimeRange(shown.begin().addDays(30), shown.end().addDays(30))
    controller.setTemporalExtents(later)
    assert canvas._cursor[0] == later.begin().toSecsSinceEpoch(), "as when QGIS plays"
    dock.panel._timed.setChecked(False)
    assert canvas._cursor is None
    controller.setTemporalExtents(shown)
    assert canvas._cursor is None, "and nothing while it is off"


def test_enter_chooses_the_hovered_observation(filled, source, qtbot):
    filled.panel.canvas.set_point(Point(0, 4))
    with qtbot.waitSignal(filled._moment.chosen):
        QTest.keyClick(filled.panel.canvas, Qt.Key.Key_Return)
