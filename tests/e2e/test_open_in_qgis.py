"""QGIS and ogr2ogr open what the server offers to any GIS: vector tiles, the OGC API collection."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import urllib.request

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis_support import store_login, unlock

WEB_MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def authcfg(qgis_app, stack):
    manager = unlock()
    key = store_login(manager, stack["user"], stack["password"])
    yield key
    manager.removeAuthenticationConfig(key)


@pytest.fixture(scope="module")
def dataset(stack):
    key = stack["dataset"]
    return "_".join(str(part) for part in (key["aoi"], key["year"], key.get("ptype")) if part)


def fetch(stack, path):
    token = base64.b64encode(f"{stack['user']}:{stack['password']}".encode()).decode()
    request = urllib.request.Request(stack["url"] + path, headers={"Authorization": f"Basic {token}"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


@pytest.fixture
def tiles(stack, dataset, authcfg):
    description = fetch(stack, f"/tiles/{dataset}.json")
    layer = QgsVectorTileLayer(
        f"type=xyz&url={description['tiles'][0]}&zmin={description['minzoom']}&zmax={description['maxzoom']}"
        f"&authcfg={authcfg}",
        "parcels",
    )
    assert layer.isValid()
    return layer, description


def painted(layer, west, south, east, north):
    """The share of pixels that are not white when QGIS draws the layer alone."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(WEB_MERCATOR)
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor("white"))
    to_mercator = QgsCoordinateTransform(DEGREES, WEB_MERCATOR, QgsProject.instance())
    settings.setExtent(to_mercator.transformBoundingBox(QgsRectangle(west, south, east, north)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    white = QColor("white").rgb()
    pixels = [image.pixel(x, y) for x in range(0, 400, 2) for y in range(0, 400, 2)]
    assert not job.errors(), [error.message for error in job.errors()]
    return sum(pixel != white for pixel in pixels) / len(pixels), image


def test_qgis_draws_parcels_and_overview_from_the_tiles(tiles, tmp_path):
    layer, description = tiles
    west, south, east, north = description["bounds"]
    share, image = painted(layer, west, south, east, north)
    image.save(os.environ.get("CBM_SHOT_TILES") or str(tmp_path / "tiles.png"))
    assert share > 0.2
    around = (west - 0.5, south - 0.3, east + 0.5, north + 0.3)
    share, _ = painted(layer, *around)
    assert share > 0.0005


@pytest.mark.parametrize("degrees", [0.002, 0.02, 0.2, 2, 20])
def test_qgis_draws_something_at_every_scale_and_nothing_where_nothing_is(tiles, stack, degrees):
    layer, _ = tiles
    lon, lat = stack["parcel"]["lon"], stack["parcel"]["lat"]
    assert painted(layer, lon - degrees, lat - degrees, lon + degrees, lat + degrees)[0] > 0
    assert painted(layer, -lon - degrees, -lat - degrees, -lon + degrees, -lat + degrees)[0] == 0


@pytest.fixture
def collection(stack, dataset, authcfg):
    layer = QgsVectorLayer(
        f" authcfg='{authcfg}' pageSize='20' pagingEnabled='true' preferCoordinatesForWfsT11='false' "
        f"restrictToRequestBBOX='1' typename='{dataset}' url='{stack['url']}/ogc' version='OGC_API_FEATURES'",
        "collection",
        "OAPIF",
    )
    assert layer.isValid(), layer.error().summary()
    return layer


def around(parcel, layer, degrees):
    """A box around a parcel's centre in the coordinates of a layer: newer QGIS takes those of the table."""
    lon, lat = parcel["lon"], parcel["lat"]
    box = QgsRectangle(lon - degrees, lat - degrees, lon + degrees, lat + degrees)
    return QgsCoordinateTransform(DEGREES, layer.crs(), QgsProject.instance()).transformBoundingBox(box)


def test_qgis_reads_the_collection_page_by_page(collection, stack, dataset):
    said = fetch(stack, f"/collections/{dataset}/items?limit=10000")["features"]
    assert len(said) > 40
    found = {feature["pid"]: feature for feature in collection.getFeatures()}
    assert set(found) == {feature["id"] for feature in said}
    assert [field.name() for field in collection.fields()] == [
        "id", "pid", "crop", "crop_code", "area", "decision", "earlier_geometry",
    ] or {"pid", "crop", "crop_code", "area"} <= {field.name() for field in collection.fields()}  # fmt: skip
    there = found[stack["parcel"]["pid"]].geometry().boundingBox()
    assert there.contains(around(stack["parcel"], collection, 1e-5))


def test_qgis_asks_for_the_box_it_shows(collection, stack):
    box = around(stack["parcel"], collection, 1e-5)
    found = [f["pid"] for f in collection.getFeatures(QgsFeatureRequest().setFilterRect(box))]
    assert stack["parcel"]["pid"] in found
    assert len(found) < 5


def test_ogr2ogr_copies_the_collection(stack, dataset, tmp_path):
    target = tmp_path / "copy.geojson"
    environment = {**os.environ, "GDAL_HTTP_USERPWD": f"{stack['user']}:{stack['password']}"}
    for source, layers in (
        (f"OAPIF:{stack['url']}", [dataset]),
        (f"OAPIF:{stack['url']}/collections/{dataset}", []),
    ):
        target.unlink(missing_ok=True)
        subprocess.run(
            ["/usr/bin/ogr2ogr", "-f", "GeoJSON", str(target), source, *layers],
            check=True, capture_output=True, env=environment, timeout=120,
        )  # fmt: skip
        copied = json.loads(target.read_text())["features"]
        said = fetch(stack, f"/collections/{dataset}/items?limit=10000")["features"]
        assert {f["properties"]["pid"] for f in copied} == {f["id"] for f in said}
