"""Everything one analyst's session consists of; panels, tools and actions share it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from qgis_cbm.core.chip_projects import ChipProjects
from qgis_cbm.services.base_maps import BaseMaps
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.comparison import Comparison
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.moment import Moment
from qgis_cbm.services.parcel_layers import ParcelLayers
from qgis_cbm.services.preview import Preview
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.recovery import Recovery
from qgis_cbm.services.work_list import WorkList
from qgis_cbm.services.workspace import Workspace


class Session(QObject):
    """The workspace and what follows it."""

    def __init__(self, parent: QObject | None = None, workspace: Workspace | None = None):
        super().__init__(parent)
        self.workspace = workspace or Workspace(parent=self)
        self.link = ProjectLink(self.workspace, self)
        self.comparison = Comparison(self.workspace, self)
        self.moment = Moment(self)
        self.chips = Chips(self.workspace, self)
        self.preview = Preview(self.workspace, self.chips, self.moment, self)
        self.decisions = Decisions(self.workspace, self)
        self.work_list = WorkList(self.workspace, self.decisions, self)
        self.layers = ParcelLayers(self.workspace, self.decisions, self)
        self.base_maps = BaseMaps(self.workspace, self)
        self.chip_projects = ChipProjects(self)
        self.recovery = Recovery(self.workspace, self)

    def start(self) -> None:
        """Begin where the last session ended, without asking the server yet."""
        self.link.start()

    def close(self) -> None:
        """End it, last things first."""
        for part in (self.recovery, self.chip_projects, self.base_maps, self.layers, self.work_list,
                     self.decisions, self.link, self.workspace):  # fmt: skip
            part.close()
