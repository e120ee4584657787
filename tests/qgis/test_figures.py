"""Pictures of plots, those of the screen and those that leave: what is drawn where."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QFont, QImage
from series_data import DAY, START, model, season

from qgis_cbm.analysis import plotmodel
from qgis_cbm.analysis.plotmodel import Theme
from qgis_cbm.core import figures
from qgis_cbm.core.figures import Size, render
from qgis_cbm.gui.widgets import plot_painter

LIGHT = Theme("#ffffff", "#202020", "#808080", "#dddddd", 11.0)
DARK = Theme("#1e1e1e", "#e6e6e6", "#909090", "#333333", 11.0)
SIZE = Size(900, 400)


def on_screen(*arguments) -> figures.Picture:
    pieces = plot_painter.drawing(*arguments, QFont())
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            return end.value


@pytest.fixture(params=[render, on_screen], ids=["to take away", "on the screen"])
def draw(qgis_app, request):
    """Both ways to draw a plot."""
    return request.param


def pixels(image: QImage) -> np.ndarray:
    """uint8[height, width, 3] RGB."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def test_the_picture_is_opaque_and_of_the_size_asked_for(draw):
    plot = model()
    picture = draw(plot, plot.full_view, SIZE, LIGHT)
    assert (picture.image.width(), picture.image.height()) == (900, 400)
    assert not picture.image.hasAlphaChannel()
    assert picture.image.pixelColor(2, 2) == QColor("#ffffff")


def test_a_dense_screen_gets_more_pixels_and_the_same_places(draw):
    plot = model()
    plain = draw(plot, plot.full_view, SIZE, LIGHT)
    dense = draw(plot, plot.full_view, Size(900, 400, 2.0), LIGHT)
    assert (dense.image.width(), dense.image.devicePixelRatioF()) == (1800, 2.0)
    assert dense.transform == plain.transform


@pytest.mark.parametrize("keys", [("index/NDVI",), ("index/NDVI", "s2/B04", "bs/VVb")])
def test_observations_are_where_the_transform_says(draw, keys):
    plot = model(*keys)
    picture = draw(plot, plot.full_view, SIZE, LIGHT)
    rgb = pixels(picture.image)
    green = np.array([0x00, 0x81, 0x5F])
    for line in plot.lines:
        frame = picture.transform.frame(line.series.kind)
        for k in np.flatnonzero(line.clear):
            x = round(float(picture.transform.x(line.series.time[k])))
            y = round(float(frame.y(line.series.value[k])))
            assert np.abs(rgb[y, x] - green).max() < 40, (line.key, k)


def test_cloudy_observations_are_hollow_and_grey(draw):
    plot = model()
    picture = draw(plot, plot.full_view, SIZE, LIGHT)
    rgb, line = pixels(picture.image), plot.lines[0]
    k = int(np.flatnonzero(line.cloudy)[3])
    x = round(float(picture.transform.x(line.series.time[k])))
    y = round(float(picture.transform.frame("index").y(line.series.value[k])))
    around = rgb[y - 4 : y + 5, x - 4 : x + 5].reshape(-1, 3)
    grey = (around.max(axis=1) - around.min(axis=1) < 6) & (around.max(axis=1) < 190)
    assert grey.any(), "a grey ring"
    assert rgb[y, x].min() > 200, "nothing in its middle"


def test_a_view_shows_only_its_dates(draw):
    plot = model()
    view = plot.full_view.moved_to(START, 30 * DAY, plot.full_view)
    transform = draw(plot, view, SIZE, LIGHT).transform
    assert (transform.start, transform.stop) == (START, START + 30 * DAY)
    frame = transform.frames[0]
    assert transform.x(START) == pytest.approx(frame.left)
    assert transform.x(START + 30 * DAY) == pytest.approx(frame.right)


def test_nothing_of_one_picture_is_left_in_the_next(qgis_app):
    first, other = model(), model(cards=season(20, 3))
    wanted = pixels(render(first, first.full_view, SIZE, LIGHT).image)
    render(other, other.full_view, Size(500, 300, 2.0), DARK, headed=True)
    assert (pixels(render(first, first.full_view, SIZE, LIGHT).image) == wanted).all()


def test_panels_do_not_overlap_and_lie_inside(draw):
    plot = model("index/NDVI", "s2/B04", "bs/VVb")
    for size in (SIZE, Size(400, 300), Size(260, 160)):
        frames = draw(plot, plot.full_view, size, LIGHT).transform.frames
        for upper, lower in zip(frames, frames[1:]):
            assert upper.bottom < lower.top
        assert all(0 < f.left < f.right < size.width for f in frames)


def test_a_tiny_plot_does_not_fail(draw):
    plot = model("index/NDVI", "s2/B04", "bs/VVb")
    assert not draw(plot, plot.full_view, Size(20, 10), LIGHT).image.isNull()


def test_both_ways_put_everything_in_the_same_place(qgis_app):
    plot = model("index/NDVI", "s2/B04", "bs/VVb")
    view = plot.full_view.moved_to(START, 30 * DAY, plot.full_view)
    assert on_screen(plot, view, SIZE, DARK).transform == render(plot, view, SIZE, DARK).transform


@pytest.mark.parametrize("marker", plotmodel.MARKERS)
def test_markers_stand_on_their_places(draw, marker):
    plot = model()
    line = replace(plot.lines[0], marker=marker)
    picture = draw(replace(plot, lines=(line,)), plot.full_view, SIZE, LIGHT)
    x = round(float(picture.transform.x(line.series.time[40])))
    y = round(float(picture.transform.frames[0].y(line.series.value[40])))
    around = pixels(picture.image)[y - 5 : y + 6, x - 1 : x + 2]
    green = (np.abs(around - np.array([0x00, 0x81, 0x5F])).max(axis=2) < 60).any(axis=1)
    assert 3 <= green.sum() <= 8


def test_far_outside_the_view_nothing_takes_for_ever(draw):
    """A minute of a year, a millionth of the values."""
    plot = model("index/NDVI", "s2/B04")
    view = plot.full_view.moved_to(START, 60.0, plot.full_view).with_values("index", 0.2, 0.2000001)
    assert not draw(plot, view, SIZE, LIGHT).image.isNull()


def test_title_and_legend_only_on_pictures_that_leave(qgis_app):
    plot = model()
    bare = render(plot, plot.full_view, SIZE, LIGHT).transform.frames[0]
    headed = render(plot, plot.full_view, SIZE, LIGHT, headed=True).transform.frames[0]
    assert headed.top > bare.top + 20


def test_colours_are_those_of_the_theme(draw):
    plot = model()
    assert draw(plot, plot.full_view, SIZE, DARK).image.pixelColor(2, 2) == QColor("#1e1e1e")


def test_matplotlib_is_imported_by_the_first_render_only():
    code = (
        "import sys; import qgis_cbm.gui.docks.series_dock; from qgis_cbm.core import figures; "
        "figures.available(); sys.exit('matplotlib' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False, timeout=60).returncode == 0


def test_pyplot_is_never_imported(qgis_app):
    plot = model()
    render(plot, plot.full_view, SIZE, LIGHT, headed=True)
    assert "matplotlib.pyplot" not in sys.modules


def test_missing_matplotlib_is_noticed_without_importing(qgis_app, monkeypatch):
    assert figures.available()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert not figures.available()
