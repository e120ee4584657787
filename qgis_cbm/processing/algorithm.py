"""What all algorithms of CbM share: texts, icon, parameters in few words, errors as one sentence."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon

from qgis_cbm.analysis.foi_fields import INTEGER, REAL, Field, renamed, short_names
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.compat import INTEGER_FIELD, REAL_FIELD, TEXT_FIELD
from qgis_cbm.core import i18n
from qgis_cbm.core.paths import resource

_translate = QCoreApplication.translate
_TYPES = {INTEGER: INTEGER_FIELD, REAL: REAL_FIELD}


class CbmAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: subclasses state NAME and, marked for translation, TITLE, GROUP and HELP."""

    NAME = ""
    TITLE = ""
    HELP = ""
    GROUP = QT_TRANSLATE_NOOP("CbmProcessing", "FOI assessment")

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
        return "foi"

    def shortHelpString(self) -> str:
        """Beside the dialog."""
        return self.text(self.HELP)

    def icon(self) -> QIcon:
        """The icon of FOI checks."""
        return QIcon(str(resource("icons", "foi.svg")))

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

    def add(self, parameter: QgsProcessingParameterDefinition, *, advanced: bool = False) -> None:
        """Add a parameter, perhaps among those folded away."""
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)


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
