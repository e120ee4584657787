"""The first look at CbM: connect, choose the dataset, pick a parcel. Each step tells how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.errors import ClientError
from qgis_cbm.core.parcel_styles import OUTLINE
from qgis_cbm.gui import icons
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.widgets.column_scroll import ColumnScroll
from qgis_cbm.gui.widgets.dataset_chooser import DatasetChooser
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.services.parcel_layers import ParcelLayers
from qgis_cbm.services.workspace import Workspace


class Step(QWidget):
    """A numbered step: what it is about, what to do or what came of it, and the buttons that do it."""

    def __init__(self, number: int, title: str, buttons: Sequence[QAbstractButton]):
        super().__init__()
        self._number = str(number)
        self._mark, self.said = QLabel(), QLabel()
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        for label in (heading, self._mark):
            label.setFont(font)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._mark.setMinimumWidth(2 * self.fontMetrics().height())
        self.said.setWordWrap(True)
        row = QWidget()
        flow = FlowLayout(row)
        for button in buttons:
            flow.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._mark, 0, 0)
        layout.addWidget(heading, 0, 1)
        layout.addWidget(self.said, 1, 1)
        layout.addWidget(row, 2, 1)

    def show_state(self, text: str, *, done: bool) -> None:
        """Say how the step stands."""
        self.said.setText(text)
        self._mark.setText("" if done else self._number)
        height = self.fontMetrics().height()
        if done:
            self._mark.setPixmap(icons.theme("mIconSuccess.svg").pixmap(height, height))


class FirstSteps(ColumnScroll):
    """Follows the workspace; closed() when the analyst has seen enough."""

    closed = pyqtSignal()

    def __init__(
        self,
        workspace: Workspace,
        layers: ParcelLayers,
        chooser: DatasetChooser,
        pick: QAction,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._workspace, self._layers, self._chooser = workspace, layers, chooser
        self._failure = ""
        self._go_there = False
        self.add = self._button("mActionAdd.svg", self.tr("Add Connection…"), chooser.add_connection)
        self.connect_now = self._button("mActionRefresh.svg", self.tr("Connect"), workspace.connect_server)
        self.choose = self._button("mActionOptions.svg", self.tr("Choose Area…"), chooser.open_areas)
        self.show_all = self._button("mActionAddLayer.svg", self.tr("Show All Parcels"), self._show_all)
        self.pick = QToolButton()
        self.pick.setDefaultAction(pick)
        self.pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.connection = Step(1, self.tr("Connect"), (self.add, self.connect_now))
        self.dataset = Step(2, self.tr("Choose the dataset"), (self.choose,))
        self.parcel = Step(3, self.tr("Pick a parcel"), (self.show_all, self.pick))
        self._build()
        workspace.connectionChanged.connect(self._show_connection)
        workspace.datasetChanged.connect(self._show)
        workspace.parcelChanged.connect(self._show)
        workspace.busyChanged.connect(self._show)
        workspace.failed.connect(self._show_failure)
        layers.shown.connect(self._shown)
        self._show()

    def _build(self) -> None:
        welcome = QLabel(self.tr("From a declared parcel to a decision, in three steps to begin with."))
        welcome.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(
            self._button("mActionHelpContents.svg", self.tr("Guide"), lambda: show_help("start"))
        )
        buttons.addStretch()
        buttons.addWidget(self._button("mActionRemove.svg", self.tr("Close"), self.closed.emit))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(welcome)
        layout.addSpacing(self.fontMetrics().height() // 2)
        for step in (self.connection, self.dataset, self.parcel):
            layout.addWidget(step)
        layout.addLayout(buttons)
        layout.addStretch()
        self.setWidget(body)

    def _button(self, icon: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(icons.theme(icon), text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _show_connection(self) -> None:
        self._failure = ""
        self._show()

    def _show_failure(self, error: ClientError) -> None:
        if self._workspace.info is None:
            self._failure = error.message
            self._show()

    def _show(self, *_: object) -> None:
        workspace = self._workspace
        info, dataset, parcel = workspace.info, workspace.dataset_info, workspace.parcel
        known = info is not None
        self.connection.show_state(self._connection_text(), done=known)
        self.connect_now.setVisible(workspace.connection is not None and not known and not workspace.busy)
        self.dataset.show_state(self._dataset_text(), done=dataset is not None)
        self.choose.setEnabled(info is not None and bool(info.datasets))
        if parcel is not None:
            text = self.tr("Parcel {} is picked: the panels show its series, images and decisions.")
            self.parcel.show_state(text.format(parcel.pid), done=True)
        elif dataset is not None:
            self.parcel.show_state(
                self.tr(
                    "Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above."
                ),
                done=False,
            )
        else:
            self.parcel.show_state(
                self.tr("A click on the map brings a parcel's series, images and decisions."), done=False
            )
        lacking = workspace.lacks("parcel_layer")
        self.show_all.setEnabled(dataset is not None and not lacking)
        self.show_all.setToolTip(lacking)
        self.pick.setEnabled(dataset is not None)

    def _connection_text(self) -> str:
        connection = self._workspace.connection
        if connection is None:
            return self.tr(
                "Give the address of your agency's CbM server and your login, or take a PostgreSQL "
                "connection of QGIS. Your administrator knows both."
            )
        if self._workspace.info is not None:
            return self.tr("Connected to {}.").format(connection.name)
        if self._workspace.busy:
            return self.tr("Connecting to {}…").format(connection.name)
        return self._failure or self.tr("Not connected to {} yet.").format(connection.name)

    def _dataset_text(self) -> str:
        info, dataset = self._workspace.info, self._workspace.dataset_info
        if info is None:
            return self.tr("An area and a year, of those that you may see.")
        if not info.datasets:
            return self.tr("This server has no data for you yet. Ask its administrator.")
        if dataset is None:
            return self.tr("Choose an area and a year above.")
        if dataset.parcels is None:
            return self.tr("{} is chosen; others are above.").format(dataset.key)
        return self.tr("{} is chosen, with {} parcels; others are above.").format(
            dataset.key, QLocale().toString(dataset.parcels)
        )

    def _show_all(self) -> None:
        self._go_there = True
        self._layers.add(OUTLINE)

    def _shown(self) -> None:
        """Go near enough to click on a parcel, after QGIS has gone to the whole of its first layer."""
        if self._go_there:
            self._go_there = False
            QTimer.singleShot(0, self._chooser.zoom_to_area)
