"""What all algorithms of CbM share: texts, icon, parameters in few words, errors as one sentence."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon

from qgis_cbm.analysis.foi_fields import INTEGER, REAL, Field, renamed, short_names
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.compat import INTEGER_FIELD, REAL_FIELD, TEXT_FIELD
from qgis_cbm.core import i18n
from qgis_cbm.core.paths import guide, resource

_translate = QCoreApplication.translate
_TYPES = {INTEGER: INTEGER_FIELD, REAL: REAL_FIELD}


@dataclass(frozen=True)
class Parcels:
    """The features of a layer, read once."""

    source: QgsFeatureSource
    features: list[QgsFeature]


class CbmAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: subclasses state NAME and, marked for translation, TITLE, GROUP and HELP."""

    NAME = ""
    TITLE = ""
    HELP = ""
    GROUP = QT_TRANSLATE_NOOP("CbmProcessing", "FOI assessment")
    GROUP_ID = "foi"
    ICON = "foi.svg"

    def createInstance(self) -> CbmAlgorithm:
        """A fresh one for every run."""
        return type(self)()

    def name(self) -> str:
        """Id behind the colon."""
        return self.NAME

    def displayName(self) -> str:
        """As the toolbox shows it."""
        return self.text(self.TITLE)

    def group(self) -> str:
        """Folder in the toolbox."""
        return self.text(self.GROUP)

    def groupId(self) -> str:
        """Id of the folder."""
        return self.GROUP_ID

    def shortHelpString(self) -> str:
        """Beside the dialog."""
        return self.text(self.HELP)

    def helpUrl(self) -> str:
        """Behind the dialog's Help button: the toolbox in the analyst's guide."""
        return f"{guide(i18n.language()).as_uri()}#toolbox"

    def icon(self) -> QIcon:
        """The icon of what it is about."""
        return QIcon(str(resource("icons", self.ICON)))

    def text(self, words: str) -> str:
        """Translate a literal, or one marked with QT_TRANSLATE_NOOP."""
        return QCoreApplication.translate("CbmProcessing", words)

    def add_number(self, name: str, title: str, default: float, low: float, high: float | None = None, *,
                   whole: bool = False, advanced: bool = False) -> None:  # fmt: skip
        """Add a number with limits; the title is in the user's language."""
        kinds = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            name, title, kinds.Integer if whole else kinds.Double, default, False, low
        )
        if high is not None:
            parameter.setMaximum(high)
        self.add(parameter, advanced=advanced)

    def write_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        parcels: Parcels, chunks: list[list[Field]],
    ) -> str:  # fmt: skip
        """Write parcels with our fields, given for consecutive chunks of them, to OUTPUT; the layer's id."""
        feedback.setProgressText(self.text("Writing results"))
        source = parcels.source
        try:
            fields = output_fields(
                source.fields(), chunks[0] if chunks else [], is_shapefile(parameters, "OUTPUT"), feedback
            )
        except ValueError as error:
            raise refuse(error) from error
        sink, target = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.multiType(source.wkbType()), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        features = iter(parcels.features)
        for number, chunk in enumerate(chunks):
            if feedback.isCanceled():
                break
            for row in zip(*(field.listed() for field in chunk)):
                before = next(features)
                feature = QgsFeature(fields)
                geometry = before.geometry()
                geometry.convertToMultiType()
                feature.setGeometry(geometry)
                feature.setAttributes([*before.attributes(), *row])
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
            feedback.setProgress(80 + 20 * (number + 1) / len(chunks))
        return target

    def add(self, parameter: QgsProcessingParameterDefinition, *, advanced: bool = False) -> None:
        """Add a parameter, perhaps among those folded away."""
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)


def layer_fields(columns: Iterable[tuple[str, str]]) -> QgsFields:
    """The fields of a table of ours: names and kinds."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, _TYPES.get(kind, TEXT_FIELD)))
    return fields


def refuse(error: Exception) -> QgsProcessingException:
    """An expected failure as Processing shows it."""
    return QgsProcessingException(i18n.message(error))


def is_shapefile(parameters: dict[str, Any], name: str) -> Path | None:
    """The path when an output goes to a shapefile."""
    target = parameters.get(name)
    if isinstance(target, QgsProcessingOutputLayerDefinition):
        target = target.sink.staticValue()
    path = Path(str(target or ""))
    return path if path.suffix.lower() == ".shp" else None


def output_fields(
    source: QgsFields, found: list[Field], shapefile: Path | None, feedback: QgsProcessingFeedback
) -> QgsFields:
    """The fields of the layer and behind them ours; for a shapefile short names, warned of and listed."""
    ours = renamed(found, source.names())
    names = source.names() + [field.name for field in ours]
    if shapefile is not None:
        short = short_names(names)
        changed = [(new, old) for new, old in zip(short, names) if new != old]
        if changed:
            listing = shapefile.with_name(f"{shapefile.stem}_names.csv")
            write_names(listing, changed)
            feedback.pushWarning(
                _translate(
                    "CbmProcessing",
                    "%n attribute name(s) are longer than a shapefile allows; {file} lists what they are "
                    "called. A GeoPackage keeps them.",
                    "",
                    len(changed),
                ).format(file=listing)
            )
        names = short
    fields = QgsFields()
    for place, name in enumerate(names[: source.count()]):
        field = QgsField(source.at(place))
        field.setName(name)
        fields.append(field)
    for field_, name in zip(ours, names[source.count() :]):
        fields.append(QgsField(name, _TYPES.get(field_.kind, TEXT_FIELD)))
    return fields


def write_names(path: Path, pairs: Iterable[tuple[str, str]]) -> None:
    """Write the list of short and full names. Raises ValueError when the folder may not be written."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("field", "name"), *pairs])
    except OSError as error:
        raise ValueError(
            Sentence("{path} cannot be written: {reason}", path=path, reason=error.strerror or str(error))
        ) from error
