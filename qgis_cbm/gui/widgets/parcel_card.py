"""The card of the picked parcel: what is known, what was decided, and its peers."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.core.geometry import from_geojson
from qgis_cbm.gui import icons
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.widgets.column_scroll import ColumnScroll
from qgis_cbm.gui.widgets.decision_box import DecisionBox
from qgis_cbm.gui.widgets.decision_history import DecisionHistory
from qgis_cbm.gui.widgets.folding_group import folding_group
from qgis_cbm.gui.widgets.parcel_table import ParcelTable
from qgis_cbm.gui.widgets.peers_list import PeersList
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.peers import Peers
from qgis_cbm.services.workspace import Workspace

_PLACES = 6
"""Decimals of copied degrees: a decimetre."""


class ParcelCard(ColumnScroll):
    """Groups that can be folded and stay so; what a folded group would show is not asked for."""

    def __init__(
        self, workspace: Workspace, decisions: Decisions, finder: ParcelFinder, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._workspace, self._finder = workspace, finder
        self._peers = Peers(workspace, self)
        self.table = ParcelTable()
        self.box = DecisionBox(workspace, decisions)
        peers = PeersList(self._peers)
        peers.chosen.connect(finder.find)
        self._peers_group = folding_group("CbmPeersGroup", self.tr("Peers: same crop nearby"), peers)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(self._build_buttons())
        layout.addWidget(folding_group("CbmDecisionGroup", self.tr("Decide"), self.box))
        layout.addWidget(
            folding_group("CbmHistoryGroup", self.tr("Decisions so far"), DecisionHistory(decisions))
        )
        layout.addWidget(self._peers_group)
        layout.addStretch()
        self.setWidget(body)
        self._peers_group.collapsedStateChanged.connect(self._watch_peers)
        self._watch_peers()

    def show_parcel(self, parcel: Parcel) -> None:
        """Fill the attributes; decisions and peers follow by themselves."""
        self.table.show_parcel(parcel)

    def _watch_peers(self, *_: object) -> None:
        self._peers.watch(not self._peers_group.isCollapsed())

    def _build_buttons(self) -> QHBoxLayout:
        zoom = QPushButton(icons.theme("mActionZoomToSelected.svg"), self.tr("Zoom to Parcel"))
        zoom.setToolTip(self.tr("Show the parcel and its surroundings on the map"))
        zoom.clicked.connect(lambda: self._finder.zoom())
        copy = QToolButton()
        copy.setText(self.tr("Copy"))
        copy.setIcon(icons.theme("mActionEditCopy.svg"))
        copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        copy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        copy.setToolTip(self.tr("Copy the attributes to the clipboard; the arrow offers single ones"))
        copy.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        copy.clicked.connect(self.table.copy)
        menu = QMenu(copy)
        for text, what in (
            (self.tr("Parcel Id"), lambda parcel: parcel.pid),
            (self.tr("Centroid (Latitude, Longitude)"), _centroid),
            (self.tr("Outline (WKT)"), lambda parcel: from_geojson(parcel.geometry).asWkt(3)),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, what=what: self._copy(what))
        copy.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(zoom)
        row.addWidget(copy)
        row.addStretch()
        return row

    def _copy(self, what: Callable[[Parcel], str]) -> None:
        if self._workspace.parcel is not None:
            QgsApplication.clipboard().setText(what(self._workspace.parcel))


def _centroid(parcel: Parcel) -> str:
    return f"{parcel.lat:.{_PLACES}f}, {parcel.lon:.{_PLACES}f}"
