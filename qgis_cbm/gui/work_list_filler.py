"""Ways to fill the work list: a file, the clipboard, a polygon, the selection of a layer."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.client.protocol import PARCELS_MOST, DataClient, DatasetInfo, DatasetKey, ListedParcel, Parcel
from qgis_cbm.core import id_list, layers, saved_files, settings
from qgis_cbm.core.geometry import transform_context
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui import save_dialog
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.services.session import Session
from qgis_cbm.services.work_list import MOST

PLACES_MOST = 1000
"""Features without ids whose parcels are looked up: each is a request, and all take some seconds."""
_AT_ONCE = 2000
"""Selected features that are read in one go."""
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
            content = path.read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            self._say(self.tr("The file {} cannot be read: {}.").format(path.name, reason))
            return
        self._from_text(id_list.decoded(content), path.name)

    def from_clipboard(self) -> None:
        """Take the ids of the clipboard, one a line or a column of a table."""
        self._from_text(QgsApplication.clipboard().text(), self.tr("Pasted ids"))

    def _from_text(self, text: str, name: str) -> None:
        try:
            ids = id_list.read_ids(text, self._id_column())
        except id_list.NotIds:
            sentence = self.tr(
                "“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a "
                "column of ids, none longer than {} characters."
            )
            self._say(sentence.format(name, id_list.LONGEST))
        else:
            self.from_ids(ids, name)

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
            lambda parcels: self._of_polygon(parcels, self.tr("Parcels of a polygon")),
        )

    def _of_polygon(self, parcels: Sequence[Parcel], name: str) -> None:
        if len(parcels) >= PARCELS_MOST:
            name = self.tr("{} (the first {})").format(name, len(parcels))
        self._from_parcels(parcels, name)

    def from_selection(self, layer: QgsMapLayer | None) -> None:
        """Take the selected features of a layer."""
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self._say(self.tr("Select parcels in a layer and make it the active one first."))
            return
        self.from_features(layer, _selected(layer, self._id_field(layer)))

    def from_features(self, layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> None:
        """Take features of any layer: by the id they carry, else the parcels at their places."""
        if self._dataset() is None:
            return
        field = self._id_field(layer)
        if field >= 0:
            self._from_field(features, field, layer.name())
        elif layer.isSpatial() and not layer.crs().isValid():
            self._say(
                self.tr("The layer {} has no CRS: set it in the layer's properties.").format(layer.name())
            )
        else:
            self._from_places(layer, features)

    def _from_field(self, features: Iterable[QgsFeature], field: int, name: str) -> None:
        ids: dict[str, None] = {}
        for feature in features:
            if feature[field]:
                ids[str(feature[field])] = None
            if len(ids) > MOST:
                # What comes after that needs not even be read.
                name = self.tr("{} (the first {})").format(name, MOST)
                break
        self.from_ids(tuple(islice(ids, MOST)), name)

    def _from_places(self, layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> None:
        some = list(islice(features, PLACES_MOST + 1))
        # The layer may be gone when the answer comes.
        name, left_out = layer.name(), len(some) > PLACES_MOST
        places = _places(layer, some[:PLACES_MOST])
        if not places:
            self._say(self.tr("The layer {} has neither parcel ids nor places on the map.").format(name))
            return
        if left_out:
            name = self.tr("{} (the first {} features)").format(name, PLACES_MOST)

        def take(parcels: Sequence[Parcel]) -> None:
            if left_out and not parcels:
                sentence = self.tr("There is no parcel of this dataset at the first {} features.")
                self._session.workspace.report(NotFound(sentence.format(PLACES_MOST)))
            else:
                self._from_parcels(parcels, name, alone=not left_out)

        def look_up(client: DataClient, key: DatasetKey, feedback: QgsFeedback) -> tuple[Parcel, ...]:
            return _parcels_at(client, key, places, feedback)

        self._session.workspace.ask(_PLACE, self.tr("CbM: parcels of a selection"), look_up, take)

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
        proposed = Path(settings.load_folder("work_list")) / "work_list.csv"
        target = save_dialog.ask(
            parent, self.tr("Save the work list"), proposed, self.tr("CSV files (*.csv)"), "csv"
        )
        if target is None:
            return
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

    def _from_parcels(self, parcels: Sequence[Parcel], name: str, *, alone: bool = True) -> None:
        """Take parcels; alone: of one only that is shown."""
        # Several features or places may be those of one parcel.
        different = {each.pid: Entry(each.pid, each.crop_name, each.area_m2) for each in parcels}
        if not different:
            self._session.workspace.report(NotFound(self.tr("There is no parcel of this dataset there.")))
        elif len(different) == 1 and alone:
            self._finder.find(next(iter(different)))
        else:
            self._take(list(different.values()), name)

    def _take(self, entries: list[Entry], name: str) -> None:
        if self._dataset() is None:
            return
        taken, different = self._session.work_list.fill(entries, name), len({each.pid for each in entries})
        if taken < different:
            self._say(self.tr("Only the first {} of {} parcels were taken.").format(taken, different))

    def _dataset(self) -> DatasetInfo | None:
        """What is known of the dataset that a list would belong to; where nothing is, that is said."""
        dataset = self._session.workspace.dataset_info
        if dataset is None:
            self._say(self.tr("Choose an area and a year first."))
        return dataset

    def _id_column(self) -> str:
        dataset = self._session.workspace.dataset_info
        return dataset.id_column if dataset is not None else ""

    def _id_field(self, layer: QgsVectorLayer) -> int:
        """The field of the layer that holds the dataset's ids, -1 for none."""
        return layer.fields().lookupField(layers.id_field(layer, self._id_column()))

    def _say(self, sentence: str) -> None:
        self._session.workspace.report(ClientError(sentence))


def _selected(layer: QgsVectorLayer, field: int) -> Iterator[QgsFeature]:
    """The selected features as the layer has them, a selection being unordered; with no more than is needed.

    field: of the ids, -1 where the places are needed. They are read as far as somebody asks for them.
    """
    request = QgsFeatureRequest()
    if field >= 0:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([field])
    else:
        request.setSubsetOfAttributes([])
    chosen = sorted(layer.selectedFeatureIds())
    for first in range(0, len(chosen), _AT_ONCE):
        request.setFilterFids(chosen[first : first + _AT_ONCE])
        yield from sorted(layer.getFeatures(request), key=lambda feature: feature.id())


def _parcels_at(
    client: DataClient, key: DatasetKey, places: Iterable[tuple[float, float]], feedback: QgsFeedback
) -> tuple[Parcel, ...]:
    """The parcels at places; asked in a task."""
    found: list[Parcel] = []
    with client.joined():
        for place in places:
            if feedback.isCanceled():
                break
            found += client.parcels_at(key, *place, feedback)
    return tuple(found)


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
