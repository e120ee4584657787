"""The FOI dock: is a declared parcel one homogeneous field on a class raster?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QLocale, QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.client.protocol import Parcel
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import class_names, foi_layer, foi_verdict, layers, settings
from qgis_cbm.core.class_raster import RasterFile
from qgis_cbm.core.foi_check import Job, Parcels
from qgis_cbm.core.foi_project import FoiChoice, FoiMemory
from qgis_cbm.core.foi_view import ParcelView
from qgis_cbm.core.geometry import transform_context
from qgis_cbm.core.image_watch import ImageWatch
from qgis_cbm.core.parcel_styles import PALETTE
from qgis_cbm.gui import save_dialog
from qgis_cbm.gui.docks.foi_panel import ALL, PICKED, SELECTED, FoiPanel
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.widgets.highlight import Outline, moved_to_map, zoom_to_outline
from qgis_cbm.services import foi_parcels
from qgis_cbm.services.foi import FoiChecks, FoiRun
from qgis_cbm.services.workspace import Workspace

_LINE = QColor(0, 110, 220)


class FoiDock(QgsDockWidget):
    """Follows the picked parcel and the selection of the chosen layer while it is in view.

    walk: takes ids and the name of their list, to go through them.
    """

    def __init__(
        self,
        workspace: Workspace,
        finder: ParcelFinder,
        iface: QgisInterface,
        parent: QWidget | None = None,
        walk: Callable[[Sequence[str], str], None] | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("CbmFoiDock")
        self.setWindowTitle(self.tr("CbM FOI"))
        self._workspace, self._finder, self._walk = workspace, finder, walk
        self._canvas = iface.mapCanvas()
        self._outline = Outline(self._canvas, _LINE)
        self._checks = FoiChecks(self)
        self._subject: Parcels | None = None
        self._layer: QgsVectorLayer | None = None
        self._result: FoiRun | None = None
        self._jumped_to = ""
        self._restoring = False
        self.panel = FoiPanel(iface.iconSize(True))
        self.setWidget(self.panel)
        self._memory = FoiMemory(self._choice, self)
        self._images = ImageWatch(self)
        self._connect()
        self._follow_layer()
        self._memory.look()

    def _connect(self) -> None:
        panel, checks = self.panel, self._checks
        # A tab behind another one is not hidden as Qt sees it, but nobody looks at it.
        self.visibilityChanged.connect(self._look)
        panel.parcels.layerChanged.connect(self._follow_layer)
        panel.raster.layerChanged.connect(self._look)
        # When the chosen layer is removed, the boxes jump to another one without a word.
        panel.parcels.model().rowsRemoved.connect(self._follow_removal)
        panel.raster.model().rowsRemoved.connect(self._look)
        panel.settings.changed.connect(self._look)
        panel.run.connect(self.run)
        panel.stop.connect(checks.cancel)
        panel.save.connect(self._save)
        panel.walk.connect(self._walk_results)
        panel.rowChosen.connect(self._jump)
        panel.filtered.connect(self._filter_layer)
        for choice in (panel.parcels.layerChanged, panel.raster.layerChanged, panel.settings.changed):
            choice.connect(lambda *_: self._touched())
        # The images of a season are no class rasters, and many.
        panel.raster.setExceptedLayerList(layers.images())
        self._images.changed.connect(panel.raster.setExceptedLayerList)
        for box in (panel.parcels, panel.raster):
            # What the bar asked for has been chosen.
            box.layerChanged.connect(lambda _layer: panel.bar.clearWidgets())
        self._memory.opened.connect(self._restore)
        checks.previewed.connect(self._show_view)
        checks.previewFailed.connect(self._show_trouble)
        checks.progressed.connect(lambda percent: panel.progress.setValue(int(percent)))
        checks.runningChanged.connect(panel.show_running)
        checks.finished.connect(self._show_run)
        checks.failed.connect(self._say)
        checks.saved.connect(self._saved)
        self._workspace.parcelChanged.connect(self._follow_parcel)
        self._canvas.destinationCrsChanged.connect(self._outline.remove)

    def give_back(self) -> None:
        """Stop everything and take the outline off the map."""
        self._checks.close()
        self._memory.close()
        self._workspace.parcelChanged.disconnect(self._follow_parcel)
        self._images.close()
        if not is_deleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._outline.remove)
        self._leave_layer()
        self._outline.remove()

    def run(self) -> None:
        """Judge what is chosen to be judged."""
        self.panel.bar.clearWidgets()
        parcels = self._wanted()
        if parcels is None:
            self._say(self.tr("Pick a parcel on the map first, or choose a layer of parcels."))
            return
        job = self._job(parcels)
        if job is None:
            self._say(self.tr("Choose a class raster first."))
        else:
            self._checks.run(job, self._id_column())

    def _walk_results(self) -> None:
        """Go through the parcels that the filter leaves, in the order of the table.

        What the table calls them may be any attribute: only the dataset's own ids lead to its parcels.
        """
        if self._walk is None or self._result is None:
            return
        findings, wanted = self._result.findings, self._id_column()
        if not wanted:
            self._say(self.tr("Choose an area and a year first."))
            return
        checked = findings.job.parcels
        field = self._ids_of(checked)
        if not field:
            self._say(
                self.tr(
                    "The layer {} has no field “{}” with parcel ids; the work list stays as it was."
                ).format(checked.name, wanted)
            )
            return
        ids = [findings.sites.features[row][field] for row in self.panel.model.parcels]
        name = f"{self.windowTitle()} · {self.panel.filter.currentText()}"
        self._walk([str(pid) for pid in ids if pid], name)

    def _choice(self) -> FoiChoice:
        """What the project is to remember."""
        layers_ = (self.panel.parcels.currentLayer(), self.panel.raster.currentLayer())
        parcels, raster = (layer.id() if layer is not None else "" for layer in layers_)
        return FoiChoice(parcels, raster, self.panel.settings.options)

    def _restore(self, choice: FoiChoice) -> None:
        """A project was opened; what it no longer has is not chosen."""
        self._restoring = True
        try:
            parcels = self._memory.layer(choice.parcels)
            self.panel.parcels.setLayer(parcels)
            if parcels is None:
                # The box is blank without a layer; its first entry is the picked parcel.
                self.panel.parcels.setCurrentIndex(0)
            self.panel.raster.setLayer(self._memory.layer(choice.raster))
            self.panel.settings.show_options(choice.options)
        finally:
            self._restoring = False

    def _touched(self) -> None:
        if not self._restoring:
            self._memory.touched()

    def _wanted(self) -> Parcels | None:
        scope, layer = self.panel.scope.currentData(), self._layer
        if layer is None or scope == PICKED:
            return self._subject
        request = QgsFeatureRequest()
        if scope == SELECTED:
            request.setFilterFids(layer.selectedFeatureIds())
        return foi_parcels.of_layer(layer, request)

    def _job(self, parcels: Parcels) -> Job | None:
        raster = self.panel.raster.currentLayer()
        if not isinstance(raster, QgsRasterLayer):
            return None
        return Job(
            parcels,
            RasterFile.of_layer(raster),
            class_names.of_style(raster),
            self.panel.settings.options,
            transform_context(),
        )

    def _follow_layer(self, *_: object) -> None:
        """Another layer of parcels was chosen, or none."""
        self._leave_layer()
        layer = self.panel.parcels.currentLayer()
        self._layer = layer if isinstance(layer, QgsVectorLayer) else None
        self._subject = None
        if self._layer is not None:
            self._layer.selectionChanged.connect(self._follow_selection)
        if self._layer is not None and self._layer.selectedFeatureCount():
            self._follow_selection()
        else:
            self._follow_parcel(self._workspace.parcel)
        if self._layer is not None:
            self._offer_scopes(SELECTED if self._layer.selectedFeatureCount() else ALL)

    def _follow_removal(self, *_: object) -> None:
        """A layer of parcels was removed, perhaps the chosen one."""
        if self.panel.parcels.currentLayer() is not self._layer:
            self._follow_layer()

    def _leave_layer(self) -> None:
        if self._layer is not None and not is_deleted(self._layer):
            self._layer.selectionChanged.disconnect(self._follow_selection)
        self._layer = None

    def _follow_selection(self, *_: object) -> None:
        """Of several selected features the first one is looked at."""
        layer = self._layer
        if layer is not None and layer.selectedFeatureCount():
            self._subject = foi_parcels.of_layer(layer, QgsFeatureRequest(min(layer.selectedFeatureIds())))
        self._offer_scopes()
        self._look()

    def _follow_parcel(self, parcel: Parcel | None) -> None:
        """The picked parcel is looked at, whatever the layer."""
        jumped_to, self._jumped_to = self._jumped_to, ""
        if parcel is not None and parcel.pid == jumped_to:
            return  # it is looked at already
        if parcel is not None and parcel.geometry:
            self._subject = foi_parcels.of_parcel(parcel, self._id_column())
        elif self._layer is None:
            self._subject = None
        self._offer_scopes()
        self._look()

    def _offer_scopes(self, preferred: str = "") -> None:
        scopes = []
        if self._subject is not None:
            scopes.append((PICKED, self.tr("The parcel below")))
        if self._layer is not None:
            selected, count = self._layer.selectedFeatureCount(), self._layer.featureCount()
            if selected:
                text = self.tr("Selected features ({})").format(QLocale().toString(selected))
                scopes.append((SELECTED, text))
            number = QLocale().toString(count) if count >= 0 else "?"
            scopes.append((ALL, self.tr("All features ({})").format(number)))
        self.panel.offer_scopes(scopes, preferred)

    def _look(self, *_: object) -> None:
        """Judge the parcel anew: it, the raster or a threshold is another one."""
        self._checks.forget_preview()
        if not self.isUserVisible():
            return
        if self._subject is None:
            self.panel.show_hint(
                "", self.tr("Pick a parcel on the map, or select one in the layer chosen above.")
            )
            return
        job = self._job(self._subject)
        if job is None:
            self.panel.show_hint(
                self._subject.name,
                self.tr("Choose a class raster: one band of whole numbers, such as a crop map."),
            )
        else:
            self._checks.preview(job)

    def _show_view(self, view: ParcelView) -> None:
        options = self.panel.settings.options
        text = foi_verdict.sentence(view.verdict, options.min_share, options.max_share)
        if view.verdict.unlisted:
            text += " " + self.tr("%n pixel(s) have values without a name.", "", view.verdict.unlisted)
        column = self._ids_of(self._subject) if self._subject is not None else ""
        title = self.tr("Parcel {} · {} pixels").format(
            foi_parcels.name_of(view.feature, column), QLocale().toString(view.verdict.pixels)
        )
        self.panel.show_view(title, view, self._colours(view.classes), text)

    def _show_trouble(self, text: str) -> None:
        self.panel.show_hint(self._subject.name if self._subject else "", text)

    def _show_run(self, run: FoiRun) -> None:
        findings = run.findings
        self._result = run
        self.panel.show_results(run.table, findings.job.parcels.name)
        layers.show(run.layer, findings.job.parcels.name, "foi", self.tr("CbM FOI"))
        self._filter_layer()
        if findings.unlisted:
            values = ", ".join(str(value) for value in sorted(findings.unlisted)[:10])
            self._say(self.tr("Raster values without a name: {}.").format(values), Qgis.MessageLevel.Info)

    def _filter_layer(self) -> None:
        if self._result is not None and not is_deleted(self._result.layer):
            foi_layer.show_only(self._result.layer, self.panel.outcomes)

    def _jump(self, row: int) -> None:
        """Show a parcel of the results on the map and in the preview, and pick it in the workspace."""
        if self._result is None:
            return
        findings = self._result.findings
        feature, crs = findings.sites.features[row], findings.job.parcels.crs
        outline = moved_to_map(self._canvas, feature.geometry(), crs)
        self._outline.draw(outline)
        zoom_to_outline(self._canvas, outline)
        self._subject = foi_parcels.of_feature(feature, findings.job.parcels)
        self._offer_scopes()
        self._look()
        pid = foi_parcels.pid_of(feature, self._ids_of(findings.job.parcels))
        shown = self._workspace.parcel
        if pid and (shown is None or shown.pid != pid):
            self._jumped_to = pid
            self._finder.find(pid)

    def _save(self) -> None:
        """Let the user keep the results: the layer itself is gone when QGIS closes."""
        if self._result is None or is_deleted(self._result.layer):
            return
        proposed = Path(settings.load_folder("foi")) / f"{self._result.findings.job.parcels.name}_foi.gpkg"
        target = save_dialog.ask(
            self, self.tr("Save the results"), proposed, self.tr("GeoPackage (*.gpkg)"), "gpkg"
        )
        if target is not None:
            settings.save_folder("foi", str(target.parent))
            self.save(target)

    def save(self, target: Path) -> None:
        """Write the layer of results, in a task; the bar says how it went."""
        if self._result is None or is_deleted(self._result.layer):
            return
        self._checks.save(self._result, target)

    def _saved(self, path: str) -> None:
        self._say(self.tr("Saved {}").format(path), Qgis.MessageLevel.Success)

    def _colours(self, classes: Classes) -> list[QColor]:
        """Those of the raster's style; others for classes it does not know."""
        raster = self.panel.raster.currentLayer()
        renderer = raster.renderer() if isinstance(raster, QgsRasterLayer) else None
        known = {}
        if isinstance(renderer, QgsPalettedRasterRenderer):
            known = {int(entry.value): QColor(entry.color) for entry in renderer.classes()}
        return [
            # By its value: a class looks the same in every parcel.
            known.get(value, QColor(PALETTE[value % len(PALETTE)]))
            for value in classes.values
        ]

    def _ids_of(self, parcels: Parcels) -> str:
        """Which field of these has the ids of the dataset in use."""
        return foi_parcels.id_field(parcels, self._id_column())

    def _id_column(self) -> str:
        dataset = self._workspace.dataset_info
        return dataset.id_column if dataset is not None else ""

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        self.panel.bar.pushMessage(literal(text), level)

    def sizeHint(self) -> QSize:
        """Room for a field and a table."""
        return QSize(360, 640)
