"""What the FOI dock cannot judge is refused with one sentence."""

from __future__ import annotations

import foi_desk
import numpy as np
import pytest
from foi_desk import add_parcels, add_raster, failure, select
from foi_layers import (
    pixels,
    write_parcels,
    write_raster,
)
from osgeo import gdal

dock, finder, session, world = foi_desk.dock, foi_desk.finder, foi_desk.session, foi_desk.world


def test_without_a_raster_the_dock_asks_for_one(dock, tmp_path, qtbot):
    dock.panel.parcels.setLayer(add_parcels(write_parcels(tmp_path / "parcels.gpkg")))
    dock.panel.run_action.trigger()
    assert dock.panel.bar.currentItem().text() == "Choose a class raster first."
    assert not dock._checks.running


@pytest.mark.parametrize(
    ("image", "options", "words"),
    [
        (pixels().astype(np.float32), {"kind": gdal.GDT_Float32}, "holds Float32 values"),
        (np.stack([pixels(), pixels()]), {}, "has 2 bands"),
        (pixels(), {"epsg": None}, "has no CRS"),
        (pixels(), {"epsg": 32633}, "No parcel overlaps the raster"),
    ],
)
def test_a_raster_that_cannot_be_used_is_refused_with_one_sentence(
    dock, tmp_path, qtbot, image, options, words
):
    raster = add_raster(write_raster(tmp_path / "odd.tif", image, **options), named=False)
    parcels = add_parcels(write_parcels(tmp_path / "parcels.gpkg"))
    dock.panel.raster.setLayer(raster)
    dock.panel.parcels.setLayer(parcels)
    assert words in failure(dock, qtbot)
    with qtbot.waitSignal(dock._checks.previewFailed, timeout=10000):
        select(dock, parcels, "two")
    assert words in dock.panel.verdict.text()
    assert dock.panel.model.rowCount() == 0


def test_thresholds_that_are_reversed_and_bad_names_are_refused(dock, world, tmp_path, qtbot):
    dock.panel.settings.low.setValue(80)
    assert "reversed" in failure(dock, qtbot)
    dock.panel.settings.restore()
    bad = tmp_path / "names.yml"
    bad.write_text("categories:\n  3: Grass\n", encoding="utf-8")
    dock.panel.settings.names.setFilePath(str(bad))
    assert "category_map" in failure(dock, qtbot)


def test_an_empty_layer_is_refused(dock, world, tmp_path, qtbot):
    dock.panel.parcels.setLayer(add_parcels(write_parcels(tmp_path / "none.gpkg", {})))
    assert failure(dock, qtbot) == "The layer has no parcels."


def test_too_many_classes_and_names_that_occur_twice_are_refused(dock, tmp_path, qtbot):
    wide = np.arange(3600, dtype=np.uint16).reshape(60, 60)
    path = write_raster(tmp_path / "wide.tif", wide, kind=gdal.GDT_UInt16, nodata=None)
    dock.panel.raster.setLayer(add_raster(path, named=False))
    whole = {"all": (0, 0, 60, 60)}
    dock.panel.parcels.setLayer(add_parcels(write_parcels(tmp_path / "parcels.gpkg", whole)))
    assert "256 are possible" in failure(dock, qtbot)
    bad = tmp_path / "names.yml"
    for text, words in (("  3: Grass\n  4: Grass\n", "grass"), ("  3: Grass\n  3: Vines\n", "twice")):
        bad.write_text(f"category_map:\n{text}", encoding="utf-8")
        dock.panel.settings.names.setFilePath("")
        dock.panel.settings.names.setFilePath(str(bad))
        said = failure(dock, qtbot)
        assert words in said and len(said.splitlines()) == 1
