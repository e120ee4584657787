"""The dataset in dialogs of Processing: chosen from what the connection is known to have, or typed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import qgis.utils
from fake_server import info
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt.QtWidgets import QComboBox
from toolbox import registered

from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection, Options

NAME = "cbm:parcelseries"


@pytest.fixture(scope="module")
def dialogs(qgis_app):
    """Processing's own dialogs, which take no stand-in for the desktop."""
    patch = pytest.MonkeyPatch()
    patch.setattr(qgis.utils, "iface", None)
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    sys.path.append(plugins)
    from processing.core.Processing import Processing
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    Processing.initialize()
    with registered():
        yield AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
    Processing.deinitialize()
    sys.path.remove(plugins)
    patch.undo()


@pytest.fixture
def algorithm(connection):
    """The algorithm where two connections are saved, of which the server has been asked."""
    settings.save_connection(connection)
    settings.save_connection(Connection("another", "http://127.0.0.1:9"))
    settings.save_datasets("test server", ["be_2023", "nl_2017", "nl_2018_g"])
    settings.save_datasets("another", ["at_2025"])
    settings.save_options(Options(last_connection="test server", last_aoi="nl", last_year=2017))
    return lambda: QgsApplication.processingRegistry().createAlgorithmById(NAME)


def listed(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def test_the_session_learns_what_a_connection_has(workspace, connection, server, qtbot):
    settings.save_connection(connection)
    workspace.connect_server()
    qtbot.waitUntil(lambda: workspace.info is not None)
    assert settings.known_datasets(connection.name) == ("be_2023", "nl_2017", "nl_2018_g")
    assert len(info()["aois"]) == 2
    settings.remove_connection(connection.name)
    assert settings.known_datasets(connection.name) == ()


def test_the_dialog_lists_the_datasets_of_the_connection_that_is_chosen(dialogs, algorithm, qtbot):
    dialog = dialogs[0](algorithm())
    qtbot.addWidget(dialog)
    wrappers = dialog.mainWidget().wrappers
    box = wrappers["DATASET"].widget
    assert listed(box) == ["be_2023", "nl_2017", "nl_2018_g"] and box.currentText() == "nl_2017"
    wrappers["CONNECTION"].setWidgetValue("another", QgsProcessingContext())
    assert listed(box) == ["at_2025"] and box.currentText() == "at_2025"
    box.setEditText("fr_2026 ")
    given = dialog.mainWidget().createProcessingParameters()
    assert (given["CONNECTION"], given["DATASET"]) == ("another", "fr_2026"), "one can type, too"


def test_a_batch_has_one_in_each_row(dialogs, algorithm, qtbot):
    dialog = dialogs[1](algorithm())
    qtbot.addWidget(dialog)
    panel = dialog.mainWidget()
    box = panel.wrappers[0][panel.parameter_to_column["DATASET"]].widget
    assert box.currentText() == "nl_2017" and "nl_2018_g" in listed(box)


def test_a_model_may_still_give_it_otherwise(dialogs, algorithm, qtbot):
    source = QgsProcessingModelChildParameterSource
    dialog = dialogs[2](algorithm(), QgsProcessingModelAlgorithm())
    qtbot.addWidget(dialog)
    field = dialog.widget.widget.wrappers["DATASET"]
    for given in (source.fromStaticValue("be_2023"), source.fromExpression("'nl_' || 2017")):
        field.setWidgetValue(given)
        assert field.value() in (given, [given])
