"""The user's language: the plugin's translations, and sentences of Qt-free code put into it.

Texts are translated when they are shown, never while modules are imported. Widgets use `self.tr("...")`,
other code `QCoreApplication.translate("Context", "...")`, constants are marked with `QT_TRANSLATE_NOOP`;
errors carry a `Sentence`, which `message` and `shown` translate. `make translations` collects all of them.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from qgis_cbm.analysis.sentences import Sentence, said
from qgis_cbm.core.paths import package_root

_FILE = "qgis_cbm_{}"
# English has a file, too: its plural forms.
_SOURCE_LANGUAGE = "en"


def language() -> str:
    """Return the language QGIS speaks, without the country: `de`."""
    return _locale().split("_")[0]


def _locale() -> str:
    qgis = QgsApplication.instance()
    return qgis.translation() or qgis.locale()  # `qgis --lang` comes before the settings


class Translations:
    """The plugin's texts in QGIS' language while it is loaded; English where there is no translation."""

    def __init__(self) -> None:
        self._installed: QTranslator | None = None

    def install(self) -> None:
        """Take the language into use that QGIS speaks, for example `de` or `pt_BR`."""
        self.remove()
        translator = QTranslator()
        folder = str(package_root() / "i18n")
        for name in (_locale(), _SOURCE_LANGUAGE):
            # Qt leaves out the country where there is no file for it: de_AT, then de.
            if translator.load(_FILE.format(name), folder):
                QCoreApplication.installTranslator(translator)
                self._installed = translator
                return

    def remove(self) -> None:
        """Speak English again."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None


def message(error: Exception) -> str:
    """Return what an error says, in the user's language."""
    return shown(said(error))


def shown(text: str) -> str:
    """Return a sentence in the user's language, numbers as there; any other text as it is, or marked."""
    template = text.template if isinstance(text, Sentence) else text
    found = QCoreApplication.translate("Sentences", template) if template else ""
    if not isinstance(text, Sentence) or not text.values:
        return found
    return _Filler().vformat(found, (), text.values)


class _Filler(Formatter):
    """Fills values into a translated sentence."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """A sentence inside a sentence is translated, a grouped number is grouped as the user does it."""
        if isinstance(value, str) and not format_spec:
            return shown(value) if isinstance(value, Sentence) else value
        if format_spec == "," and isinstance(value, int):
            return QLocale().toString(value)
        return super().format_field(value, format_spec)
