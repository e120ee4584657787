"""The Parcel dock: where to look, which parcel, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgisInterface, QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.gui import icons
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.widgets.base_maps_button import BaseMapsButton
from qgis_cbm.gui.widgets.busy_line import BusyLine
from qgis_cbm.gui.widgets.dataset_chooser import DatasetChooser
from qgis_cbm.gui.widgets.first_steps import FirstSteps
from qgis_cbm.gui.widgets.help_button import help_button
from qgis_cbm.gui.widgets.parcel_card import ParcelCard
from qgis_cbm.gui.widgets.parcels_legend import ParcelsLegend
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.gui.widgets.work_bar import WorkBar
from qgis_cbm.services.session import Session


class ParcelDock(QgsDockWidget):
    """Chooses connection, area and year, searches parcels and shows the picked one."""

    def __init__(
        self,
        session: Session,
        iface: QgisInterface,
        pick: QAction,
        finder: ParcelFinder,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("CbmParcelDock")
        self.setWindowTitle(self.tr("CbM Parcel"))
        self._workspace = workspace = session.workspace
        self._finder = finder
        self._icon_size = iface.iconSize(True)
        base_maps = BaseMapsButton(session.base_maps, iface)
        self._chooser = DatasetChooser(workspace, session.layers, iface.mapCanvas(), base_maps)
        self._search = QgsFilterLineEdit()
        self._overlaps = QWidget()
        self._overlap = QComboBox()
        self._pages = QStackedWidget()
        self.card = ParcelCard(workspace, session.decisions, finder)
        self.work_bar = WorkBar(session.work_list, self._icon_size)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint_button = QPushButton()
        self._progress = BusyLine(max(3, self.fontMetrics().height() // 4))
        self._cancel = QToolButton()
        self._cancel.hide()
        self._progress.appeared.connect(self._cancel.setVisible)
        self._do_hint = self._chooser.add_connection
        self.steps = FirstSteps(workspace, session.layers, self._chooser, pick)
        self._legend = ParcelsLegend(session.layers)
        # Whoever has no connection has never been here.
        self._guided = workspace.connection is None and not workspace.connections.all()
        self.setWidget(self._build(pick))
        workspace.connectionChanged.connect(self._show_connection)
        workspace.datasetChanged.connect(self._show_state)
        workspace.busyChanged.connect(self._show_busy)
        workspace.candidatesChanged.connect(self._show_candidates)
        workspace.parcelChanged.connect(self._show_parcel)
        self.steps.closed.connect(lambda: self._guide(False))
        self._show_busy(workspace.busy)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Connect when the dock is first seen, unless that would ask for a password."""
        super().showEvent(event)
        self._workspace.connect_quietly()

    def show_first_steps(self) -> None:
        """Show the three steps, also to those who have taken them."""
        self.setUserVisible(True)
        self._guide(True)

    def _build(self, pick: QAction) -> QWidget:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self._chooser)
        layout.addWidget(line)
        layout.addLayout(self._build_finder(pick))
        layout.addWidget(self.work_bar)
        layout.addWidget(self._build_overlaps())
        layout.addWidget(self._progress)
        self._hint_page = self._build_hint()
        self._pages.addWidget(self._hint_page)
        self._pages.addWidget(self.card)
        self._pages.addWidget(self.steps)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._legend)
        return body

    def _build_finder(self, pick: QAction) -> QHBoxLayout:
        button = QToolButton()
        button.setDefaultAction(pick)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(self._icon_size)
        self._search.setShowSearchIcon(True)
        self._search.setPlaceholderText(self.tr("Parcel id"))
        ReadableHint(self._search)
        self._search.setToolTip(self.tr("Type a parcel id and press Enter"))
        self._search.setAccessibleName(self.tr("Search for a parcel by its id"))
        self._search.returnPressed.connect(self._find)
        # The next id replaces this one.
        self._search.returnPressed.connect(self._search.selectAll)
        self._cancel.setIcon(icons.theme("mTaskCancel.svg"))
        self._cancel.setIconSize(self._icon_size)
        self._cancel.setAutoRaise(True)
        self._cancel.setToolTip(self.tr("Cancel loading"))
        self._cancel.setAccessibleName(self.tr("Cancel loading"))
        self._cancel.clicked.connect(self._workspace.cancel)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(self._search, 1)
        row.addWidget(self._cancel)
        row.addWidget(help_button("parcel", self._icon_size))
        return row

    def _build_overlaps(self) -> QWidget:
        self._overlap.setAccessibleName(self.tr("Parcels that overlap here"))
        self._overlap.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._overlap.setMinimumContentsLength(6)
        self._overlap.activated.connect(lambda index: self._workspace.choose(self._overlap.itemData(index)))
        label = QLabel(self.tr("Overlapping here"))
        label.setBuddy(self._overlap)
        row = QHBoxLayout(self._overlaps)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self._overlap, 1)
        self._overlaps.setVisible(False)
        return self._overlaps

    def _build_hint(self) -> QWidget:
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint_button.clicked.connect(lambda: self._do_hint())
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(self._hint)
        layout.addWidget(self._hint_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _show_busy(self, busy: bool) -> None:
        self._progress.set_busy(busy)
        self._show_state()

    def _show_connection(self) -> None:
        self._show_state()
        if self.isVisible():
            self._workspace.connect_quietly()

    def _show_candidates(self, candidates: tuple[Parcel, ...]) -> None:
        self._overlap.clear()
        for parcel in candidates:
            self._overlap.addItem(f"{parcel.pid} – {parcel.crop_name}", parcel)
        self._overlaps.setVisible(len(candidates) > 1)

    def _guide(self, on: bool) -> None:
        self._guided = on
        self._show_state()

    def _show_parcel(self, parcel: Parcel | None) -> None:
        if parcel is not None:
            self._guided = False
            self.card.show_parcel(parcel)
            if self._search.value() != parcel.pid and not self._search.hasFocus():
                # An id that was looked for before is not that of the card below.
                self._search.clear()
            self._overlap.setCurrentIndex(self._workspace.candidates.index(parcel))
        self._show_state()

    def _show_state(self) -> None:
        """Show the parcel, or say what to do next."""
        workspace = self._workspace
        self._search.setEnabled(workspace.connection is not None)
        page = self.card if workspace.parcel is not None else self._hint_page
        self._pages.setCurrentWidget(self.steps if self._guided else page)
        if workspace.connection is None:
            self._say(
                self.tr("Connect to a CbM server to begin."),
                self.tr("Add Connection…"),
                self._chooser.add_connection,
            )
        elif workspace.info is None and workspace.busy:
            self._say(self.tr("Connecting to {}…").format(workspace.connection.name))
        elif workspace.info is None:
            self._say(
                self.tr("Not connected to {} yet.").format(workspace.connection.name),
                self.tr("Connect"),
                workspace.connect_server,
            )
        elif not workspace.info.datasets:
            self._say(self.tr("This server has no data for you yet. Ask its administrator."))
        elif workspace.dataset is None:
            self._say(self.tr("Choose an area and a year above."))
        elif workspace.busy:
            self._say(self.tr("Loading…"))
        else:
            self._say(
                self.tr("Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.")
            )

    def _say(self, text: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        self._hint.setText(text)
        self._hint_button.setText(button)
        self._hint_button.setVisible(bool(button))
        self._do_hint = do or self._chooser.add_connection

    def _find(self) -> None:
        self._finder.find(self._search.value())
