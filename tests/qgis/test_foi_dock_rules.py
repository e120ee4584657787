"""The options of the FOI checks reach the verdict: connectivity, areas, published count, names."""

from __future__ import annotations

import foi_desk
import numpy as np
import pytest
from foi_desk import add_parcels, add_raster, run, select, verdict_of
from foi_layers import (
    EPSG,
    write_parcels,
    write_raster,
)

from qgis_cbm.core import foi_options

dock, finder, session, world = foi_desk.dock, foi_desk.finder, foi_desk.session, foi_desk.world


# The truth table of the check by clusters: rows of pixels in a parcel of 20 x 30 pixels, 3 fills the rest.
def _blobs(*blobs: tuple[int, int, int, int, int]) -> np.ndarray:
    image = np.full((30, 20), 255, np.uint8)
    for value, top, left, height, width in blobs:
        image[top : top + height, left : left + width] = value
    return image


CORNER = _blobs((3, 0, 0, 10, 20), (5, 15, 0, 3, 5), (5, 18, 5, 3, 5))
TABLE = [
    ("one class, one cluster of 300", _blobs((3, 0, 0, 15, 20)), 8, 0),
    ("one class split into 100 + 100", _blobs((3, 0, 0, 5, 20), (3, 7, 0, 5, 20)), 8, 0),
    ("200 and 21", _blobs((3, 0, 0, 10, 20), (5, 15, 0, 3, 7)), 8, 1),
    ("200 and exactly 20", _blobs((3, 0, 0, 10, 20), (5, 15, 0, 4, 5)), 8, 0),
    ("200 and 100 of class 0 that is no-data", _blobs((3, 0, 0, 10, 20), (0, 15, 0, 5, 20)), 8, 0),
    ("two blobs of 15 that meet in a corner, 8", CORNER, 8, 1),
    ("two blobs of 15 that meet in a corner, 4", CORNER, 4, 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("image", "connectivity", "flag"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_truth_table_of_clusters(dock, tmp_path, qtbot, image, connectivity, flag):
    dock.panel.raster.setLayer(add_raster(write_raster(tmp_path / "crops.tif", image), named=False))
    parcels = add_parcels(write_parcels(tmp_path / "parcels.gpkg", {"p": (0, 0, 20, 30)}, epsg=EPSG))
    dock.panel.parcels.setLayer(parcels)
    dock.panel.settings.connectivity.setCurrentIndex(1 if connectivity == 4 else 0)
    dock.panel.settings.zero.setChecked(True)
    layer = run(dock, qtbot)
    assert [f["foi_c"] for f in layer.getFeatures()] == [flag]


def test_by_area_several_objects_are_areas_above_square_metres(dock, world, qtbot):
    dock.panel.settings.method.setCurrentIndex(1)
    dock.panel.settings.setCollapsed(False)
    shown = [
        w.isVisibleTo(dock.panel.settings) for w in (dock.panel.settings.pixels, dock.panel.settings.area)
    ]
    assert shown == [False, True], "only the thresholds that count"
    layer = run(dock, qtbot)
    flags = {f["parcel"]: f["foi_c"] for f in layer.getFeatures()}
    assert (flags["one"], flags["two"], flags["spot"]) == (0, 1, 1), "the spot has 2500 m2"
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        dock.panel.settings.area.setValue(2600)
        select(dock, world, "spot")
    qtbot.waitUntil(lambda: "homogeneous" in dock.panel.verdict.text(), timeout=10000)
    assert "2,500" not in dock.panel.verdict.text()


def test_class_names_come_from_a_file_where_one_is_chosen(dock, world, tmp_path, qtbot):
    names = tmp_path / "names.yml"
    names.write_text("category_map:\n  3: Grass\n  5: Vines\n", encoding="utf-8")
    dock.panel.settings.names.setFilePath(str(names))
    assert "Grass 50 %, Vines 50 %" in verdict_of(dock, qtbot, world, "two")


def test_values_without_a_name_are_told(dock, world, qtbot):
    run(dock, qtbot)
    assert "99" in dock.panel.bar.currentItem().text()


def test_counting_as_published_flags_two_clusters_of_one_class(dock, tmp_path, qtbot):
    image = _blobs((3, 0, 0, 5, 20), (3, 7, 0, 5, 20))
    dock.panel.raster.setLayer(add_raster(write_raster(tmp_path / "crops.tif", image), named=False))
    parcels = add_parcels(write_parcels(tmp_path / "parcels.gpkg", {"p": (0, 0, 20, 30)}, epsg=EPSG))
    dock.panel.parcels.setLayer(parcels)
    assert [f["foi_c"] for f in run(dock, qtbot).getFeatures()] == [0]
    dock.panel.settings.legacy.setChecked(True)
    assert [f["foi_c"] for f in run(dock, qtbot).getFeatures()] == [1]
    assert foi_options.load().legacy_count
    dock.panel.settings.method.setCurrentIndex(1)
    assert not dock.panel.settings.legacy.isVisibleTo(dock.panel.settings), "it is about clusters"
