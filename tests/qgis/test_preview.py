"""The chip of the observation somebody clicks on, in the plot while the Images panel is not in view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from images_data import Desktop, pick
from qgis.PyQt.QtCore import QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest
from series_data import KEY, START, season
from series_hands import choose as choose_products
from test_plot_canvas import drawn

from qgis_cbm.client.protocol import DatasetInfo
from qgis_cbm.gui.docks.series_dock import SeriesDock
from qgis_cbm.gui.widgets.plot_readout import draw_beside
from qgis_cbm.gui.widgets.plot_surface import Point
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Chosen, Moment
from qgis_cbm.services.parcel_series import ParcelSeries
from qgis_cbm.services.preview import Preview


@pytest.fixture
def session(qgis_app):
    return Desktop()


@pytest.fixture
def preview(session):
    chips, moment = Chips(session), Moment()
    made = Preview(session, chips, moment)
    made.keep, made.seen = (chips, moment), []
    made.came.connect(made.seen.append)
    pick(session)
    return made


def choose(preview, scene="S2A_3", card="s2", time=START) -> None:
    preview.keep[1].choose(Chosen(time, scene, card))


def test_the_chip_of_the_observation_comes_alone(preview, session):
    choose(preview)
    (seen,) = preview.seen
    assert (seen.chosen.scene, seen.look.name, seen.parcel.pid) == ("S2A_3", "true", "4711")
    assert session.source.asked == ["S2A_3"] and seen.raster.values.shape[0] == 3


def test_nothing_comes_while_images_are_watched_nor_where_there_are_none(preview, session):
    preview.keep[0].watch(True)
    session.source.asked.clear()
    choose(preview)
    preview.keep[0].watch(False)
    choose(preview, card="weather")
    session.dataset_info = DatasetInfo(KEY, ("s2",), {"s2": ("B04",)})
    choose(preview)
    session.dataset_info = Desktop.dataset_info
    session.no_images = "Images come from a CbM server."
    choose(preview)
    assert preview.seen == [] and session.source.asked == []


@pytest.mark.parametrize("scene", ["S2A_2", "S2A_99"], ids=["its file is gone", "no such scene"])
def test_an_observation_without_an_image_is_nothing_to_worry_about(preview, scene):
    choose(preview, scene)
    assert preview.seen == []


@pytest.fixture
def dock(preview, session, qtbot):
    dock = SeriesDock(session, None, None, None, preview.keep[1], preview)
    qtbot.addWidget(dock)
    dock.resize(700, 420)
    dock.show()
    # Where nobody tells the scene, the time of an observation finds its image; the first have the same.
    rows = replace(season()["s2"], reference=None)
    session.series = ParcelSeries(session.parcel, KEY, {"s2": rows})
    session.seriesChanged.emit(session.series)
    qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
    return dock


@pytest.mark.parametrize(("off", "there"), [(0, Point(0, 0)), (1, None)], ids=["another", "its own"])
def test_an_image_stands_at_its_observation_though_a_curve_has_gone_meanwhile(dock, session, off, there):
    canvas, legend = dock.panel.canvas, dock.panel.legend
    choose_products(dock, "index/NDVI", "s2/B04")
    canvas.set_point(Point(1, 0))
    session.at_once = False
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    legend._boxes[off].setChecked(False)
    assert len(canvas.model.lines) == 1
    session.answer_all()
    assert (canvas._chip and canvas._chip[0]) == there


def test_it_stands_in_the_plot_beside_what_is_said_until_another_one_is_hovered(dock, preview):
    canvas = dock.panel.canvas
    canvas.set_point(Point(0, 0))
    before = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert [seen.chosen.time for seen in preview.seen] == [START]
    assert canvas._chip[0] == Point(0, 0)
    assert canvas.grab().toImage() != before
    canvas.set_point(Point(0, 5))
    other = canvas.grab().toImage()
    canvas._chip = None
    assert canvas.grab().toImage() == other


@pytest.mark.parametrize("box", [(10, 10, 80, 40), (10, 150, 80, 40), (250, 60, 140, 60), (4, 90, 390, 20)])
def test_the_image_never_leaves_the_plot(qgis_app, box):
    image, canvas = QImage(100, 100, QImage.Format.Format_RGB32), QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(canvas)
    place = draw_beside(painter, QRect(0, 0, 400, 200), QPalette(), image, QRectF(*box))
    painter.end()
    assert QRectF(0, 0, 400, 200).contains(place)
