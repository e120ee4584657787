"""What the FOI dock is to judge travels with the project."""

from __future__ import annotations

import foi_desk
import pytest
from qgis.core import (
    QgsProject,
)

from qgis_cbm.core import foi_options, foi_project
from qgis_cbm.gui.docks.foi_panel import ALL

dock, finder, session, world = foi_desk.dock, foi_desk.finder, foi_desk.session, foi_desk.world


class TestProject:
    """The choice travels with the project."""

    @pytest.fixture
    def saved(self, dock, world, tmp_path):
        names = tmp_path / "names.yml"
        names.write_text("category_map:\n  3: Grass\n  5: Vines\n", encoding="utf-8")
        dock.panel.settings.names.setFilePath(str(names))
        dock.panel.settings.low.setValue(12.5)
        dock.panel.settings.legacy.setChecked(True)
        path = tmp_path / "farm.qgz"
        assert QgsProject.instance().write(str(path))
        QgsProject.instance().clear()
        dock.panel.settings.restore()
        dock.panel.settings.names.setFilePath("")
        return path

    def test_layers_names_and_thresholds_come_back(self, dock, saved, tmp_path):
        kept = foi_options.load()
        assert dock.panel.raster.currentLayer() is None and dock.panel.settings.low.value() == 30
        assert QgsProject.instance().read(str(saved))
        panel = dock.panel
        assert panel.raster.currentLayer().name() == "crops"
        assert panel.parcels.currentLayer().name() == "parcels"
        options = panel.settings.options
        assert (options.min_share, options.legacy_count) == (12.5, True)
        assert options.names == str(tmp_path / "names.yml")
        assert foi_options.load() == kept, "a project does not change what the user is used to"
        assert not QgsProject.instance().isDirty()
        panel.settings.low.setValue(20)
        assert QgsProject.instance().isDirty()

    def test_the_picked_parcel_comes_back_as_what_is_checked(self, dock, saved, tmp_path):
        panel, project = dock.panel, QgsProject.instance()
        assert project.read(str(saved))
        panel.parcels.setLayer(None)
        assert project.write(str(tmp_path / "picked.qgz"))
        assert project.read(str(saved)) and panel.scope.currentData() == ALL
        assert project.read(str(tmp_path / "picked.qgz"))
        assert panel.raster.currentLayer().name() == "crops"
        assert panel.parcels.currentText() == "Picked parcel" and panel.scope.currentData() is None

    def test_the_file_of_names_moves_with_the_project(self, dock, saved, tmp_path):
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        for path in tmp_path.iterdir():
            if path.is_file():
                path.rename(elsewhere / path.name)
        assert QgsProject.instance().read(str(elsewhere / "farm.qgz"))
        assert dock.panel.settings.options.names == str(elsewhere / "names.yml")

    def test_a_project_without_a_choice_or_with_a_damaged_one_changes_nothing(self, dock, saved, tmp_path):
        project = QgsProject.instance()
        assert project.read(str(saved))
        project.writeEntry("cbm_foi", "options", '{"min_share": "much", "names": 7, "strange": 1}')
        assert foi_project.read_choice().options == foi_options.FoiOptions()
        dock.panel.raster.setLayer(None)
        dock.panel.parcels.setLayer(None)
        assert project.write(str(tmp_path / "bare.qgz"))
        project.clear()
        dock.panel.settings.low.setValue(44)
        assert project.read(str(tmp_path / "bare.qgz"))
        assert dock.panel.settings.low.value() == 44 and foi_project.read_choice() is None
