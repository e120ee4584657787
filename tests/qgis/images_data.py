"""Images to show in tests, a session that hands them over without a server, and what a user reads of them."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsFeedback
from qgis.PyQt.QtGui import QImage
from series_data import KEY, START, Session, parcel

from qgis_cbm.client.errors import NotFound
from qgis_cbm.client.protocol import Chip, DatasetInfo
from qgis_cbm.gui.widgets.film_strip import IMAGE

DAY = 86400.0
SQUARE = {"type": "Polygon", "coordinates": [[[600040, 5799900], [600120, 5799900], [600120, 5799960],
                                             [600040, 5799960], [600040, 5799900]]]}  # fmt: skip


def tiff(*values: int, size: int = 16, scale: float = 1e-4, offset: float = -0.1) -> bytes:
    """A chip as the server sends it: raw pixels of each band, their meaning in scale and offset."""
    bands = len(values)
    name = "/vsimem/made.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(name, size, size, bands, gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((600000, 10, 0, 5800000, 0, -10))
    for number, value in enumerate(values, start=1):
        pixels = np.full((size, size), value, np.uint16)
        pixels[0, 0], pixels[-1, -1] = 0, value + 1
        dataset.GetRasterBand(number).WriteArray(pixels)
        dataset.GetRasterBand(number).SetScale(scale)
        dataset.GetRasterBand(number).SetOffset(offset)
    dataset = None
    content = gdal.VSIFOpenL(name, "rb")
    gdal.VSIFSeekL(content, 0, 2)
    length = gdal.VSIFTellL(content)
    gdal.VSIFSeekL(content, 0, 0)
    found = bytes(gdal.VSIFReadL(1, length, content))
    gdal.VSIFCloseL(content)
    gdal.Unlink(name)
    return found


class Source:
    """Eight dates, every twelve days; the third one's file is gone."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.every = 12 * DAY

    def chips(self, key, pid, card, bands, feedback):
        self.bands, self.card = tuple(bands), card
        return tuple(
            Chip(
                f"S2A_{n}", card, START + n * self.every, f"/v1/chips/{n}", "D" if n % 2 else "A", n / 10, 51
            )
            for n in range(8)
        )

    def chip(self, key, chip, feedback):
        self.asked.append(chip.reference)
        if chip.reference == "S2A_2":
            raise NotFound("The image of this scene cannot be made: its file is gone.")
        number = int(chip.reference[-1])
        if self.card == "bs":
            return tiff(*(500 + 100 * number for _ in self.bands), offset=0.0)
        if self.bands == ("B08", "B04"):
            return tiff(2200 + 500 * number, 1500)
        return tiff(*(1500 + 300 * number for _ in self.bands))


class Desktop(Session):
    """A session that lets its source answer at once, or when told."""

    dataset_info = DatasetInfo(KEY, ("s2",), {"s2": ("B02", "B03", "B04", "B08")}, True)

    def __init__(self) -> None:
        super().__init__()
        self.source, self.waiting, self.at_once = Source(), [], True
        self.no_images = ""

    def lacks(self, ability):
        return self.no_images

    def forget(self, place):
        self.waiting = [entry for entry in self.waiting if entry[0] != place]

    def ask(self, place, description, question, publish, fail=None, early=None):
        def answer():
            try:
                found = question(self.source, KEY, QgsFeedback(), *([early] if early else []))
            except Exception as error:
                fail(error)
            else:
                publish(found)

        self.waiting.append((place, answer))
        if self.at_once:
            self.answer_all()

    def answer_all(self):
        while self.waiting:
            self.waiting.pop(0)[1]()


def pick(session, pid="4711"):
    session.parcel = parcel(pid)
    session.parcel = type(session.parcel)(pid, "Wheat", "1", 32631, SQUARE, 4800.0, 4.5, 52.3)
    session.parcelChanged.emit(session.parcel)


def rows(dock):
    film = dock.panel.strip.film
    return [film.index(row) for row in range(film.rowCount())]


def pictures(dock) -> list[QImage]:
    return [index.data(IMAGE) for index in rows(dock) if index.data(IMAGE) is not None]
