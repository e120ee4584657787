"""Parcels in QGIS' locator bar: `cbm 12345` and Enter."""

from __future__ import annotations

from contextlib import closing

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from qgis_cbm.client.errors import ClientError
from qgis_cbm.client.protocol import DataClient, DatasetKey
from qgis_cbm.gui import icons
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.services.workspace import Workspace

PREFIX = "cbm"
_LETTERS = 3
_DELAY_MS = 250


class ParcelLocator(QgsLocatorFilter):
    """Looks the id up in the dataset in use; QGIS calls `fetchResults` in a thread of a clone."""

    def __init__(self, workspace: Workspace, finder: ParcelFinder):
        super().__init__()
        self._workspace, self._finder = workspace, finder
        self._source: tuple[DataClient, DatasetKey] | None = None
        self.setFetchResultsDelay(_DELAY_MS)

    def clone(self) -> ParcelLocator:
        """Return a filter of its own for each search."""
        return ParcelLocator(self._workspace, self._finder)

    def name(self) -> str:
        """Return the name QGIS keeps settings under."""
        return "cbm_parcels"

    def displayName(self) -> str:
        """Return the heading of the results."""
        return QCoreApplication.translate("ParcelLocator", "CbM Parcels")

    def prefix(self) -> str:
        """Return what is typed before the id."""
        return PREFIX

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        """Take the source on the main thread, as far as that needs no question to the user."""
        self._source = self._workspace.quiet_client()
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Ask for the parcel of this id; a failure is no result."""
        pid = string.strip()
        # Without the prefix every search of the user passes here: a few letters are seldom an id.
        if self._source is None or not pid or (len(pid) < _LETTERS and not context.usingPrefix):
            return
        client, key = self._source
        try:
            with closing(client):
                parcels = client.parcels_by_id(key, pid, feedback)
        except ClientError:
            return
        for parcel in parcels:
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = pid
            area = QLocale().toString(parcel.area_m2 / 10000, "f", 2)
            result.description = f"{parcel.crop_name or parcel.crop_code} · {area} ha · {key}"
            result.userData = parcel.pid
            result.icon = icons.own("parcel")
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Show the parcel; called on the main thread."""
        self._finder.find(str(result.userData))
        # QGIS has taken the focus out of its bar and given it to nobody.
        self._finder.focus_map()
