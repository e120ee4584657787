"""The Images dock: filmstrip, stretch, clouds, comparison, layers on the map; a source by hand."""

from __future__ import annotations

import time
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import images_desk
import numpy as np
import pytest
from foi_layers import no_file_above, raising
from images_data import DAY, pick, pictures, rows, tiff
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsDateTimeRange, QgsProject, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QEvent, QObject, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from series_data import KEY, START

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import LOOKS
from qgis_cbm.client.errors import AuthenticationLocked, NoAccess, ServerUnreachable
from qgis_cbm.client.protocol import Chip
from qgis_cbm.core import chip_files, chip_picture, chip_raster
from qgis_cbm.gui.widgets.film_strip import CHIP, IMAGE, TROUBLE
from qgis_cbm.services.chip_layers import LAST_SHOWN_S, ChipLayers, MapChip, played
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Chosen
from qgis_cbm.services.parcel_layers import parcels_group

dock, filled, session = images_desk.dock, images_desk.filled, images_desk.session


def test_without_a_parcel_it_says_what_to_do(dock):
    assert "Pick a parcel" in dock.panel._message.text()


def test_the_very_first_parcel_is_said_to_load(dock, session):
    session.seek("4711")
    assert dock.panel._message.text() == "Loading parcel…"
    session.cancel()
    assert "Pick a parcel" in dock.panel._message.text()


def test_every_date_is_listed_and_one_whose_file_is_gone_says_so(filled):
    indexes = rows(filled)
    assert [index.data(CHIP).reference for index in indexes] == [f"S2A_{n}" for n in range(8)]
    assert indexes[2].data(IMAGE) is None and "file is gone" in indexes[2].data(TROUBLE)
    assert "2020-01-01" in indexes[0].data() and "0 %" in indexes[0].data()


def test_pixels_are_corrected_before_they_are_stretched(filled):
    """DN 1500 and offset -1000 are 0.05: near black in true colour, not the 0.15 of the raw number."""
    raster = filled.keep[0].rasters[0]
    assert raster.values[0, 5, 5] == pytest.approx(0.05)
    assert np.isnan(raster.values[0, 0, 0]) and raster.epsg == 32631
    colour = pictures(filled)[0].pixelColor(20, 90)
    assert colour.red() == pytest.approx(255 * (0.05 - 0.015) / (0.28 - 0.015), abs=2)


def test_the_outline_of_the_parcel_is_on_every_picture(filled):
    for image in pictures(filled):
        reds = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert any(colour.red() > 200 and colour.green() < 60 and colour.blue() > 100 for colour in reds)


def test_nothing_is_fetched_while_nobody_looks(session, qtbot):
    chips = Chips(session)
    pick(session)
    assert session.source.asked == [] and not chips.chips
    chips.watch(True)
    assert len(session.source.asked) == 8


def test_the_outline_is_drawn_once_for_all_dates_that_lie_on_the_same_pixels(
    dock, session, qtbot, monkeypatch
):
    drawn, whole = [], chip_picture.draw_outline
    monkeypatch.setattr(chip_picture, "draw_outline", lambda *about: drawn.append(about) or whole(*about))
    pick(session)
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)
    assert len(drawn) == 1


def test_pictures_that_come_meanwhile_do_not_put_off_the_others(dock, session, qtbot):
    timer, started = dock._redraw, []
    dock._redraw = SimpleNamespace(isActive=lambda: bool(started), start=lambda: started.append(True))
    try:
        pick(session)
    finally:
        dock._redraw = timer
    assert len(dock._undrawn) == 7 and started == [True]


def test_what_is_on_screen_comes_first(session, qtbot):
    chips = Chips(session)
    session.at_once = False
    chips.watch(True)
    pick(session)
    session.waiting.pop(0)[1]()
    chips.first([6, 7])
    session.answer_all()
    assert session.source.asked[:5] == ["S2A_6", "S2A_7", "S2A_0", "S2A_1", "S2A_2"]


def test_another_parcel_drops_what_is_under_way(session, qtbot):
    chips = Chips(session)
    session.at_once = False
    chips.watch(True)
    pick(session, "1")
    session.waiting.pop(0)[1]()
    pick(session, "2")
    assert chips.chips == () and chips.parcel.pid == "2"
    session.answer_all()
    assert len(chips.rasters) == 7


def test_the_progress_of_what_has_come_is_painted_over(filled, qtbot):
    """A bar that is hidden while it must not be painted stays on the screen."""
    panel, painted = filled.panel, []

    class Watch(QObject):
        def eventFilter(self, _panel, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region())
            return False

    watch = Watch()
    panel.set_state(6, 7, "")
    qtbot.waitUntil(panel._progress.isVisible)
    qtbot.wait(50)
    place = panel._progress.geometry()
    panel.installEventFilter(watch)
    panel.set_state(7, 7, "")
    qtbot.waitUntil(lambda: any(region.intersects(place) for region in painted))
    panel.removeEventFilter(watch)


def test_loading_that_is_stopped_leaves_what_has_come_to_be_used(dock, session, qtbot):
    session.at_once, quick = False, session.source.chip
    session.source.chip = lambda *asked: time.sleep(0.06) or quick(*asked)
    pick(session)
    session.waiting.pop(0)[1]()
    session.waiting.pop(0)[1]()
    qtbot.waitUntil(lambda: len(pictures(dock)) > 0)
    chips, stop = dock.keep[0], dock.panel._stop
    come = len(chips.rasters)
    assert 0 < come < 7 and stop.isEnabled() and dock.panel._progress.isVisible()
    stop.trigger()
    session.answer_all()
    assert len(chips.rasters) == come and not stop.isEnabled() and not dock.panel._progress.isVisible()
    assert "4711" in dock._title()
    dock.panel.allWanted.emit()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == come)
    session.recovered.emit()
    assert len(chips.rasters) == come and not session.waiting
    chips.watch(True)
    session.answer_all()
    assert len(chips.rasters) == 7, "who looks at the panel again wants them after all"


def test_images_that_come_together_are_taken_in_together(session, qtbot):
    chips, arrived, early = Chips(session), [], []
    chips.arrived.connect(arrived.append)
    session.at_once = False
    chips.watch(True)
    whole = session.ask

    def later(place, description, question, publish, fail=None, hand_over=None):
        return whole(place, description, question, publish, fail, hand_over and gather(hand_over))

    def gather(hand_over):
        return lambda value: early.append(lambda: hand_over(value))

    session.ask = later
    pick(session)
    session.answer_all()
    assert len(early) == 8 and arrived == []
    for call in early:
        call()
    assert [sorted(numbers) for numbers in arrived] == [list(range(8))]
    assert len(chips.rasters) == 7 and list(chips.troubles) == [2] and not chips.waiting


def test_cloudy_dates_can_be_left_out(filled):
    filled.panel.cloud.setValue(30)
    assert [index.data(CHIP).reference for index in rows(filled)] == ["S2A_0", "S2A_1", "S2A_2", "S2A_3"]
    filled.panel.cloud.setValue(100)
    assert len(rows(filled)) == 8 and len(pictures(filled)) == 7


def test_brighter_makes_all_pictures_brighter(filled, qtbot):
    before = [image.pixelColor(20, 90).red() for image in pictures(filled)]
    filled.panel.brightness.setValue(10)
    qtbot.waitUntil(lambda: [image.pixelColor(20, 90).red() for image in pictures(filled)] > before)
    after = [image.pixelColor(20, 90).red() for image in pictures(filled)]
    assert all(new >= old for new, old in zip(after, before))


def test_another_look_is_fetched_with_its_bands(filled, session, qtbot):
    filled.panel.look.setCurrentIndex(filled.panel.look.findData("ndvi"))
    filled.panel.look.activated.emit(filled.panel.look.currentIndex())
    qtbot.waitUntil(lambda: len(pictures(filled)) == 7)
    assert session.source.bands == ("B08", "B04") and filled.keep[0].look is LOOKS["ndvi"]
    offered = [filled.panel.look.itemData(row) for row in range(filled.panel.look.count())]
    stored = ["true", "false", "ndvi", "histogram", "scatter", "scl"]
    assert offered == stored, "what the dataset does not store is not offered"


def test_an_observation_clicked_elsewhere_is_chosen_here(filled):
    filled.keep[1].choose(Chosen(START, "S2A_5", "s2"))
    assert filled.panel.strip.chosen == [5]


def test_two_dates_are_compared_and_the_divider_follows_the_keys(filled, qtbot):
    filled.panel.strip.choose(1)
    filled.panel.compareWanted.emit()
    dialog = filled._dialog
    assert [box.currentIndex() for box in dialog.boxes] == [1, 2]
    assert dialog.view._pictures[0] is not None and dialog.view._pictures[1] is None
    dialog.boxes[1].setCurrentIndex(7)
    assert dialog.view._pictures[1] is not None
    QTest.keyClick(dialog.view, Qt.Key.Key_Right)
    assert dialog.view.part == pytest.approx(0.52)
    dialog.close()


def test_two_dates_that_are_compared_are_those_of_the_parcel_that_is_shown(filled, session, qtbot):
    filled.panel.strip.choose(1)
    filled.panel.compareWanted.emit()
    dialog = filled._dialog
    before = dialog.view._captions
    session.source.every = 6 * DAY
    session.at_once = False
    pick(session, "4712")
    assert dialog.view._captions == ("", "") and dialog.view._pictures == (None, None)
    session.answer_all()
    assert [box.currentIndex() for box in dialog.boxes] == [2, 4], "the dates nearest to those before"
    assert [text.split()[0] for text in dialog.view._captions] == [text.split()[0] for text in before]
    qtbot.waitUntil(lambda: dialog.view._pictures[1] is not None)
    dialog.close()


def test_images_are_stretched_to_all_that_there_are_however_they_come(dock, session, qtbot):
    stretch = dock.panel.own_stretch
    stretch.setCurrentIndex(stretch.findData("these"))
    stretch.activated.emit(stretch.currentIndex())
    session.at_once, quick = False, session.source.chip
    session.source.chip = lambda *asked: time.sleep(0.06) or quick(*asked)
    pick(session)
    session.waiting.pop(0)[1]()
    session.waiting.pop(0)[1]()
    qtbot.waitUntil(lambda: len(pictures(dock)) > 0)
    assert dock.keep[0].missing and dock._pictures.limits
    session.answer_all()
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)
    every = [raster.values for raster in dock.keep[0].rasters.values()]
    assert dock._pictures.limits == render.stretched(LOOKS["true"], every)


def test_all_dates_go_to_the_map_as_one_group_that_plays(filled, qtbot):
    project = QgsProject.instance()
    for name in ("sketches", parcels_group(KEY), "base maps"):
        project.layerTreeRoot().addGroup(name)
    filled.panel.allWanted.emit()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 7)
    group = project.layerTreeRoot().findGroup("CbM / 4711")
    assert project.layerTreeRoot().children()[2] is group, "the parcels' outlines stay in view"
    assert not any(node.isExpanded() for node in group.findLayers())
    layers = sorted(group.findLayers(), key=lambda node: node.name())
    ranges = [node.layer().temporalProperties().fixedTemporalRange() for node in layers]
    assert all(one.end() == two.begin() for one, two in zip(ranges, ranges[1:]))
    layer = layers[0].layer()
    assert layer.temporalProperties().isActive() and layer.crs().authid() == "EPSG:32631"
    assert layer.bandCount() == 3 and "authcfg" not in layer.source() and "http" not in layer.source()
    filled.panel.allWanted.emit()
    with qtbot.waitSignal(filled._layers.added):
        pass
    assert len(project.mapLayers()) == 7, "the same chips are replaced, not added again"


def test_the_map_shows_the_latest_clear_image_and_all_of_them_while_qgis_plays(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    controller = QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    layers, look = ChipLayers(canvas), LOOKS["true"]
    raster = chip_raster.decode(tiff(*[3000] * len(look.bands)))
    cloud = (0.0, 0.05, None, 0.9)
    chips = [
        (Chip(f"S2A_{k}", "s2", START + k * DAY, f"/v1/chips/{k}", cloud=cloud[k]), raster) for k in range(4)
    ]
    with qtbot.waitSignal(layers.added):
        layers.add(KEY, "1", look, look.limits, played(chips))
    group = QgsProject.instance().layerTreeRoot().findGroup("CbM / 1")

    def ticked() -> list[bool]:
        return [node.itemVisibilityChecked() for node in group.findLayers()]

    span, day_s = controller.temporalExtents(), controller.frameDuration().seconds()
    assert span.begin().toSecsSinceEpoch() == int(START) and day_s == DAY, "ready to play all of them"
    assert span.end().toSecsSinceEpoch() == int(chips[-1][0].time + LAST_SHOWN_S)
    assert canvas.temporalRange().isInfinite(), "the user has not switched it on"
    assert ticked() == [False, True, False, False], "the latest without clouds; the latest of all is above"
    group.findLayers()[2].setItemVisibilityChecked(True)
    day = QDateTime.fromSecsSinceEpoch(int(START), Qt.TimeSpec.UTC)
    canvas.setTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
    assert all(ticked())
    canvas.setTemporalRange(QgsDateTimeRange(day.addDays(1), day.addDays(2)))
    assert all(ticked())
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    assert ticked() == [False, True, True, False], "as the user had left it"


def test_images_asked_for_one_after_the_other_all_get_to_the_map_as_they_were_asked_for(qgis_app, qtbot):
    layers = ChipLayers()
    added = []
    layers.added.connect(added.append)
    for pid, look in (("1", LOOKS["true"]), ("2", LOOKS["ndvi"])):
        chip = Chip(f"S2A_{pid}", "s2", START, f"/v1/chips/{pid}")
        raster = chip_raster.decode(tiff(*[3000] * len(look.bands)))
        layers.add(KEY, pid, look, look.limits, [MapChip(chip, raster, START, START + DAY)])
    qtbot.waitUntil(lambda: sum(added) == 2)
    root = QgsProject.instance().layerTreeRoot()
    names = {pid: [node.name() for node in root.findGroup(f"CbM / {pid}").findLayers()] for pid in "12"}
    assert [name.rsplit(" ", 1)[1] for name in (*names["1"], *names["2"])] == ["true", "ndvi"]
    assert all(node.itemVisibilityChecked() for node in root.findLayers())


def season_on_the_map(layers, count=4):
    look = LOOKS["true"]
    raster = chip_raster.decode(tiff(*[3000] * len(look.bands)))
    chips = [(Chip(f"S2A_{k}", "s2", START + k * DAY, f"/v1/chips/{k}"), raster) for k in range(count)]
    layers.add(KEY, "1", look, look.limits, played(chips))


def test_images_that_are_still_to_come_do_not_go_into_the_next_project(qgis_app, qtbot, in_pieces):
    project, layers = QgsProject.instance(), ChipLayers()
    season_on_the_map(layers)
    qtbot.waitUntil(lambda: bool(project.mapLayers()))
    project.clear()
    assert not layers._pieces.busy
    season_on_the_map(layers)
    project.clear()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0)
    assert not layers._pieces.busy and not project.mapLayers()
    season_on_the_map(layers, 2)
    with qtbot.waitSignal(layers.added):
        pass
    assert len(project.mapLayers()) == 2
    layers.close()


@pytest.mark.parametrize("gdal_tells", [nullcontext, raising])
def test_an_image_that_does_not_fit_on_the_disk_is_no_layer(qgis_app, tmp_path, gdal_tells):
    raster, path = chip_raster.decode(tiff(3000, 3000, 3000, size=256)), tmp_path / "chip.tif"
    with gdal_tells(), no_file_above(10_000), pytest.raises(OSError):
        chip_files.write(path, raster, LOOKS["true"])
    assert list(tmp_path.iterdir()) == []


def test_an_image_that_a_layer_holds_open_where_that_hinders_gets_another_name(
    qgis_app, tmp_path, monkeypatch
):
    raster, path, move = chip_raster.decode(tiff(3000, 3000, 3000)), tmp_path / "chip.true.tif", Path.replace
    path.write_bytes(b"open")

    def as_windows(self, target):
        if target == path:
            raise PermissionError(13, "Access is denied")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", as_windows)
    found = chip_files.write(path, raster, LOOKS["true"])
    assert gdal.Open(str(found)).RasterCount == 3
    assert sorted(tmp_path.iterdir()) == sorted([path, found]) and path.read_bytes() == b"open"


def test_after_a_locked_password_store_no_further_image_asks_for_it(session, dock, monkeypatch):
    whole, prompts = session.ask, []

    def locked(place, description, question, publish, fail=None, early=None):
        if not place.startswith("chip "):
            return whole(place, description, question, publish, fail, early)
        prompts.append(place)
        fail(AuthenticationLocked("The store is locked."))

    monkeypatch.setattr(session, "ask", locked)
    pick(session)
    assert len(prompts) == 1
    assert not dock.keep[0].waiting and dock.keep[0].trouble == "The store is locked."


def test_a_source_without_images_says_so_in_place_of_pictures(dock, session):
    session.no_images = "Your login may not read the scenes of nl."
    pick(session)
    assert dock.panel._message.text() == session.no_images
    assert session.source.asked == []
    panel = dock.panel
    for widget in (panel.own_stretch, panel.brightness, panel.cloud):
        assert not widget.isEnabled()
    assert not any(action.isEnabled() for action in (*panel._any_actions, *panel._chosen_actions))


def test_a_store_that_refuses_says_so_and_images_come_once_it_does_not(dock, session, qtbot):
    def refuse(*_args):
        raise NoAccess("The store “cdse” wants access keys.")

    good, session.source.chips = session.source.chips, refuse
    pick(session)
    assert "wants access keys" in dock.panel._message.text() and not dock.panel.cloud.isEnabled()
    session.source.chips = good
    dock.keep[0].retry()
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)
    assert dock.panel.cloud.isEnabled()


def test_a_filter_that_leaves_nothing_can_be_loosened(filled):
    filled.panel.cloud.setValue(0)
    filled.panel.strip.film.set_most_cloud(-1.0)
    assert rows(filled) == [] and filled.panel.cloud.isEnabled()


def test_the_arrow_keys_walk_through_the_dates(filled):
    strip = filled.panel.strip
    strip.choose(3)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.chosen == [4]
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.chosen == [2]


def test_each_picture_tells_date_cloud_and_orbit(filled):
    text = rows(filled)[1].data()
    assert "2020-01-13" in text and "10 %" in text and "↘ R051" in text
    tip = rows(filled)[1].data(Qt.ItemDataRole.ToolTipRole)
    assert "descending, relative orbit 51" in tip and "S2A_1" in tip


def test_a_failure_is_told_and_can_be_tried_again(dock, session, qtbot):
    def fail(*_args):
        raise ServerUnreachable("Nothing answers.")

    good, session.source.chips = session.source.chips, fail
    pick(session)
    assert dock.panel._message.text() == "Nothing answers."
    session.source.chips = good
    dock.keep[0].retry()
    qtbot.waitUntil(lambda: len(pictures(dock)) == 7)


@pytest.mark.parametrize("order", ["LITTLE", "BIG"])
@pytest.mark.parametrize(("code", "stated"), [(32631, 32631), (28992, 28992), (4326, 0), (None, 0)])
def test_a_file_states_its_grid_as_gdal_reads_it(qgis_app, tmp_path, order, code, stated):
    path, options = tmp_path / "chip.tif", [f"ENDIANNESS={order}"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_UInt16, options)
    dataset.SetGeoTransform((600000, 10, 0, 5800000, 0, -10))
    if code:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).Fill(7)
    dataset = None
    content = path.read_bytes()
    assert chip_raster.stated_epsg(content) == stated
    assert chip_raster.decode(content).epsg == (code or 0)
    assert [chip_raster.stated_epsg(content[:length]) for length in (0, 4, 9, 60)] == [0, 0, 0, 0]


def test_a_grid_of_its_own_has_no_code(qgis_app, tmp_path):
    path, reference = tmp_path / "chip.tif", osr.SpatialReference()
    reference.ImportFromProj4("+proj=laea +lat_0=51 +lon_0=9 +x_0=1 +y_0=2 +ellps=GRS80 +units=m")
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_UInt16)
    dataset.SetProjection(reference.ExportToWkt())
    dataset = None
    assert chip_raster.stated_epsg(path.read_bytes()) == chip_raster.decode(path.read_bytes()).epsg == 0


@pytest.mark.parametrize("content", [b"", b"not a tiff", b"II*\0garbage"])
def test_what_is_no_image_is_refused(qgis_app, content):
    with pytest.raises(ValueError):
        chip_raster.decode(content)


def test_pictures_are_drawn_on_any_theme(filled):
    assert QColor(filled.panel.strip.palette().text().color()).isValid()
    assert not filled.grab().isNull()
