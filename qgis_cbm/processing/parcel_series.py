"""Algorithm: the series of many parcels as one table."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from qgis_cbm.analysis import clouds, series_choice
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.client.protocol import SERIES_MOST, DatasetInfo
from qgis_cbm.core import series_options, series_rows
from qgis_cbm.core.series_rows import COLUMNS, Wish
from qgis_cbm.processing.algorithm import layer_fields
from qgis_cbm.processing.source_algorithm import SourceAlgorithm


class ParcelSeries(SourceAlgorithm):
    """`cbm:parcelseries`."""

    NAME = "parcelseries"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Series of parcels")
    ICON = "series.svg"
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Writes the stored time series of parcels into a table, one row per parcel, band or index and "
        "observation. The parcels are those of a layer or table with their ids, or a list of ids; the "
        "geometry of the layer does not matter.\n\n"
        "Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by "
        "their names; s2/B08 takes a band of one product only.\n\n"
        "Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), "
        "unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an "
        "index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of "
        "the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do "
        "not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, "
        "its std in linear power.\n\n"
        "FOI signal statistics reads such a table as it is.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_source()
        self.add_parcels()
        self.add(QgsProcessingParameterString("PRODUCTS", self.text("Bands and indices"), "NDVI"))
        self.add_days()
        self.add(QgsProcessingParameterBoolean("CLOUDY", self.text("With cloudy observations"), True))
        percent = 100 * clouds.DEFAULT_THRESHOLD
        self.add_number("THRESHOLD", self.text("Cloudy above (per cent)"), percent, 0, 100, advanced=True)
        classes = " ".join(map(str, sorted(clouds.HIDDEN)))
        self.add(
            QgsProcessingParameterString("CLASSES", self.text("Scene classes that hide the ground"), classes),
            advanced=True,
        )
        self.add_table()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        dataset: DatasetInfo,
    ) -> dict[str, Any]:  # fmt: skip
        """Ask for some parcels at a time and write their rows."""
        pids = self.parcel_ids(parameters, context, dataset)
        hidden = clouds.parse_classes(self.parameterAsString(parameters, "CLASSES", context))
        own = series_options.load().own_indices
        names = series_choice.split_names(self.parameterAsString(parameters, "PRODUCTS", context))
        choice = series_choice.choose(
            names, {card: dataset.bands.get(card, ()) for card in dataset.cards}, own
        )
        wish = self._wish(parameters, context, choice.keys)
        fields = layer_fields(COLUMNS)
        sink, target = None, ""
        written, known, unknown, without = 0, 0, [], []
        for first in range(0, len(pids), SERIES_MOST):
            part = pids[first : first + SERIES_MOST]
            found = self.client.series_of_many(dataset.key, part, choice.cards, feedback)
            unknown += [pid for pid in part if pid not in found]
            known += len(found)
            for pid, cards in found.items():
                if sink is None:
                    sink, target = self.open_table(parameters, context, fields)
                before = written
                products = ParcelProducts(cards, hidden, own)
                for row in series_rows.parcel_rows(pid, dataset.key.name, products, wish):
                    feature = QgsFeature(fields)
                    feature.setAttributes(row)
                    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                        raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
                    written += 1
                if written == before:
                    without.append(pid)
            feedback.setProgress(100 * (first + len(part)) / len(pids))
            if feedback.isCanceled():
                break
        self.name_unknown(feedback, unknown, pids)
        self._tell(feedback, written, known, without)
        return {"OUTPUT": target} if sink is not None else {}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext, keys: tuple[str, ...]) -> Wish:
        since, until = self.days(parameters, context)
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context) / 100
        return Wish(keys, since, until, threshold, self.parameterAsBoolean(parameters, "CLOUDY", context))

    def _tell(self, feedback: QgsProcessingFeedback, rows: int, parcels: int, without: list[str]) -> None:
        feedback.pushInfo(
            self.text("{rows} rows of {parcels} parcels.").format(
                rows=QLocale().toString(rows), parcels=QLocale().toString(parcels)
            )
        )
        self.name_some(feedback, self.text("Without such an observation ({n}): {ids}"), without)
