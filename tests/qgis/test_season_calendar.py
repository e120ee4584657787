"""The calendar of a season in the Images dock: every product, the series below, saved as picture and page."""

from __future__ import annotations

import images_desk
import numpy as np
import pytest
from images_data import DAY, pick, pictures, rows
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QToolTip
from series_data import KEY, START, season

from qgis_cbm.analysis.timeseries import Observations, statistic_columns
from qgis_cbm.client.protocol import DatasetInfo
from qgis_cbm.services.moment import Chosen
from qgis_cbm.services.parcel_series import ParcelSeries

dock, filled, session = images_desk.dock, images_desk.filled, images_desk.session


def show(dock, name: str, qtbot, count: int = 7) -> None:
    """Choose a look or plot as the user does, and wait for its pictures."""
    box = dock.panel.look
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: len(pictures(dock)) == count and not dock._undrawn)


def has(image: QImage, colour: QColor, tolerance: int = 12) -> bool:
    """Whether a picture has a pixel of about this colour."""
    return any(
        all(abs(a - b) <= tolerance for a, b in zip(image.pixelColor(x, y).getRgb()[:3], colour.getRgb()[:3]))
        for x in range(image.width())
        for y in range(image.height())
    )


def cells(dock) -> dict[int, QImage | None]:
    return {cell.number: cell.image for cell in dock.panel.sheet.page.cells}


@pytest.fixture
def radar(dock, session, qtbot):
    """The dock with a dataset that has radar, too."""
    session.dataset_info = DatasetInfo(
        KEY, ("s2", "bs"), {"s2": ("B02", "B03", "B04", "B08"), "bs": ("VVb", "VHb")}, True
    )
    session.datasetChanged.emit()
    pick(session)
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)
    return dock


def test_every_month_has_a_row_and_every_date_its_place(filled, session, qtbot):
    filled.panel.calendar.setChecked(True)
    page = filled.panel.sheet.page
    assert [f"{month:%Y-%m}" for month in page.arrangement.months] == ["2020-01", "2020-02", "2020-03"]
    assert len(cells(filled)) == 8 and page.arrangement.lines == (1, 1, 1)
    assert cells(filled)[2] is None and "file is gone" in page.cells[2].trouble
    session.source.every = DAY
    pick(session, "4712")
    qtbot.waitUntil(lambda: len(pictures(filled)) == 7 and not filled._undrawn)
    page, layout = filled.panel.sheet.page, filled.panel.sheet.layout_of_page
    assert page.arrangement.lines == (4,), "four days of one half week stand below each other"
    places = [layout.cell(number) for number in range(8)]
    assert not any(a.intersects(b) for k, a in enumerate(places) for b in places[k + 1 :])


def test_title_says_whose_season_it_is_and_what_is_shown(filled, qtbot):
    filled.panel.calendar.setChecked(True)
    assert filled.panel.sheet.page.title == "Parcel 4711 · Wheat · True colour (4-3-2) · nl 2020"
    show(filled, "histogram", qtbot)
    assert "NDVI histogram" in filled.panel.sheet.page.title and "median" in filled.panel.sheet.page.note


def test_the_outline_is_on_every_picture_of_the_calendar(filled):
    filled.panel.calendar.setChecked(True)
    for number, image in cells(filled).items():
        assert number == 2 or has(image, QColor(225, 0, 152), 40)


def test_histograms_have_one_scale_and_nothing_is_fetched_for_them(filled, session, qtbot):
    show(filled, "ndvi", qtbot)
    asked = len(session.source.asked)
    show(filled, "histogram", qtbot)
    assert len(session.source.asked) == asked, "NDVI has brought the bands already"
    found = filled._pictures.histogram(7)
    # (2200 + 3500 - 1000) / 10000 = 0.47 and 0.05: (0.47 - 0.05) / (0.47 + 0.05)
    assert found.median == pytest.approx(0.42 / 0.52, abs=1e-5)
    assert (found.count, found.highest) == (48, 1.0)
    assert not filled.panel.own_stretch.isEnabled(), "a plot has no stretch"


def test_a_scatter_gathers_the_dates_before(filled, qtbot):
    show(filled, "scatter", qtbot)
    inks = filled.panel.sheet.inks
    first, last = cells_of_strip(filled)[0], cells_of_strip(filled)[7]
    assert has(first, inks.current) and not has(first, inks.earlier)
    assert has(last, inks.current) and has(last, inks.earlier)


def test_dates_that_are_left_out_are_not_gathered(filled, qtbot):
    show(filled, "scatter", qtbot)
    filled.panel.cloud.setValue(0)
    qtbot.waitUntil(lambda: not filled._undrawn and filled._redraw.isActive() is False)
    assert filled._pictures.left_out == frozenset(range(1, 8))
    filled.panel.cloud.setValue(100)
    qtbot.waitUntil(lambda: not filled._undrawn)
    assert filled._pictures.left_out == frozenset()


def cells_of_strip(dock) -> list[QImage | None]:
    film = dock.panel.strip.film
    return [film.image(number) for number in range(8)]


def test_radar_is_shown_by_direction(radar, session, qtbot):
    assert not radar.panel.direction.isVisible(), "passes of Sentinel-2 have one"
    show(radar, "vv", qtbot)
    assert session.source.card == "bs" and radar.panel.direction.isVisible()
    box = radar.panel.direction
    box.setCurrentIndex(box.findData("A"))
    box.activated.emit(box.currentIndex())
    radar.panel.calendar.setChecked(True)
    assert sorted(cells(radar)) == [0, 2, 4, 6]
    assert "↗" in radar.panel.sheet.page.cells[0].caption
    assert "Ascending" in radar.panel.sheet.page.title
    show(radar, "true", qtbot)
    assert sorted(cells(radar)) == list(range(8)), "the direction is one of radar"


def with_series(dock, session, cards) -> None:
    session.series = ParcelSeries(session.parcel, KEY, cards)
    session.seriesChanged.emit(session.series)


def test_the_series_stands_below(filled, session):
    filled.panel.calendar.setChecked(True)
    before = filled.panel.sheet.height()
    assert filled.panel.sheet.page.plot is None
    with_series(filled, session, season())
    plot = filled.panel.sheet.page.plot
    assert [line.label for line in plot.lines] == ["NDVI (B08, B04)"]
    assert plot.lines[0].cloudy.any() and filled.panel.sheet.height() > before
    assert not filled.grab().isNull()


def test_radars_series_is_of_the_passes_that_are_shown(radar, session, qtbot):
    radar.panel.calendar.setChecked(True)
    show(radar, "radar", qtbot)
    power = np.tile(0.05 + 0.01 * np.arange(8), 2)
    rows_of = Observations(
        np.tile(START + 12 * DAY * np.arange(8), 2),
        ("VVb",) * 8 + ("VHb",) * 8,
        statistic_columns({"mean": power, "p25": power * 0.9, "p75": power * 1.1}, 16),
        reference=tuple(f"S2A_{n}" for n in range(8)) * 2,
    )
    with_series(radar, session, {"bs": rows_of})
    assert [len(line.series) for line in radar.panel.sheet.page.plot.lines] == [8, 8]
    box = radar.panel.direction
    box.setCurrentIndex(box.findData("D"))
    box.activated.emit(box.currentIndex())
    lines = radar.panel.sheet.page.plot.lines
    assert [line.series.scene for line in lines] == [("S2A_1", "S2A_3", "S2A_5", "S2A_7")] * 2
    show(radar, "vh", qtbot, count=4)
    assert [line.label for line in radar.panel.sheet.page.plot.lines] == ["VHb"]


def test_a_click_on_a_date_opens_it_and_its_scene_is_said(filled, monkeypatch):
    filled.panel.calendar.setChecked(True)
    sheet = filled.panel.sheet
    place = sheet.place_of(3).center()
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: said.append(text))
    sheet.event(QHelpEvent(QEvent.Type.ToolTip, place, sheet.mapToGlobal(place)))
    assert said[0].splitlines()[1] == "S2A_3"
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place)
    assert not filled.panel.calendar.isChecked() and filled.panel.strip.chosen == [3]
    assert sheet.layout_of_page.at(QPointF(1, 1)) == -1


def test_an_observation_of_another_product_brings_its_own_look(radar, session, qtbot):
    radar.panel.calendar.setChecked(True)
    radar.keep[1].choose(Chosen(START, "S2A_6", "bs"))
    assert radar.keep[0].look.card == "bs" and radar.panel.look.currentData() == "radar"
    assert radar.panel.strip.chosen == [6] and radar.panel.sheet.chosen == 6
    radar.keep[1].choose(Chosen(START, "", "weather"))
    assert radar.keep[0].look.card == "bs", "the weather has no images"


def test_an_observation_that_was_left_out_comes_back(filled):
    filled.panel.cloud.setValue(20)
    filled.keep[1].choose(Chosen(START, "S2A_6", "s2"))
    assert filled.panel.strip.chosen == [6] and len(rows(filled)) == 8


def test_an_observation_chosen_while_the_panel_was_closed_is_there_when_it_opens(dock, session, qtbot):
    dock.hide()
    pick(session)
    dock.keep[1].choose(Chosen(START, "S2A_4", "s2"))
    assert not session.source.asked
    dock.show()
    assert dock.panel.strip.chosen == [4]


@pytest.mark.parametrize("name", ["true", "ndvi", "histogram", "scatter"])
def test_it_is_saved_as_picture_and_page_on_white(filled, session, name, qtbot, tmp_path):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#e6e6e6"))
    filled.setPalette(palette)
    with_series(filled, session, season())
    show(filled, name, qtbot)
    png, pdf = tmp_path / "season.png", tmp_path / "season.PDF"
    filled.save_calendar(png)
    filled.save_calendar(pdf)
    qtbot.waitUntil(lambda: png.exists() and pdf.exists())
    image = QImage(str(png))
    assert image.width() > 2000 and image.pixelColor(2, 2) == QColor("#ffffff")
    assert pdf.read_bytes().startswith(b"%PDF") and pdf.stat().st_size > 5000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["season.PDF", "season.png"]


def test_one_that_cannot_be_saved_says_why(filled, qtbot, tmp_path):
    said = []
    filled._saver._say = lambda text, level: said.append(text)
    filled.save_calendar(tmp_path / "no" / "season.png")
    qtbot.waitUntil(lambda: bool(said))
    assert "Could not save" in said[0] and "No such file" in said[0]


def test_a_tab_behind_another_one_fetches_nothing(dock, session, qtbot):
    window, other = QMainWindow(), QDockWidget()
    qtbot.addWidget(window)
    area = Qt.DockWidgetArea.BottomDockWidgetArea
    window.addDockWidget(area, other)
    window.addDockWidget(area, dock)
    window.show()
    window.tabifyDockWidget(dock, other)
    other.raise_()
    qtbot.waitUntil(lambda: not dock.keep[0].watched)
    pick(session)
    assert session.source.asked == []
    dock.raise_()
    qtbot.waitUntil(lambda: len(session.source.asked) == 8)
    window.removeDockWidget(dock)
    dock.setParent(None)
