"""Pictures of two dates, smaller or larger than they were drawn."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage

from qgis_cbm.gui.widgets.swipe_view import SwipeView


def striped(side: int) -> QImage:
    """Columns in turn black and white, as thin as an outline."""
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    for x in range(0, side, 2):
        for y in range(side):
            picture.setPixelColor(x, y, QColor(Qt.GlobalColor.white))
    return picture


def shown(view: SwipeView, side: int, *, beside: bool) -> set[int]:
    """The greys in the middle of the left half."""
    view.resize(400, 400)
    view.set_side_by_side(beside)
    view.show_pictures(striped(side), striped(side), ("", ""))
    image = view.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, middle).red() for x in range(image.width() // 8, image.width() * 3 // 8)}


@pytest.mark.parametrize("beside", [False, True])
def test_thin_lines_of_larger_pictures_are_not_in_pieces(qtbot, beside):
    view = SwipeView()
    qtbot.addWidget(view)
    greys = shown(view, 640, beside=beside)
    assert min(greys) > 40 and max(greys) < 215, "every pixel has its part of all that it stands for"


@pytest.mark.parametrize("beside", [False, True])
def test_pixels_of_smaller_pictures_stay_pixels(qtbot, beside):
    view = SwipeView()
    qtbot.addWidget(view)
    assert shown(view, 16, beside=beside) == {0, 255}
