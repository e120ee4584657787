"""Parcel layers and their styles."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject, QgsSingleSymbolRenderer

from qgis_cbm.core import layers
from qgis_cbm.core.paths import resource


@pytest.fixture
def parcels_file(tmp_path):
    crops = ["grass"] * 5 + ["maize"] * 3 + ["wheat"] * 1 + [None]
    features = [
        {
            "type": "Feature",
            "properties": {"crop_name": crop},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[5 + i / 100, 52], [5.005 + i / 100, 52], [5.005 + i / 100, 52.005],
                                 [5 + i / 100, 52]]],
            },
        }
        for i, crop in enumerate(crops)
    ]  # fmt: skip
    path = tmp_path / "parcels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


def test_crops_get_a_colour_each_commonest_first_and_the_rest_one_together(parcels_file):
    renderer = layers.add_parcels(parcels_file, "Parcels", "crop_name").renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [c.label() for c in renderer.categories()] == ["grass", "maize", "wheat", "other crops"]
    colours = [c.symbol().color() for c in renderer.categories()]
    assert len({colour.name() for colour in colours}) == 4
    assert len({colour.alpha() for colour in colours}) == 1 and colours[0].alpha() < 255


def test_without_a_crop_column_parcels_are_outlined_so_that_imagery_shows(parcels_file):
    layer = layers.add_parcels(parcels_file, "Parcels", "no_such_column")
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    kinds = [part.layerType() for part in layer.renderer().symbol().symbolLayers()]
    assert kinds == ["SimpleLine", "SimpleLine"]


def test_the_same_parcels_are_not_added_twice_and_keep_the_users_style(parcels_file):
    first = layers.add_parcels(parcels_file, "Parcels", "crop_name")
    layers.style_outline(first)
    assert layers.add_parcels(parcels_file, "Parcels", "crop_name") is first
    assert isinstance(first.renderer(), QgsSingleSymbolRenderer)
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_file_that_cannot_be_read_is_refused_and_adds_nothing(tmp_path):
    with pytest.raises(ValueError, match="cannot be read"):
        layers.add_parcels(str(tmp_path / "none.gpkg"), "Parcels")
    assert QgsProject.instance().mapLayers() == {}


@pytest.mark.parametrize("name", ["cbm", "parcel", "parcel-pick", "series"])
def test_icons_are_there_and_drawn(qgis_app, name):
    from qgis_cbm.gui import icons

    pixmap = icons.own(name).pixmap(24, 24)
    assert not pixmap.isNull()
    assert pixmap.toImage().pixelColor(12, 14).alpha() > 0 or name == "series"
    assert resource("icons", f"{name}.svg").stat().st_size < 2000
