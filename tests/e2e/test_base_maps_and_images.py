"""The session on both sources: images come in tasks, base maps come from the server with the user's login."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis_support import store_login, unlock

from qgis_cbm.client.projection import position
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.session import Session

HALF = 2000.0


@pytest.fixture
def rest(stack):
    return Connection("server", stack["url"], store_login(unlock(), stack["user"], stack["password"]))


@pytest.fixture
def direct(saved_database):
    return Connection("database", "", "", saved_database)


@pytest.fixture(params=["rest", "direct"])
def session(request, stack, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path)
    monkeypatch.setattr("qgis_cbm.services.sources.cache_folder", lambda: tmp_path / "cache")
    made = Session()
    made.workspace.use_connection(request.getfixturevalue(request.param), DatasetKey(**stack["dataset"]))
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None and not made.workspace.busy, timeout=30_000)
    yield made
    made.close()
    QgsProject.instance().clear()


@pytest.fixture
def ortho(stack):
    """A green picture around the parcel, as the administrator puts it into the server's folder."""
    place = Path(stack["parcels"]).parent.parent / "stack" / "config" / "tms"
    place.mkdir(parents=True, exist_ok=True)
    x, y = position(3857, stack["parcel"]["lon"], stack["parcel"]["lat"])
    path = place / "ortho2024.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((x - HALF, HALF / 200, 0, y + HALF, 0, -HALF / 200))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    raster.SetProjection(reference.ExportToWkt())
    for number, level in enumerate((20, 180, 40), start=1):
        raster.GetRasterBand(number).WriteArray(np.full((400, 400), level, np.uint8))
    del raster
    yield "ortho2024"
    path.unlink()


def painted(layer, place):
    """The colour in the middle of a picture of the layer around a place in degrees."""
    x, y = position(3857, *place)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(256, 256))
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(QgsRectangle(x - 300, y - 300, x + 300, y + 300))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(128, 128)


def test_all_images_of_the_season_arrive_in_tasks(session, stack, qtbot):
    chips = session.chips
    chips.watch(True)
    session.workspace.pick(stack["parcel"]["lon"], stack["parcel"]["lat"])
    qtbot.waitUntil(lambda: bool(chips.chips) and not chips.missing, timeout=60_000)
    assert len(chips.rasters) == len(chips.chips) >= 8 and not chips.troubles
    assert all(chip.orbit is not None and chip.direction in ("A", "D") for chip in chips.chips)


def test_a_base_map_of_the_server_is_painted_with_the_users_login(session, stack, ortho, qtbot):
    session.workspace.connect_server()
    qtbot.waitUntil(lambda: not session.workspace.busy, timeout=30_000)
    offers = {offer.name: offer for offer in session.base_maps.published()}
    if session.workspace.connection.is_direct:
        assert ortho not in offers, "a picture in the server's folder is known to the server only"
        return
    session.base_maps.add(offers[ortho])
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 1, timeout=30_000)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert stack["password"] not in layer.source() and "authcfg=" in layer.source()
    colour = painted(layer, (stack["parcel"]["lon"], stack["parcel"]["lat"]))
    assert (colour.red(), colour.green(), colour.blue()) == (20, 180, 40)
