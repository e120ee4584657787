"""Algorithm: heterogeneity of parcels from their signatures alone, without a class raster."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QDate, QDateTime, QLocale

from qgis_cbm.analysis import foi_signals
from qgis_cbm.analysis.foi_signals import METHODS, SignalRule, Verdicts
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.compat import INTEGER_FIELD, REAL_FIELD, TEXT_FIELD
from qgis_cbm.processing.algorithm import CbmAlgorithm, refuse

_STATISTICS = ("count", "mean", "std", "p25", "p50", "p75")


class FoiSignalStatistics(CbmAlgorithm):
    """`cbm:foisignalstatistics`."""

    NAME = "foisignalstatistics"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "FOI signal statistics")
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Judges parcels by the statistics of their pixels over time: a table with one row per parcel, "
        "date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.\n\n"
        "Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as "
        "of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A "
        "parcel is flagged when the sign lasts for the given number of observations in a row; "
        "observations of few pixels do not count.\n\n"
        "With a field for the scene, several scenes of one satellite pass count once.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        tables = [QgsProcessing.SourceType.TypeVector]
        self.add(QgsProcessingParameterFeatureSource("INPUT", self.text("Table of signatures"), tables))
        for name, title, default, optional in (
            ("PARCEL", self.text("Field with the parcel id"), "pid", False),
            ("TIME", self.text("Field with the date"), "date", False),
            ("BAND", self.text("Field with the band"), "band", True),
            ("SCENE", self.text("Field with the scene name"), "", True),
        ):
            self.add(
                QgsProcessingParameterField(
                    name, title, default or None, parentLayerParameterName="INPUT",
                    optional=optional,
                )
            )  # fmt: skip
        usual = SignalRule()
        ways = [self.text("Histogram method"), self.text("Signal-to-noise ratio"), self.text("Either")]
        self.add(
            QgsProcessingParameterEnum(
                "METHOD", self.text("Sign"), ways, defaultValue=METHODS.index(usual.method)
            )
        )
        self.add_number("MIN_SNR", self.text("Signal-to-noise below"), usual.min_snr, 0)
        self.add_number("PERSISTENCE", self.text("Observations in a row"), usual.persistence, 1, whole=True)
        self.add_number("MIN_COUNT", self.text("Smallest number of pixels"), usual.min_count, 2, whole=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.text(self.TITLE), QgsProcessing.SourceType.TypeVector
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        try:
            rule = SignalRule(
                METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
                self.parameterAsDouble(parameters, "MIN_SNR", context),
                self.parameterAsInt(parameters, "MIN_COUNT", context),
                self.parameterAsInt(parameters, "PERSISTENCE", context),
            )
            table = _Table(
                source.fields(),
                {
                    name: self.parameterAsString(parameters, name, context)
                    for name in ("PARCEL", "TIME", "BAND", "SCENE")
                },
            )
            request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
            total = max(1, source.featureCount())
            for number, feature in enumerate(source.getFeatures(request)):
                if feedback.isCanceled():
                    return {}
                table.add(feature)
                feedback.setProgress(80 * number / total)
            verdicts = table.judge(rule)
        except ValueError as error:
            raise refuse(error) from error
        return {"OUTPUT": self._write(parameters, context, feedback, verdicts)}

    def _write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        verdicts: dict[str, tuple[list[str], Verdicts]],
    ) -> str:  # fmt: skip
        fields = QgsFields()
        for name, kind in (
            ("parcel", TEXT_FIELD), ("band", TEXT_FIELD), ("foi_s", INTEGER_FIELD),
            ("dates", INTEGER_FIELD), ("flagged", INTEGER_FIELD), ("in_a_row", INTEGER_FIELD),
            ("snr", REAL_FIELD), ("skew", REAL_FIELD), ("reason", TEXT_FIELD),
        ):  # fmt: skip
            fields.append(QgsField(name, kind))
        sink, target = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        for band, (parcels, found) in sorted(verdicts.items()):
            flagged = int((found.flag == 1).sum())
            text = self.text("{band}: {flagged} of {all} parcels flagged.")
            number = QLocale().toString
            name = band or self.text("all rows")
            feedback.pushInfo(text.format(band=name, flagged=number(flagged), all=number(len(parcels))))
            for place, parcel in enumerate(parcels):
                feature = QgsFeature(fields)
                judged = found.flag[place] >= 0
                feature.setAttributes([
                    parcel, band, int(found.flag[place]) if judged else None, int(found.observations[place]),
                    int(found.flagged[place]), int(found.longest[place]), _finite(found.snr[place]),
                    _finite(found.skew[place]), str(found.reason[place]) or None,
                ])  # fmt: skip
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
        return target


class _Table:
    """Collects the rows of a signature table by band. Raises ValueError for a missing field or bad date."""

    def __init__(self, fields: QgsFields, chosen: dict[str, str]):
        self._place = {}
        for name in _STATISTICS:
            self._place[name] = fields.lookupField(name)
            if self._place[name] < 0:
                raise ValueError(
                    Sentence(
                        "The table has no field '{name}'; it needs {needed}.",
                        name=name,
                        needed=", ".join(_STATISTICS),
                    )
                )
        self._chosen = {name: fields.lookupField(field) if field else -1 for name, field in chosen.items()}
        for name in ("PARCEL", "TIME"):
            if self._chosen[name] < 0:
                raise ValueError(Sentence("The table has no field '{name}'.", name=chosen[name]))
        self._rows: dict[str, list[tuple]] = {}

    def add(self, feature: QgsFeature) -> None:
        """Take a row."""
        values = feature.attributes()
        band, scene = (
            str(values[self._chosen[name]]) if self._chosen[name] >= 0 else "" for name in ("BAND", "SCENE")
        )
        row = (
            str(values[self._chosen["PARCEL"]]),
            _seconds(values[self._chosen["TIME"]]),
            scene,
            *(_number(values[self._place[name]]) for name in _STATISTICS),
        )
        self._rows.setdefault(band, []).append(row)

    def judge(self, rule: SignalRule) -> dict[str, tuple[list[str], Verdicts]]:
        """Band -> parcels in alphabetical order and what was found."""
        if not self._rows:
            raise ValueError(Sentence("The table has no rows."))
        return {band: self._judge(rows, rule) for band, rows in self._rows.items()}

    def _judge(self, rows: list[tuple], rule: SignalRule) -> tuple[list[str], Verdicts]:
        parcels, owner = np.unique([row[0] for row in rows], return_inverse=True)
        time = np.array([row[1] for row in rows])
        numbers = np.array([row[3:] for row in rows], np.float64)
        if any(row[2] for row in rows):
            names = [row[2] or f"@{row[1]:.0f}" for row in rows]
            kept = foi_signals.one_per_acquisition(owner, names, time, numbers[:, 0])
            owner, time, numbers = owner[kept], time[kept], numbers[kept]
        found = foi_signals.signals(dict(zip(_STATISTICS, numbers.T)), rule)
        return parcels.tolist(), foi_signals.judge(owner, time, found, len(parcels), rule)


def _seconds(value: object) -> float:
    """A date in whatever form tables have it, as seconds since 1970."""
    if isinstance(value, QDateTime) and value.isValid():
        return float(value.toSecsSinceEpoch())
    if isinstance(value, QDate) and value.isValid():
        return datetime(value.year(), value.month(), value.day(), tzinfo=timezone.utc).timestamp()
    if isinstance(value, (int, float)):
        return float(value)
    try:
        found = datetime.fromisoformat(str(value).strip().replace("Z", "+00:00"))
    except ValueError:
        raise ValueError(
            Sentence("'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.", value=value)
        ) from None
    return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).timestamp()


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return float("nan")


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
