"""Ways to fill the work list: a file, the clipboard, a polygon, the selection of a layer."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.client.protocol import PARCELS_MOST, DatasetInfo, ListedParcel, Parcel
from qgis_cbm.core import id_list, saved_files, settings
from qgis_cbm.core.geometry import transform_context
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.services.session import Session

_PLACE = "fill"


class WorkListFiller(QObject):
    """Takes parcels from somewhere into the session's work list; one parcel alone is only shown."""

    def __init__(self, session: Session, finder: ParcelFinder, parent: QObject | None = None):
        super().__init__(parent)
        self._session, self._finder = session, finder

    def is_elsewhere(self, pid: str) -> bool:
        """Return whether another parcel than this one is shown."""
        parcel = self._session.workspace.parcel
        return parcel is None or parcel.pid != pid

    def from_file(self, parent: QWidget) -> None:
        """Let the user choose a file of ids."""
        filters = self.tr("Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)")
        folder = settings.load_folder("work_list")
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Parcel ids"), folder, filters)
        if name:
            settings.save_folder("work_list", str(Path(name).parent))
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take the ids of a file."""
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            reason = error.strerror or str(error)
            self._say(self.tr("The file {} cannot be read: {}.").format(path.name, reason))
            return
        self.from_ids(id_list.read_ids(text, self._id_column()), path.name)

    def from_clipboard(self) -> None:
        """Take the ids of the clipboard, one a line or a column of a table."""
        text = QgsApplication.clipboard().text()
        self.from_ids(id_list.read_ids(text, self._id_column()), self.tr("Pasted ids"))

    def from_filter(self, parent: QWidget) -> None:
        """Let the user choose by crop and decision."""
        dataset = self._dataset()
        if dataset is None:
            return
        dialog = ParcelFilterDialog(dataset, parent)
        if dialog.exec() == ParcelFilterDialog.DialogCode.Accepted:
            self.filter(dialog.chosen())
        dialog.deleteLater()

    def filter(self, wanted: ParcelFilter) -> None:
        """Take the parcels that fit."""
        name = " · ".join(
            filter(None, (wanted.crop, outcome_text(wanted.outcome) if wanted.outcome is not None else ""))
        )

        def take(parcels: Sequence[ListedParcel]) -> None:
            entries = [Entry(each.pid, each.crop_name, each.area_m2, each.outcome) for each in parcels]
            if entries:
                self._take(entries, name or self.tr("All parcels"))
            else:
                self._session.workspace.report(NotFound(self.tr("No parcel fits this filter.")))

        self._session.workspace.ask(
            _PLACE,
            self.tr("CbM: parcels by filter"),
            lambda client, key, feedback: client.list_parcels(
                key, wanted.crop, wanted.outcome, wanted.most, feedback
            ),
            take,
        )

    def from_ring(self, ring: Sequence[tuple[float, float]]) -> None:
        """Take the parcels that touch a polygon; ring: EPSG:4326 degrees."""
        if self._dataset() is None:
            return
        corners = list(ring)
        self._session.workspace.ask(
            _PLACE,
            self.tr("CbM: parcels of a polygon"),
            lambda client, key, feedback: client.parcels_in(key, corners, feedback),
            lambda parcels: self._from_parcels(parcels, self.tr("Parcels of a polygon")),
        )

    def from_selection(self, layer: QgsMapLayer | None) -> None:
        """Take the selected features of a layer."""
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self._say(self.tr("Select parcels in a layer and make it the active one first."))
            return
        # Selections are unordered: the list is walked as the layer has it.
        self.from_features(layer, sorted(layer.selectedFeatures(), key=lambda feature: feature.id()))

    def from_features(self, layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> None:
        """Take features of any layer: by the id they carry, else the parcels at their places."""
        if self._dataset() is None:
            return
        # The layer may be gone when the answer comes.
        features, name = list(features), layer.name()
        field = layer.fields().lookupField(self._id_column())
        if field >= 0:
            ids = [str(feature[field]) for feature in features if feature[field]]
            self.from_ids(tuple(dict.fromkeys(ids)), name)
            return
        places = _places(layer, features[:PARCELS_MOST])
        if not places:
            self._say(self.tr("The layer {} has neither parcel ids nor places on the map.").format(name))
            return
        self._session.workspace.ask(
            _PLACE,
            self.tr("CbM: parcels of a selection"),
            lambda client, key, feedback: tuple(
                parcel for place in places for parcel in client.parcels_at(key, *place, feedback)
            ),
            lambda parcels: self._from_parcels(parcels, name),
        )

    def from_ids(self, ids: Sequence[str], name: str) -> None:
        """Take these parcels, in their order; of one alone only that is shown."""
        if not ids:
            self._say(self.tr("There are no parcel ids in “{}”.").format(name))
        elif len(ids) == 1:
            self._finder.find(ids[0])
        else:
            self._take([Entry(pid) for pid in ids], name)

    def save(self, parent: QWidget) -> None:
        """Let the user save the list as CSV."""
        folder = settings.load_folder("work_list")
        name, _ = QFileDialog.getSaveFileName(
            parent, self.tr("Save the work list"), f"{folder}/work_list.csv", self.tr("CSV files (*.csv)")
        )
        if not name:
            return
        target = saved_files.ending_in("csv", Path(name))
        settings.save_folder("work_list", str(target.parent))
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(["pid", "crop", "area_m2", "outcome"])
        for entry in self._session.work_list.entries:
            area = "" if entry.area_m2 is None else round(entry.area_m2)
            writer.writerow([entry.pid, entry.crop, area, entry.outcome])
        try:
            saved_files.write(target, text.getvalue().encode("utf-8"))
        except OSError as error:
            self._say(self.tr("The list cannot be saved: {}.").format(error.strerror or error))

    def _from_parcels(self, parcels: Sequence[Parcel], name: str) -> None:
        if not parcels:
            self._session.workspace.report(NotFound(self.tr("There is no parcel of this dataset there.")))
        elif len(parcels) == 1:
            self._finder.find(parcels[0].pid)
        else:
            cut = len(parcels) >= PARCELS_MOST
            name = self.tr("{} (the first {})").format(name, len(parcels)) if cut else name
            self._take([Entry(each.pid, each.crop_name, each.area_m2) for each in parcels], name)

    def _take(self, entries: list[Entry], name: str) -> None:
        if self._dataset() is None:
            return
        taken = self._session.work_list.fill(entries, name)
        if taken < len(entries):
            self._say(self.tr("Only the first {} of {} parcels were taken.").format(taken, len(entries)))

    def _dataset(self) -> DatasetInfo | None:
        """What is known of the dataset that a list would belong to; where nothing is, that is said."""
        dataset = self._session.workspace.dataset_info
        if dataset is None:
            self._say(self.tr("Choose an area and a year first."))
        return dataset

    def _id_column(self) -> str:
        dataset = self._session.workspace.dataset_info
        return dataset.id_column if dataset is not None else ""

    def _say(self, sentence: str) -> None:
        self._session.workspace.report(ClientError(sentence))


def _places(layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> list[tuple[float, float]]:
    """A point inside each feature, EPSG:4326 degrees; features without one are left out."""
    to_degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), transform_context()
    )
    found = []
    for feature in features:
        inside = feature.geometry().pointOnSurface()
        if inside.isNull():
            continue
        try:
            place: QgsPointXY = to_degrees.transform(inside.asPoint())
        except QgsCsException:
            continue
        found.append((place.x(), place.y()))
    return found
