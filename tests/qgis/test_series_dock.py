"""The Time-series dock: states, choices, legend, table, copy and export, themes, life without matplotlib."""

from __future__ import annotations

from dataclasses import replace

import series_desk
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QToolButton
from series_data import days, season
from series_hands import cells, choose, choose_statistic, enabled, message, title
from test_plot_canvas import drawn

from qgis_cbm.client.errors import NotFound, ServerUnreachable
from qgis_cbm.core import series_options
from qgis_cbm.gui.docks.series_dock import SeriesDock
from qgis_cbm.gui.widgets.plot_readout import readout

dock, filled, make, session = series_desk.dock, series_desk.filled, series_desk.make, series_desk.session


def test_empty_says_what_to_do(dock):
    assert "Pick a parcel" in message(dock)
    assert dock.panel.canvas.model is None
    assert not enabled(dock, "Save picture") and not enabled(dock, "Save values")


def test_it_has_a_name_that_qgis_can_restore(dock):
    assert dock.objectName() == "CbmSeriesDock"


def test_loading_fades_the_parcel_before_and_names_the_next(filled, session, qtbot):
    session.pick("4712")
    assert message(filled) == "Loading parcel 4712…"
    assert title(filled) == "Parcel 4712 · Winter wheat · nl 2020"
    assert filled.panel.canvas._faded
    assert filled.panel.canvas.model is not None
    assert filled.panel._cancel.isEnabled()
    qtbot.waitUntil(filled.panel._progress.isVisible)
    session.deliver()
    assert message(filled) == "" and not filled.panel.canvas._faded
    assert not filled.panel._progress.isVisible() and not filled.panel._cancel.isEnabled()


def test_the_very_first_parcel_is_said_to_load_before_anything_is_known_of_it(dock, session, qtbot):
    session.seek("4711")
    assert message(dock) == "Loading parcel 4711…"
    session.fail(NotFound("There is no parcel with id '4711' in nl 2020."))
    assert message(dock) == "There is no parcel with id '4711' in nl 2020."
    session.seek()
    assert message(dock) == "Loading parcel…"
    session.cancel()
    qtbot.waitUntil(lambda: message(dock) == "Loading was cancelled.")


def test_a_parcel_that_is_only_sought_leaves_the_plot(filled, session):
    session.seek("4712")
    assert message(filled) == "" and not filled.panel.canvas._faded


def test_cancel_reaches_the_session_and_leaves_no_other_parcels_plot(filled, session, qtbot):
    session.pick("4712")
    filled.panel._cancel.trigger()
    assert session.cancels == 1
    qtbot.waitUntil(lambda: message(filled) == "Loading was cancelled.")
    assert filled.panel.canvas.model is None


def test_the_first_failure_is_shown_where_the_plot_would_be(dock, session, qtbot):
    session.pick()
    session.fail(ServerUnreachable("Nothing answers at http://localhost:1."))
    QTest.qWait(20)
    assert message(dock) == "Nothing answers at http://localhost:1."


def test_a_failure_to_connect_goes_when_the_connection_changes(dock, session):
    session.fail(ServerUnreachable("Nothing answers at http://localhost:1."))
    assert message(dock) == "Nothing answers at http://localhost:1."
    session.connectionChanged.emit()
    assert "Pick a parcel" in message(dock)


def test_a_click_beside_all_parcels_leaves_the_plot(filled, session):
    session.busyChanged.emit(True)
    session.fail(NotFound("There is no parcel of nl 2020 here."))
    QTest.qWait(20)
    assert filled.panel.canvas.model is not None and message(filled) == ""


def test_letting_go_of_the_parcel_empties_the_dock(filled, session):
    session.parcel = session.series = None
    session.parcelChanged.emit(None)
    session.seriesChanged.emit(None)
    assert "Pick a parcel" in message(filled)
    assert title(filled) == "" and filled.panel.canvas.model is None


def test_weather_stands_below_the_series_whatever_the_statistic(dock, session, qtbot):
    session.pick()
    session.deliver({**season(), "weather": days()})
    choose(dock, "index/NDVI", "weather/tmean", "weather/prec")
    choose_statistic(dock, "std")
    model = dock.panel.canvas.model
    assert [panel.title for panel in model.panels] == [
        "NDVI, std. dev.",
        "Temperature (°C)",
        "Precipitation (mm)",
    ]
    assert [line.label for line in model.lines[1:]] == ["Mean temperature (°C)", "Precipitation (mm)"]
    assert model.lines[2].series.value.tolist() == [0.0, 0.0, 4.5]
    qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
    facts, _scenes = readout(model, 0, 0)
    assert "Mean temperature (°C): 5.0" in facts and "Precipitation (mm): 0.0" in facts
    assert "Weather" in dock.panel.controls._product.itemText(dock.panel.controls._product.count() - 1)


def test_where_there_is_no_weather_the_entry_is_grey_and_says_why(dock, session):
    session.lacking = {"weather": "No weather is stored for this area yet."}
    session.pick()
    session.deliver()
    box = dock.panel.controls._product
    entry = box.model().item(box.count() - 1)
    assert (entry.text(), entry.toolTip()) == ("Weather", "No weather is stored for this area yet.")
    assert not entry.isEnabled()
    choose(dock, "s2/B04")
    assert [line.key for line in dock.panel.canvas.model.lines] == ["s2/B04"]


def test_ndvi_comes_first_and_says_what_it_is_made_of(filled):
    (line,) = filled.panel.canvas.model.lines
    assert line.label == "NDVI (B08, B04)"
    (box,) = filled.panel.legend.findChildren(QCheckBox)
    assert box.text() == "NDVI (B08, B04)"
    assert "25–75 %" in box.toolTip()


def test_every_index_and_every_band_of_every_card_can_be_chosen(filled):
    box = filled.panel.controls._product
    assert [box.itemText(row) for row in range(box.count())] == [
        "NDVI",
        "EVI2",
        "B04 – Sentinel-2",
        "B08 – Sentinel-2",
        "VVb – Sentinel-1 backscatter",
    ]


def test_who_unticks_every_product_gets_none(filled):
    controls = filled.panel.controls
    filled._take(replace(filled._options, products="ps/coherence"))
    assert [product.key for product in controls.chosen()] == ["index/NDVI"], "none of the wanted is here"
    controls._product.setItemCheckState(0, Qt.CheckState.Unchecked)
    assert controls.chosen() == () and message(filled) == "Choose a product above."


def test_products_are_chosen_by_mouse_and_by_the_space_key(filled):
    box = filled.panel.controls._product
    box.showPopup()
    view, model = box.view(), box.model()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(2, 0)).center()
    )
    assert [line.key for line in filled.panel.canvas.model.lines] == ["index/NDVI", "s2/B04"]
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert [line.key for line in filled.panel.canvas.model.lines] == ["s2/B04"]
    box.hidePopup()


def test_chosen_products_are_plotted_in_panels_of_their_units(filled, qtbot):
    choose(filled, "index/NDVI", "s2/B04", "s2/B08", "bs/VVb")
    model = filled.panel.canvas.model
    assert [panel.title for panel in model.panels] == ["NDVI", "Reflectance × 10⁴", "Backscatter (dB)"]
    assert len({line.colour for line in model.lines}) == len({line.marker for line in model.lines}) == 4
    qtbot.waitUntil(lambda: drawn(filled.panel.canvas))
    assert len(filled.panel.canvas.transform.frames) == 3


def test_choices_outlive_the_parcel_and_the_session(filled, session, make):
    choose(filled, "s2/B08", "bs/VVb")
    choose_statistic(filled, "std")
    session.pick("4712")
    session.deliver()
    assert [line.key for line in filled.panel.canvas.model.lines] == ["s2/B08", "bs/VVb"]
    again = make()
    assert [line.key for line in again.panel.canvas.model.lines] == ["s2/B08", "bs/VVb"]
    assert again.panel.canvas.model.lines[0].series.statistic == "std"


def test_a_parcel_without_the_chosen_product_shows_what_it_has_and_forgets_nothing(filled, session):
    cards = season()
    session.pick("4712")
    session.deliver({"bs": cards["bs"]})
    assert [line.key for line in filled.panel.canvas.model.lines] == ["bs/VVb"]
    session.pick("4713")
    session.deliver()
    assert [line.key for line in filled.panel.canvas.model.lines] == ["index/NDVI"]


def test_cards_that_come_late_join(dock, session):
    cards = season()
    session.pick()
    session.deliver({"s2": cards["s2"]}, complete=False)
    assert dock.panel.controls._product.count() == 4
    session.deliver()
    assert dock.panel.controls._product.count() == 5


def test_statistics_have_titles_and_counts_their_own_unit(filled):
    choose(filled, "s2/B04")
    choose_statistic(filled, "max")
    assert filled.panel.canvas.model.panels[0].title == "Reflectance × 10⁴, max."
    choose_statistic(filled, "count")
    assert filled.panel.canvas.model.panels[0].title == "Pixels"


def test_a_statistic_that_cannot_be_derived_is_explained(filled):
    choose(filled, "index/NDVI", "s2/B04")
    choose_statistic(filled, "p75")
    assert [line.key for line in filled.panel.canvas.model.lines] == ["s2/B04"]
    texts = {box.text(): box.isEnabled() for box in filled.panel.legend.findChildren(QCheckBox)}
    assert texts == {"NDVI – 75 % cannot be derived": False, "B04": True}
    choose(filled, "index/NDVI")
    assert message(filled) == "This statistic cannot be derived for the chosen products."


def test_legend_switches_curves_by_mouse_and_keyboard(filled):
    choose(filled, "index/NDVI", "s2/B04")
    boxes = {box.text(): box for box in filled.panel.legend.findChildren(QCheckBox)}
    ndvi = boxes["NDVI (B08, B04)"]
    colour = filled.panel.canvas.model.lines[1].colour
    QTest.mouseClick(ndvi, Qt.MouseButton.LeftButton, pos=ndvi.rect().center() - ndvi.rect().center() / 2)
    assert [line.key for line in filled.panel.canvas.model.lines] == ["s2/B04"]
    assert filled.panel.canvas.model.lines[0].colour == colour, "colours stay"
    QTest.keyClick(boxes["B04"], Qt.Key.Key_Space)
    assert filled.panel.canvas.model is None
    assert message(filled) == "All curves are switched off in the legend."
    QTest.keyClick(ndvi, Qt.Key.Key_Space)
    assert [line.key for line in filled.panel.canvas.model.lines] == ["index/NDVI"]


def test_clouds_can_be_hidden_and_the_threshold_moved(filled):
    (line,) = filled.panel.canvas.model.lines
    assert line.cloudy.sum() == 18 and line.visible.all()
    filled.panel.controls._cloudy.setChecked(False)
    (line,) = filled.panel.canvas.model.lines
    assert (line.visible == ~line.cloudy).all()
    assert len(cells(filled, 0)) == 73 - 18
    filled.panel.controls._threshold.setValue(97)
    assert not filled.panel.canvas.model.lines[0].cloudy.any(), "96 % are hidden"


def test_scene_classes_that_hide_can_be_chosen(filled):
    actions = {action.data(): action for action in filled.panel.controls._classes.menu().actions()}
    assert "cloud, high probability" in actions[9].text()
    actions[9].setChecked(False)
    assert not filled.panel.canvas.model.lines[0].cloudy.any()
    actions[4].setChecked(True)
    assert filled.panel.canvas.model.lines[0].cloudy.sum() == 55
    filled.panel.controls._usual_classes()
    assert filled.panel.canvas.model.lines[0].cloudy.sum() == 18


def test_table_holds_the_values_of_the_curves_switched_on(filled):
    assert len(cells(filled, 0)) == 73
    heading = filled.panel.table.model().headerData(0, Qt.Orientation.Horizontal)
    assert (heading, cells(filled, 0)[0]) == ("Date (UTC)", "2020-01-01 12:00")
    assert cells(filled, 1)[0] == "NDVI (B08, B04)"
    assert cells(filled, 2)[0] == "0.231"
    assert cells(filled, 5)[0] == "187"
    assert cells(filled, 6)[:2] == ["0 %", "96 %"]
    assert cells(filled, 7)[0].startswith("S2A_MSIL2A_20200101T104029")
    filled.panel.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    values = [float(cell) for cell in cells(filled, 2)]
    assert values == sorted(values, reverse=True)


def test_a_single_curve_is_not_named_in_every_row(filled):
    filled.panel._as_table.trigger()
    choose(filled, "index/NDVI")
    assert filled.panel.table.isColumnHidden(1)
    choose(filled, "index/NDVI", "s2/B04")
    assert not filled.panel.table.isColumnHidden(1)


def test_table_button_shows_the_table_and_stops_the_plot_tools(filled):
    filled.panel._as_table.trigger()
    assert filled.panel.table.isVisible() and not filled.panel.canvas.isVisible()
    assert not enabled(filled, "Zoom in")
    filled.panel._as_table.trigger()
    assert filled.panel.canvas.isVisible() and enabled(filled, "Zoom in")


def test_numbers_and_months_are_written_as_the_user_does(filled):
    QLocale.setDefault(QLocale("de_DE"))
    choose(filled, "s2/B04")
    choose(filled, "index/NDVI")
    assert cells(filled, 2)[0] == "0,231"
    assert filled.panel.canvas.model.decimal == ","
    assert filled.panel.canvas.model.months[4].startswith("Mai")


def test_zoom_buttons_follow_the_state(filled):
    assert enabled(filled, "Zoom in") and not enabled(filled, "Zoom out")
    filled.panel.canvas.zoom(2)
    assert enabled(filled, "Zoom out")
    filled.panel._reset.trigger()
    assert not filled.panel.canvas.zoomed


def test_dark_palette_gets_light_curves_and_back(filled, qtbot):
    light = filled.panel.canvas.model.lines[0].colour
    palette = QPalette(QApplication.palette())
    for role, colour in (("Base", "#1e1e1e"), ("Text", "#e6e6e6"), ("Window", "#2b2b2b")):
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    filled.setPalette(palette)
    qtbot.waitUntil(lambda: filled.panel.canvas.model.lines[0].colour != light)
    dark = filled.panel.canvas.model.lines[0].colour
    assert QColor(dark).lightness() > QColor(light).lightness()
    qtbot.waitUntil(lambda: filled.panel.canvas.picture.image.pixelColor(2, 2) == QColor("#1e1e1e"))


def test_a_theme_of_qgis_is_readable(filled, qtbot):
    """Those are style sheets that leave plain widgets with black on black."""
    app = QApplication.instance()
    app.setStyleSheet(
        "QWidget { background: transparent; } QLabel, QCheckBox { color: #aaaaaa; }"
        "QAbstractItemView { background: #222222; color: #aaaaaa; }"
    )
    try:
        qtbot.waitUntil(lambda: filled.panel.canvas.theme.background == "#222222")
        assert filled.panel.canvas.theme.text == "#aaaaaa"
        qtbot.waitUntil(lambda: filled.panel.canvas.picture.image.pixelColor(2, 2) == QColor("#222222"))
        assert QColor(filled.panel.canvas.model.lines[0].colour).lightness() > 120
    finally:
        app.setStyleSheet("")


def test_narrow_docks_hide_no_control(filled):
    filled.resize(300, 500)
    QTest.qWait(50)
    panel, controls = filled.panel, filled.panel.controls
    names = ("_product", "_statistic", "_cloudy", "_threshold", "_classes")
    for widget in (getattr(controls, name) for name in names):
        corner = widget.parentWidget().mapTo(panel, widget.geometry().bottomRight())
        assert panel.rect().contains(corner), widget.accessibleName()
    assert panel.canvas.height() >= 100


def test_everything_has_a_name_and_a_tooltip(filled):
    for button in filled.panel.findChildren(QToolButton):
        if button.objectName().startswith("qt_") or button.parent().inherits("QSpinBox"):
            continue
        if button.isVisible():
            assert button.toolTip(), button
            assert button.accessibleName() or button.text(), button


def test_stored_choices_that_make_no_sense_are_replaced():
    from qgis.core import QgsSettings

    QgsSettings().setValue("cbm/series/threshold", "many")
    QgsSettings().setValue("cbm/series/hidden", "clouds")
    options = series_options.load()
    assert options.threshold == 10
    assert options.hidden_classes == {1, 3, 8, 9, 10, 11}


def test_a_dock_closed_while_drawing_leaves_nothing(session, qtbot):
    dock = SeriesDock(session, None)
    dock.show()
    session.pick()
    session.deliver()
    dock.deleteLater()
    QTest.qWait(200)
    assert QgsApplication.taskManager().countActiveTasks() == 0
    session.pick("4712")


def test_the_dock_shows_the_curves_of_a_parcel_all_at_once(dock, session, qtbot, in_pieces):
    session.pick()
    session.deliver()
    assert dock.busy and dock.panel.canvas.model is None
    qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
    assert not dock.busy and len(dock.panel.canvas.model.lines) == len(dock._curves.lines) > 0


def test_a_parcel_that_is_left_is_not_arranged_to_its_end(dock, session, qtbot, in_pieces):
    session.pick()
    session.deliver()
    assert dock.busy
    session.pick("another")
    assert not dock.busy and dock.panel.canvas._message == "Loading parcel another…"


def test_a_parcel_that_is_come_back_to_is_arranged_after_all(dock, session, qtbot, in_pieces):
    session.pick()
    session.deliver()
    session.pick("another")
    assert not dock.busy
    session.pick()
    session.fail(ServerUnreachable("The server is away."))
    qtbot.waitUntil(lambda: drawn(dock.panel.canvas))
    assert message(dock) == "" and not dock.panel.canvas._faded


def test_values_that_are_copied_are_those_of_the_parcel_named(dock, session, in_pieces):
    session.pick()
    session.deliver()
    assert dock._state().lines and not dock.busy
