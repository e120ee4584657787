"""FOI checks in tasks: a preview of one parcel, of which the latest counts, and runs over many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis.sentences import Sentence, said
from qgis_cbm.client.errors import Cancelled, ClientError
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import foi_check, foi_layer, foi_view, i18n
from qgis_cbm.core.foi_check import Findings, Job
from qgis_cbm.core.foi_table import FoiTable
from qgis_cbm.services import foi_parcels, queue_watch
from qgis_cbm.services.slots import Slots
from qgis_cbm.services.tasks import Progress

_PREVIEW, _RUN = "preview", "run"


@dataclass(frozen=True, eq=False)
class FoiRun:
    """A finished run: findings, their table, and their layer, which is not in the project yet."""

    findings: Findings
    table: FoiTable
    layer: QgsVectorLayer


class FoiChecks(QObject):
    """previewed(ParcelView), previewFailed(str): of the latest parcel.

    progressed(float, per cent), finished(FoiRun), failed(str), runningChanged(bool): of the run; one that is
    cancelled, here or in QGIS' status bar, tells nothing more. saved(str): a file.
    """

    previewed = pyqtSignal(object)
    previewFailed = pyqtSignal(str)
    progressed = pyqtSignal(float)
    finished = pyqtSignal(object)
    failed = pyqtSignal(str)
    runningChanged = pyqtSignal(bool)
    saved = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._previews, self._runs = Slots(self), Slots(self)
        self._runs.busyChanged.connect(self.runningChanged)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._runs.busy

    def preview(self, job: Job) -> None:
        """Look at the one parcel of the job."""

        def work(feedback: QgsFeedback, _early: Callable[[object], None]) -> Any:
            return foi_view.view(_checked(job, feedback, lambda _: None), 0)

        self._previews.start(
            _PREVIEW, self.tr("CbM: FOI preview"), work, self.previewed.emit,
            lambda error: self.previewFailed.emit(i18n.message(error)),
        )  # fmt: skip

    def forget_preview(self) -> None:
        """Drop the preview that is under way."""
        self._previews.cancel(_PREVIEW)

    def run(self, job: Job, id_column: str = "") -> None:
        """Judge all parcels of the job. id_column: what the dataset calls the parcel id."""
        name = self.tr("FOI {}").format(job.parcels.name)

        def work(feedback: QgsFeedback, early: Callable[[object], None]) -> FoiRun:
            findings = _checked(job, feedback, lambda percent: early(Progress(percent)))
            column = foi_parcels.id_field(job.parcels, id_column)
            names = [foi_parcels.name_of(feature, column) for feature in findings.sites.features]
            return FoiRun(findings, FoiTable.of(names, findings.verdicts), foi_layer.make(findings, name))

        self._runs.start(
            _RUN, self.tr("CbM: FOI check of {}").format(job.parcels.name), work, self.finished.emit,
            self._run_failed, self._tell_progress,
        )  # fmt: skip

    def cancel(self) -> None:
        """Stop the run."""
        self._runs.cancel(_RUN)

    def save(self, run: FoiRun, target: Path) -> None:
        """Write the results of a run as GeoPackage; `saved` or `failed` says how it went."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", target.stem
        task = QgsVectorFileWriterTask(run.layer, str(target), options)
        task.writeComplete.connect(self.saved)
        task.errorOccurred.connect(self._not_saved)
        QgsApplication.taskManager().addTask(task)

        def again() -> None:
            if is_deleted(self) or is_deleted(run.layer):
                return
            task.errorOccurred.disconnect(self._not_saved)
            task.cancel()
            self.save(run, target)

        queue_watch.watch(task, again)

    def _tell_progress(self, value: object) -> None:
        if isinstance(value, Progress):
            self.progressed.emit(value.percent)

    def _run_failed(self, error: ClientError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(i18n.message(error))

    def _not_saved(self, _error: int, reason: str) -> None:
        self.failed.emit(self.tr("The results could not be saved: {}").format(reason))

    def close(self) -> None:
        """Stop everything."""
        self._previews.cancel_all()
        self._runs.cancel_all()


def _checked(job: Job, feedback: QgsFeedback, progress: Callable[[float], None]) -> Findings:
    try:
        findings = foi_check.check(job, feedback, progress)
    except ValueError as error:
        raise ClientError(said(error)) from error
    if feedback.isCanceled():
        raise Cancelled(Sentence("Cancelled."))
    return findings
