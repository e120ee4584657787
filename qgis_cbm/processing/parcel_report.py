"""Algorithm: a report of parcels, one page each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale
from qgis.PyQt.QtGui import QImage

from qgis_cbm.analysis import clouds, series_choice, strip
from qgis_cbm.analysis.render import LOOKS, Look
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.client.errors import BadReply, ClientError, NotAuthorised, NotFound, NotOffered, ServerFault
from qgis_cbm.client.protocol import Chip, DatasetInfo, Parcel
from qgis_cbm.core import (
    chip_picture,
    chip_raster,
    i18n,
    parcel_facts,
    parcel_report,
    report_parts,
    series_options,
)
from qgis_cbm.core.chip_picture import Frame
from qgis_cbm.core.id_list import usual_column
from qgis_cbm.core.look_names import look_name
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.parcel_report import Page, Section
from qgis_cbm.processing.source_algorithm import SourceAlgorithm, id_text

_MOST_PARCELS, _MOST_CHIPS = 500, 12
# What one part of a page may lack without the others being worth less.
_LACKING = (NotOffered, NotFound, NotAuthorised, ServerFault, BadReply)


@dataclass(frozen=True)
class Wish:
    """What stands on a page."""

    choice: series_choice.Choice
    look: Look
    chips: int
    hidden: float
    foi: Mapping[str, Mapping[str, object]]
    context: QgsCoordinateTransformContext


class ParcelReport(SourceAlgorithm):
    """`cbm:parcelreport`."""

    NAME = "parcelreport"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Report of parcels")
    ICON = "parcel.svg"
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Writes a report with a page for each parcel: what is declared, the series of the bands and "
        "indices named, the clearest images of each part of the season, the history of decisions and, if a "
        "layer of results is given, what the FOI check has found.\n\n"
        "The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does "
        "not have, such as images in a database without access to their store, is said on the page.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_source()
        self.add_parcels()
        self.add(QgsProcessingParameterString("PRODUCTS", self.text("Bands and indices"), "NDVI"))
        looks = [look_name(name) for name in LOOKS]
        self.add(QgsProcessingParameterEnum("PRODUCT", self.text("Images"), looks, defaultValue=0))
        self.add_number("CHIPS", self.text("Images on a page"), 6, 0, _MOST_CHIPS, whole=True)
        threshold = 100 * clouds.DEFAULT_THRESHOLD
        self.add_number("THRESHOLD", self.text("Cloudy above (per cent)"), threshold, 0, 100, advanced=True)
        tables = [QgsProcessing.SourceType.TypeVector]
        self.add(
            QgsProcessingParameterFeatureSource(
                "FOI", self.text("Results of a FOI check"), tables, optional=True
            )
        )
        field = QgsProcessingParameterField(
            "FOI_ID", self.text("Field with the parcel id in the results"), parentLayerParameterName="FOI",
            optional=True,
        )  # fmt: skip
        self.add(field, advanced=True)
        kinds = "HTML (*.html);;PDF (*.pdf)"
        self.add(QgsProcessingParameterFileDestination("OUTPUT", self.text("Report"), kinds))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        dataset: DatasetInfo,
    ) -> dict[str, Any]:  # fmt: skip
        """Gather one page after the other, then write the file."""
        pids = self.parcel_ids(parameters, context, dataset)
        if len(pids) > _MOST_PARCELS:
            raise ValueError(
                Sentence("A report has at most {most} parcels, not {n:,}.", most=_MOST_PARCELS, n=len(pids))
            )
        wish = self._wish(parameters, context, dataset)
        pages, unknown = [], []
        for number, pid in enumerate(pids, start=1):
            if feedback.isCanceled():
                return {}
            try:
                parcel = self.client.parcels_by_id(dataset.key, pid, feedback)[0]
            except NotFound:
                unknown.append(pid)
                continue
            pages.append(self._page(dataset, parcel, wish, feedback))
            feedback.setProgress(95 * number / len(pids))
        self.name_unknown(feedback, unknown, pids)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        title = self.text("Parcels of {dataset}").format(dataset=dataset.key)
        try:
            parcel_report.write(path, title, pages)
        except OSError as error:
            raise ValueError(
                Sentence("{path} cannot be written: {reason}", path=path, reason=error.strerror or str(error))
            ) from error
        pages_ = QLocale().toString(len(pages))
        feedback.pushInfo(self.text("Pages: {n}.").format(n=pages_))
        feedback.setProgress(100)
        return {"OUTPUT": str(path)}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext, dataset: DatasetInfo) -> Wish:
        names = series_choice.split_names(self.parameterAsString(parameters, "PRODUCTS", context))
        stored = {card: dataset.bands.get(card, ()) for card in dataset.cards}
        choice = series_choice.choose(names, stored, series_options.load().own_indices)
        return Wish(
            choice,
            tuple(LOOKS.values())[self.parameterAsEnum(parameters, "PRODUCT", context)],
            self.parameterAsInt(parameters, "CHIPS", context),
            self.parameterAsDouble(parameters, "THRESHOLD", context) / 100,
            self._foi(parameters, context, dataset),
            context.transformContext(),
        )

    def _foi(
        self, parameters: dict[str, Any], context: QgsProcessingContext, dataset: DatasetInfo
    ) -> dict[str, dict[str, object]]:
        """Parcel id -> attributes of its result."""
        source = self.parameterAsSource(parameters, "FOI", context)
        if source is None:
            return {}
        names = source.fields().names()
        column = self.parameterAsString(parameters, "FOI_ID", context)
        place = source.fields().lookupField(column or usual_column(names, dataset.id_column))
        if place < 0 or not {"foi_h", "foi_c"} & set(names):
            raise ValueError(
                self.text(
                    "The results need a field with the parcel id, and foi_h or foi_c: {fields}."
                ).format(fields=", ".join(names))
            )
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return {
            id_text(feature.attribute(place)): {
                name: value for name, value in zip(names, feature.attributes()) if value != NULL
            }
            for feature in source.getFeatures(request)
        }

    def _page(
        self, dataset: DatasetInfo, parcel: Parcel, wish: Wish, feedback: QgsProcessingFeedback
    ) -> Page:
        place = parcel.lon, parcel.lat
        facts = parcel_facts.attributes(parcel.pid, parcel.crop_name, parcel.crop_code, parcel.area_m2, place)
        sections = [
            Section(self.text("Declared"), rows=facts),
            self._series(dataset, parcel, wish, feedback),
            *(self._images(dataset, parcel, wish, feedback) for _ in range(wish.chips > 0)),
            self._decisions(dataset, parcel, feedback),
        ]
        if wish.foi:
            rows = report_parts.foi_rows(wish.foi.get(parcel.pid, {}))
            nothing = "" if rows else self.text("The results do not hold this parcel.")
            sections.append(Section(self.text("Homogeneity (FOI)"), rows=rows, sentence=nothing))
        title = self.text("Parcel {pid}").format(pid=parcel.pid)
        return Page(title, f"{dataset.key} · {parcel.crop_name}", sections)

    def _series(
        self, dataset: DatasetInfo, parcel: Parcel, wish: Wish, feedback: QgsProcessingFeedback
    ) -> Section:
        heading = self.text("Time series")
        found = self.client.series_of_many(dataset.key, [parcel.pid], wish.choice.cards, feedback)
        options = series_options.load()
        products = ParcelProducts(found.get(parcel.pid, {}), options.hidden_classes, options.own_indices)
        plot = report_parts.plot(products, wish.choice.keys, wish.hidden)
        if plot is None:
            return Section(heading, sentence=self.text("No observation of this parcel is stored."))
        return Section(heading, report_parts.picture(plot))

    def _images(
        self, dataset: DatasetInfo, parcel: Parcel, wish: Wish, feedback: QgsProcessingFeedback
    ) -> Section:
        look = wish.look
        heading = self.text("Images: {product}").format(product=look_name(look.name))
        try:
            if dataset.lacks("chips"):
                raise NotOffered(dataset.lacks("chips"))
            chips = self.client.chips(dataset.key, parcel.pid, look.card, look.bands, feedback)
        except _LACKING as error:
            return Section(heading, sentence=i18n.message(error))
        times, shares = [chip.time for chip in chips], [chip.cloud for chip in chips]
        chosen = [chips[k] for k in strip.choose(times, shares, wish.chips, wish.hidden)]
        if not chosen:
            return Section(heading, sentence=self.text("There are no scenes of this kind here."))
        shown = [
            (self._image(dataset, parcel, chip, wish, feedback), parcel_facts.day(chip.time))
            for chip in chosen
        ]
        return Section(heading, strip=shown)

    def _image(
        self, dataset: DatasetInfo, parcel: Parcel, chip: Chip, wish: Wish, feedback: QgsProcessingFeedback
    ) -> QImage | None:
        look = wish.look
        try:
            content = self.client.chip(dataset.key, chip, feedback)
            raster = chip_raster.decode(content, classes=look.kind == "class")
        except (*_LACKING, ValueError) as error:
            words = i18n.message(error) if isinstance(error, ClientError) else str(error)
            feedback.pushWarning(f"{parcel.pid}, {parcel_facts.day(chip.time)}: {words}")
            return None
        ring = chip_picture.outline(parcel.geometry, parcel.srid, raster.epsg, wish.context)
        return chip_picture.draw(raster, look, None, Frame(3 * parcel_report.STRIP_SIDE), ring)

    def _decisions(self, dataset: DatasetInfo, parcel: Parcel, feedback: QgsProcessingFeedback) -> Section:
        heading = self.text("Decisions")
        try:
            found = self.client.decisions(dataset.key, parcel.pid, feedback)
        except _LACKING as error:
            return Section(heading, sentence=i18n.message(error))
        if not found:
            return Section(heading, sentence=self.text("Nothing decided yet."))
        header = [self.text("When"), self.text("Who"), self.text("Outcome"), self.text("Reason")]
        rows = [
            (
                parcel_facts.moment(decision.decided_at),
                decision.decided_by,
                outcome_text(decision.outcome),
                " · ".join(filter(None, (decision.reason, decision.note))),
            )
            for decision in found
        ]
        return Section(heading, header=header, rows=rows)
