"""The plugin in the language of QGIS: panels, toolbox, and sentences that come from code without Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from spy import Spy

import qgis_cbm
from qgis_cbm import classFactory
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import NotFound, ServerUnreachable
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core import i18n
from qgis_cbm.gui.panels import PANELS
from qgis_cbm.processing.thematic_from_chips import ThematicFromChips

COMPILED = sorted((Path(qgis_cbm.__file__).parent / "i18n").glob("*.qm"))
pytestmark = pytest.mark.skipif(not COMPILED, reason="staged without lrelease: no translations")
NO_PARCEL = "There is no parcel with id '{pid}' in {key}."


@pytest.fixture
def speaks():
    """Make QGIS speak a language, as its options do."""
    before = QLocale()

    def set_language(language: str) -> None:
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", language)
        QLocale.setDefault(QLocale(language))

    yield set_language
    QLocale.setDefault(before)
    for name in ("overrideFlag", "userLocale"):
        QgsSettings().remove(f"locale/{name}")


@pytest.fixture
def german(speaks):
    """German, without the rest of the plugin."""
    speaks("de")
    translations = i18n.Translations()
    translations.install()
    yield translations
    translations.remove()


def test_a_german_qgis_gets_a_german_plugin_and_its_own_texts_back(desk, speaks):
    speaks("de_AT")
    plugin = classFactory(desk)
    plugin.initGui()
    try:
        assert plugin.panels["parcel"].windowTitle() == "CbM Schlag"
        assert plugin.actions.pick.text() == "Schlag wählen"
        names = {algorithm.displayName() for algorithm in plugin._provider.algorithms()}
        assert {"FOI-Heterogenität", "FOI-Kardinalität (Cluster)"} <= names
        (algorithm,) = [it for it in plugin._provider.algorithms() if it.name() == "foiheterogeneity"]
        assert algorithm.group() == "FOI-Bewertung" and algorithm.shortHelpString().startswith(
            "Zählt die Pixel"
        )
        titles = {it.name(): it.description() for it in algorithm.parameterDefinitions()}
        assert titles["INPUT"] == "Schläge" and titles["MIN_SHARE"] == "Untere Grenze eines Anteils [%]"
        plugin.workspace.failed.emit(NotFound(Sentence(NO_PARCEL, pid="7", key=DatasetKey("nl", 2017))))
        assert desk.bar.currentItem().text() == "Es gibt keinen Schlag mit der ID „7“ in nl 2017."
    finally:
        plugin.unload()
    assert QCoreApplication.translate("Outcomes", "Compliant") == "Compliant"


def test_an_algorithm_refuses_in_german(german):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match="Geben Sie sowohl den roten als auch den nahinfraroten"):
        algorithm = ThematicFromChips()
        algorithm.initAlgorithm()
        algorithm.processAlgorithm({"INPUT": [], "RED": 1, "OUTPUT": "x.tif"}, context, feedback)


def test_values_are_filled_in_as_the_language_writes_them(german):
    many = Sentence("There are {values:,} classes and {most} are possible: is this a class raster?",
                    values=12345, most=256)  # fmt: skip
    assert i18n.shown(many).startswith("Es gibt 12.345 Klassen, möglich sind 256")


def test_a_reason_inside_a_sentence_is_translated_too(german):
    reason = Sentence("the proxy was not found.")
    error = ServerUnreachable(Sentence("No server answers at {host}: {reason}", host="h:80", reason=reason))
    assert i18n.message(error) == "Unter h:80 antwortet kein Server: der Proxy wurde nicht gefunden."
    assert str(error) == "No server answers at h:80: the proxy was not found.", "the log stays English"


def test_what_a_server_says_stays_as_it_said_it(german):
    assert i18n.message(NotFound("There is {no} such parcel")) == "There is {no} such parcel"


@pytest.mark.parametrize("language", ["en", "en_GB", "sv", "C"])
def test_other_languages_get_english_with_its_plurals(speaks, language):
    speaks(language)
    translations = i18n.Translations()
    translations.install()
    try:
        found = [
            QCoreApplication.translate("FoiDock", "%n pixel(s) have values without a name.", "", n)
            for n in (1, 2)
        ]
    finally:
        translations.remove()
    assert found == ["1 pixel has a value without a name.", "2 pixels have values without a name."]


def test_at_the_start_only_the_language_spoken_is_read(speaks, monkeypatch):
    speaks("fr")
    spy = Spy(monkeypatch)
    spy.on(i18n.QTranslator, "load", lambda _translator, name, _folder: name)
    translations = i18n.Translations()
    translations.install()
    translations.remove()
    assert spy.seen["load"] == ["qgis_cbm_fr"]


def widths(desk) -> dict[str, int]:
    """How wide each panel has to be, its parcel card and its settings included."""
    plugin = classFactory(desk)
    plugin.initGui()
    docks = {panel.name: plugin.panels[panel.name] for panel in PANELS}
    found = {name: dock.widget().minimumSizeHint().width() for name, dock in docks.items()}
    plugin.unload()
    return found


@pytest.mark.parametrize("language", [path.stem.rpartition("_")[2] for path in COMPILED])
def test_no_language_makes_a_panel_much_wider(speaks, desk, language):
    speaks("en")
    english = widths(desk)
    speaks(language)
    found = widths(Desk())
    # One that is narrow in English may be as wide as the others are.
    most = {name: max(1.25 * wide, *english.values()) for name, wide in english.items()}
    assert not {name: (wide, most[name]) for name, wide in found.items() if wide > most[name]}
