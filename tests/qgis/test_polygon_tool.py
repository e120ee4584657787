"""Polygons drawn on the map, and which tool has it afterwards."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent

from qgis_cbm.gui.actions import Actions
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.tools.polygon_tool import PolygonTool


def test_drawing_from_the_toolbar_goes_back_to_picking(desk):
    desk.window.show()
    actions, pan = Actions(desk), QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    actions.pick.trigger()
    actions.draw.trigger()
    assert desk.canvas.mapTool() is actions.draw_tool and not actions.pick.isChecked()
    actions.draw_tool.leave()
    assert desk.canvas.mapTool() is actions.pick_tool
    assert actions.pick.isChecked() and not actions.draw.isChecked()
    actions.pick.trigger()
    assert desk.canvas.mapTool() is pan and not actions.pick.isChecked()
    actions.close()


def test_a_map_without_a_crs_has_no_places(desk):
    tool, picked, said = PickTool(desk.canvas), [], []
    tool.picked.connect(lambda *place: picked.append(place))
    tool.messageEmitted.connect(lambda text, level: said.append((text, level)))
    click = QgsMapMouseEvent(
        desk.canvas, QEvent.Type.MouseButtonRelease, QPoint(9, 9), Qt.MouseButton.LeftButton
    )
    tool.canvasReleaseEvent(click)
    assert (
        picked == []
        and said[0][0].startswith("The map has no CRS")
        and said[0][1] == Qgis.MessageLevel.Warning
    )
    tool.close()


def test_a_polygon_is_drawn_with_clicks_and_given_in_degrees(desk):
    desk.window.show()
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.canvas.setExtent(QgsRectangle(5, 52, 6, 53))
    tool, drawn, said = PolygonTool(desk.canvas), [], []
    tool.drawn.connect(drawn.append)
    tool.messageEmitted.connect(lambda text, _level: said.append(text))
    gone = []
    tool.messageDiscarded.connect(lambda: gone.append(True))
    desk.canvas.setMapTool(tool)

    def click(x, y, button=Qt.MouseButton.LeftButton):
        kind = QEvent.Type.MouseButtonRelease
        tool.canvasReleaseEvent(QgsMapMouseEvent(desk.canvas, kind, QPoint(x, y), button))

    def press(key):
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    click(10, 10)
    click(50, 10)
    click(0, 0, Qt.MouseButton.RightButton)
    assert drawn == [] and said.pop().startswith("A polygon has at least three corners")
    click(20, 60)
    click(50, 60)
    click(0, 0, Qt.MouseButton.RightButton)
    assert drawn == [] and said.pop().startswith("The polygon crosses itself")
    gone.clear()
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    click(60, 60)
    click(50, 50)
    click(0, 0, Qt.MouseButton.RightButton)
    assert said == [] and gone, "what was begun has been mended"
    assert len(drawn) == 1 and len(drawn[0]) == 4
    assert all(4 < lon < 7 and 51 < lat < 54 for lon, lat in drawn[0])
    before = len(desk.canvas.scene().items())
    click(10, 10)
    press(Qt.Key.Key_Escape)
    assert len(desk.canvas.scene().items()) == before
    tool.close()
    assert isinstance(tool.degrees(QgsPointXY(5, 52)), tuple)


@pytest.mark.parametrize("double", [True, False])
def test_once_a_polygon_is_drawn_the_map_belongs_to_the_tool_before(desk, double):
    desk.window.show()
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.canvas.setExtent(QgsRectangle(5, 52, 6, 53))
    pan, pick, draw = QgsMapToolPan(desk.canvas), PickTool(desk.canvas), PolygonTool(desk.canvas)
    drawn, picked = [], []
    draw.drawn.connect(drawn.append)
    pick.picked.connect(lambda *place: picked.append(place))

    def event(kind, x, y, button=Qt.MouseButton.LeftButton):
        return QgsMapMouseEvent(desk.canvas, kind, QPoint(x, y), button)

    def click(x, y, button=Qt.MouseButton.LeftButton):
        tool = desk.canvas.mapTool()
        tool.canvasReleaseEvent(event(QEvent.Type.MouseButtonRelease, x, y, button))

    for tool in (pan, pick, draw):
        desk.canvas.setMapTool(tool)
    click(10, 10)
    click(0, 0, Qt.MouseButton.RightButton)
    assert desk.canvas.mapTool() is draw, "nothing is drawn yet"
    for x, y in ((10, 10), (50, 10), (50, 50)):
        click(x, y)
    if double:
        draw.canvasDoubleClickEvent(event(QEvent.Type.MouseButtonDblClick, 50, 50))
        click(50, 50)
    else:
        click(0, 0, Qt.MouseButton.RightButton)
    assert [len(ring) for ring in drawn] == [3] and picked == []
    assert desk.canvas.mapTool() is pick
    pick.leave()
    assert desk.canvas.mapTool() is pan, "our tools do not lead back to each other for ever"
    desk.canvas.setMapTool(draw)
    desk.canvas.setMapTool(pick)
    pick.leave()
    assert desk.canvas.mapTool() is pan, "nor to a drawing that was left"
    pick.close()
    draw.close()
