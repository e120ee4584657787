"""The plot in the user's hands: hover, zoom, pan, keys; drawn only when something on it has changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from series_data import DAY, START, model, season

from qgis_cbm.gui.widgets import plot_painter
from qgis_cbm.gui.widgets.plot_canvas import PlotCanvas
from qgis_cbm.gui.widgets.plot_surface import Point


def drawn(canvas) -> bool:
    """Whether the picture of the current plot, view and size is there."""
    picture = canvas.picture
    return (
        picture is not None
        and picture.model is canvas.model
        and picture.view == canvas.view
        and picture.image.width() == round(canvas.width() * canvas.devicePixelRatioF())
    )


@pytest.fixture
def canvas(qgis_app, qtbot):
    widget = PlotCanvas()
    qtbot.addWidget(widget)
    widget.resize(700, 320)
    widget.show()
    widget.set_model(model())
    qtbot.waitUntil(lambda: drawn(widget))
    return widget


def place(canvas, point: Point) -> QPoint:
    line, transform = canvas.model.lines[point.line], canvas.transform
    x = transform.x(line.series.time[point.observation])
    y = transform.frame(line.series.kind).y(line.series.value[point.observation])
    return QPoint(round(float(x)), round(float(y)))


def wheel(canvas, at: QPoint, steps: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def drag(canvas, start: QPoint, stop: QPoint, button=Qt.MouseButton.LeftButton, modifiers=None) -> None:
    modifiers = modifiers or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, button, modifiers, start)
    for part in (0.3, 0.7, 1.0):
        step = start + (stop - start) * part
        move(canvas, step, button, modifiers)
    QTest.mouseRelease(canvas, button, modifiers, stop)


def move(canvas, at: QPoint, button=Qt.MouseButton.NoButton, modifiers=None) -> None:
    modifiers = modifiers or Qt.KeyboardModifier.NoModifier
    where = QPointF(at), QPointF(canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, *where, button, button, modifiers))


@pytest.fixture
def drawings(monkeypatch):
    """The views that were drawn."""
    views, real = [], plot_painter.drawing

    def drawing(model, view, *others):
        views.append(view)
        return real(model, view, *others)

    monkeypatch.setattr(plot_painter, "drawing", drawing)
    return views


def test_hovering_does_not_draw_the_plot_again(canvas, qtbot, drawings):
    for observation in (3, 10, 30):
        move(canvas, place(canvas, Point(0, observation)))
        canvas.grab()
    assert canvas.point == Point(0, 30) and not drawings


def test_hidden_canvases_are_not_drawn_until_shown(qgis_app, qtbot):
    widget = PlotCanvas()
    qtbot.addWidget(widget)
    widget.set_model(model())
    QTest.qWait(60)
    assert widget.picture is None
    widget.show()
    qtbot.waitUntil(lambda: drawn(widget))


@pytest.mark.parametrize("observation", [0, 20, 21, 72])
def test_hover_finds_the_observation_under_the_cursor(canvas, qtbot, observation):
    with qtbot.waitSignal(canvas.hovered):
        move(canvas, place(canvas, Point(0, observation)))
    assert canvas.point == Point(0, observation)


def test_hover_tells_date_value_count_clouds_and_scene(canvas):
    canvas.set_point(Point(0, 1))
    text = canvas.accessibleDescription()
    assert "2020-01-06 12:00 UTC" in text
    assert "NDVI: 0.028" in text
    assert "187 pixels, cloud 96 %" in text
    assert "S2A_MSIL2A_20200102T104029" in text


def test_outside_the_axes_nothing_is_hovered(canvas):
    move(canvas, place(canvas, Point(0, 5)))
    move(canvas, QPoint(3, 3))
    assert canvas.point is None


def test_hidden_clouds_cannot_be_hovered(canvas, qtbot):
    canvas.set_model(model(show_cloudy=False))
    qtbot.waitUntil(lambda: drawn(canvas))
    transform, line = canvas.transform, canvas.model.lines[0]
    x = float(transform.x(line.series.time[1]))
    found = canvas.nearest(x, transform.frames[0].top + 5)
    assert found is not None and not line.cloudy[found.observation]


def test_of_two_panels_the_one_under_the_cursor_is_meant(canvas, qtbot):
    canvas.set_model(model("index/NDVI", "s2/B04"))
    qtbot.waitUntil(lambda: drawn(canvas))
    for number in (0, 1):
        point = Point(number, 40)
        at = place(canvas, point)
        assert canvas.nearest(at.x(), at.y()) == point


def test_wheel_zooms_dates_around_the_cursor_and_shows_at_once(canvas, qtbot):
    at = place(canvas, Point(0, 30))
    before = canvas.transform.time(at.x())
    wheel(canvas, at, 3)
    assert canvas.zoomed
    assert canvas.transform.time(at.x()) == pytest.approx(before, rel=1e-9), "follows before it is drawn anew"
    qtbot.waitUntil(lambda: drawn(canvas))
    assert canvas.transform.time(at.x()) == pytest.approx(before, rel=1e-9)
    full, view = canvas.model.full_view, canvas.view
    assert view.stop - view.start == pytest.approx((full.stop - full.start) * 0.8**3)
    assert view.values == full.values


def test_wheel_with_ctrl_zooms_values(canvas):
    at = place(canvas, Point(0, 30))
    wheel(canvas, at, 2, Qt.KeyboardModifier.ControlModifier)
    low, high = canvas.view.values["index"]
    full_low, full_high = canvas.model.full_view.values["index"]
    assert high - low == pytest.approx((full_high - full_low) * 0.8**2)
    assert (canvas.view.start, canvas.view.stop) == (canvas.model.start, canvas.model.stop)


def test_a_flat_box_zooms_dates_only(canvas):
    frame, transform = canvas.transform.frames[0], canvas.transform
    y = int(frame.top + 40)
    start, stop = int(frame.left + 100), int(frame.left + 300)
    wanted = transform.time(start), transform.time(stop)
    drag(canvas, QPoint(start, y), QPoint(stop, y + 3))
    assert (canvas.view.start, canvas.view.stop) == pytest.approx(wanted)
    assert canvas.view.values == canvas.model.full_view.values


def test_a_tall_box_zooms_values_too(canvas):
    frame = canvas.transform.frames[0]
    top, bottom = int(frame.top + 40), int(frame.top + 120)
    wanted = frame.value(bottom), frame.value(top)
    drag(canvas, QPoint(int(frame.left + 300), bottom), QPoint(int(frame.left + 100), top))
    assert canvas.view.values["index"] == pytest.approx(wanted)


def test_a_click_is_no_box(canvas):
    at = place(canvas, Point(0, 30))
    drag(canvas, at, at + QPoint(2, 2))
    assert not canvas.zoomed


@pytest.mark.parametrize(
    ("button", "modifiers", "pan_mode"),
    [
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, False),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, False),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, True),
    ],
)
def test_dragging_moves_the_plot(canvas, button, modifiers, pan_mode):
    canvas.pan_mode = pan_mode
    canvas.zoom(5)
    view = canvas.view
    frame = canvas.transform.frames[0]
    start = QPoint(int(frame.left + 200), int(frame.top + 50))
    drag(canvas, start, start + QPoint(50, 0), button, modifiers)
    span = view.stop - view.start
    assert canvas.view.start == pytest.approx(view.start - 50 / frame.width * span, abs=1)
    assert canvas.view.stop - canvas.view.start == pytest.approx(span)


def test_double_click_and_home_show_everything(canvas):
    for way in (
        lambda: QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 150)),
        lambda: QTest.keyClick(canvas, Qt.Key.Key_Home),
    ):
        canvas.zoom(4)
        assert canvas.zoomed
        way()
        assert canvas.view == canvas.model.full_view and not canvas.zoomed


def test_plus_and_minus_zoom_around_the_hovered_observation(canvas):
    canvas.set_point(Point(0, 60))
    at = float(canvas.transform.x(canvas.time_of(canvas.point)))
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert float(canvas.transform.x(canvas.time_of(canvas.point))) == pytest.approx(at)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert not canvas.zoomed


def test_left_and_right_walk_through_the_observations_and_the_plot_follows(canvas):
    canvas.zoom(8, START)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.point == Point(0, 0), "the first one in sight"
    for _ in range(30):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.point == Point(0, 30)
    assert canvas.view.start <= canvas.time_of(canvas.point) <= canvas.view.stop
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.point == Point(0, 29)
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.point == Point(0, 0), "and stays at the end"


def test_up_and_down_change_the_curve_at_the_same_date(canvas, qtbot):
    canvas.set_model(model("index/NDVI", "s2/B04", "bs/VVb"))
    canvas.set_point(Point(0, 30))
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.point == Point(1, 30)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.point.line == 2
    assert abs(canvas.time_of(canvas.point) - (START + 150 * DAY)) <= 3 * DAY
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.point is None


def test_a_new_plot_keeps_the_dates_looked_at(canvas):
    canvas.zoom(5, START + 100 * DAY)
    view = canvas.view
    canvas.set_model(model(cards=season(70)))
    assert (canvas.view.start, canvas.view.stop) == (view.start, view.stop)
    assert canvas.zoomed and canvas.point is None


def test_an_unzoomed_plot_stays_unzoomed(canvas):
    canvas.set_model(model(cards=season(200)))
    assert canvas.view == canvas.model.full_view and not canvas.zoomed


def test_no_plot_shows_the_message_alone(canvas):
    canvas.set_model(None)
    canvas.set_message("Pick a parcel")
    assert canvas.picture is None and canvas.transform is None
    image = canvas.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colours) > 1, "something is written"


def test_another_palette_draws_anew_in_its_colours(canvas, qtbot):
    palette = QPalette(canvas.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#e6e6e6"))
    canvas.setPalette(palette)
    qtbot.waitUntil(lambda: canvas.picture.image.pixelColor(2, 2) == QColor("#1e1e1e"))


def test_of_many_views_the_latest_is_drawn_and_few_between(canvas, qtbot, drawings):
    for _ in range(50):
        canvas.zoom(0.2)
    last = canvas.view
    qtbot.waitUntil(lambda: drawn(canvas))
    assert drawings[-1] == last
    assert len(drawings) <= 3


def test_another_size_is_drawn_anew(canvas, qtbot):
    before = canvas.transform
    canvas.resize(500, 300)
    qtbot.waitUntil(lambda: drawn(canvas))
    assert canvas.transform.frames[0].right < before.frames[0].right


def test_a_plot_of_many_curves_replaces_the_former_once_it_is_complete(canvas, qtbot, in_pieces):
    former = canvas.picture
    plot = model()
    canvas.set_model(replace(plot, lines=plot.lines * 8))
    canvas.repaint()
    assert canvas.picture is former and not canvas.drawn
    assert canvas.transform is None, "the mouse finds nothing of a plot that nobody sees yet"
    qtbot.waitUntil(lambda: canvas.drawn)
    assert drawn(canvas) and canvas.picture is not former


def test_a_view_that_moves_on_is_drawn_to_its_end_then_the_latest(qtbot, in_pieces, drawings, canvas):
    """Were it begun anew at every move, nothing would be seen until the mouse stands still."""
    full = canvas.view
    asked = []
    for _ in range(3):
        canvas.zoom(1)
        canvas.repaint()
        asked.append(canvas.view)
    qtbot.waitUntil(lambda: canvas.drawn)
    assert drawings == [full, asked[0], asked[2]]
