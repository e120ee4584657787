"""Series to plot in tests, and a session that hands them over without a server."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis import plotmodel
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.analysis.timeseries import Observations, statistic_columns
from qgis_cbm.client.protocol import DatasetKey, Parcel, Skip
from qgis_cbm.services.parcel_series import ParcelSeries

DAY = 86400.0
START = 1577880000.0
"""2020-01-01 12:00 UTC."""
KEY = DatasetKey("nl", 2020)


def days() -> Observations:
    """Three days of weather, rain on the last one."""
    bands, values = ("tmin", "tmax", "tmean", "prec"), [(1, 9, 5, 0), (2, 11, 6, 0), (3, 10, 7, 4.5)]
    return Observations(
        np.repeat(START - 43200 + DAY * np.arange(3), 4),
        bands * 3,
        statistic_columns({"mean": [float(v) for row in values for v in row]}, 12),
    )


def season(n: int = 73, cloudy_every: int = 4) -> dict[str, Observations]:
    """A year of Sentinel-2 every five days, every fourth date under clouds, and backscatter every six."""
    time = START + 5 * DAY * np.arange(n)
    green = 0.2 + 0.6 * np.sin(np.pi * np.arange(n) / n)
    red, nir = 1000 * (1 - green) + 200, 1000 + 3000 * green
    hidden = np.arange(n) % cloudy_every == 1
    red, nir = np.where(hidden, 7000.0, red), np.where(hidden, 7400.0, nir)
    means = np.concatenate([red, nir])
    columns = {
        "count": np.full(2 * n, 187.0),
        "mean": means,
        "std": means * 0.06,
        "min": means * 0.7,
        "max": means * 1.3,
        "p25": means * 0.96,
        "p50": means,
        "p75": means * 1.04,
    }
    names = tuple(f"S2A_MSIL2A_{20200101 + k}T104029_N0212_R008_T31UFU_20200101T131553" for k in range(n))
    s2 = Observations(
        np.tile(time, 2),
        ("B04",) * n + ("B08",) * n,
        statistic_columns(columns, 2 * n),
        tuple({9: 180, 4: 7} if cloud else {4: 187} for cloud in hidden) * 2,
        names * 2,
    )
    m = max(n * 5 // 6, 1)
    power = 0.03 + 0.02 * np.sin(np.arange(m) / 5)
    radar = {
        "count": np.full(m, 187.0),
        "mean": power,
        "std": power / 5,
        "p25": power * 0.9,
        "p75": power * 1.1,
    }
    bs = Observations(START + 6 * DAY * np.arange(m), ("VVb",) * m, statistic_columns(radar, m))
    return {"s2": s2, "bs": bs}


def parcel(pid: str = "4711") -> Parcel:
    return Parcel(pid, "Winter wheat", "233", 28992, None, 12_345.0, 5.1, 52.1)


def model(*keys: str, cards: dict | None = None, show_cloudy: bool = True) -> plotmodel.PlotModel:
    products = ParcelProducts(cards or season())
    lines = []
    for number, key in enumerate(keys or ("index/NDVI",)):
        curve = products.series(products.product(key))
        name = curve.product.name
        lines.append(plotmodel.line(curve, name, "#00815f", number, threshold=0.1, show_cloudy=show_cloudy))
    return plotmodel.build(lines, {"index": "NDVI"}, title="Parcel 4711")


class Session(QObject):
    """The signals and properties of a Workspace, moved by the test."""

    connectionChanged = pyqtSignal()
    datasetChanged = pyqtSignal()
    recovered = pyqtSignal()
    sought = pyqtSignal(str)
    parcelChanged = pyqtSignal(object)
    seriesChanged = pyqtSignal(object)
    busyChanged = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.info = self.parcel = self.series = self.connection = None
        self.dataset = KEY
        self.busy = self.seeking = False
        self.cancels = 0
        self.lacking: dict[str, str] = {}

    def lacks(self, ability: str) -> str:
        return self.lacking.get(ability, "")

    def seek(self, pid: str = "") -> None:
        """A parcel is asked for; nothing more is known of it."""
        self.busy = self.seeking = True
        self.busyChanged.emit(True)
        self.sought.emit(pid)

    def pick(self, pid: str = "4711") -> None:
        """The parcel is known, its series on the way."""
        self.parcel, self.busy, self.seeking = parcel(pid), True, False
        self.busyChanged.emit(True)
        self.parcelChanged.emit(self.parcel)

    def deliver(self, cards: dict | None = None, complete: bool = True, skips: tuple[Skip, ...] = ()) -> None:
        """In the order of Workspace: no longer busy, then the series."""
        cards = season() if cards is None else cards
        self.series = ParcelSeries(self.parcel, self.dataset, cards, complete, skips=skips)
        if complete:
            self.busy = False
            self.busyChanged.emit(False)
        self.seriesChanged.emit(self.series)

    def fail(self, error: Exception) -> None:
        self.busy = self.seeking = False
        self.busyChanged.emit(False)
        if self.series is not None and self.series.parcel != self.parcel:
            self.series = None
            self.seriesChanged.emit(None)
        self.failed.emit(error)

    def cancel(self) -> None:
        self.cancels += 1
        self.busy = self.seeking = False
        self.busyChanged.emit(False)
