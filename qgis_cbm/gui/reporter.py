"""Failures in QGIS' message bar: one sentence, the button that helps, and the details on demand."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from qgis_cbm.client.errors import BadReply, ClientError, NotFound, ServerFault, Unexpected, UnknownDataset
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import i18n
from qgis_cbm.gui.dialogs.connection import edit_connection
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.whole_message import WholeMessage
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace

# A place without a parcel is no trouble: the message goes by itself.
_SHORT_S = 6
# Failures of which the sentence is not the whole story.
_EXPLAINED = (BadReply, ServerFault, Unexpected)


class Reporter(QObject):
    """Shows the latest failure only, and takes it back as soon as something works again."""

    def __init__(
        self, iface: QgisInterface, workspace: Workspace, link: ProjectLink, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._iface = iface
        self._workspace = workspace
        self._link = link
        self._shown: QgsMessageBarItem | None = None
        workspace.failed.connect(self.show_failure)
        workspace.parcelChanged.connect(self._works_again)
        workspace.connectionChanged.connect(self._works_again)
        workspace.recovered.connect(self._works_again)
        link.connectionMissing.connect(self.show_missing)

    def close(self) -> None:
        """Take back the message and stop listening."""
        self._workspace.failed.disconnect(self.show_failure)
        self._workspace.parcelChanged.disconnect(self._works_again)
        self._workspace.connectionChanged.disconnect(self._works_again)
        self._workspace.recovered.disconnect(self._works_again)
        self._link.connectionMissing.disconnect(self.show_missing)
        self._withdraw()

    def show_failure(self, error: ClientError) -> None:
        """Show one sentence and what can be done about it."""
        buttons = []
        if error.detail and isinstance(error, _EXPLAINED):
            buttons.append((self.tr("Details…"), lambda: _show_details(error)))
        connection = self._workspace.connection
        if "retry" in error.remedies:
            buttons.append((self.tr("Try Again"), self._workspace.retry))
        if "connection" in error.remedies and connection is not None:
            buttons.append((self.tr("Edit Connection…"), lambda: self._edit(connection.name)))
        elif "connection" in error.remedies:
            buttons.append((self.tr("Add Connection…"), lambda: self._edit("")))
        mild = isinstance(error, (NotFound, UnknownDataset))
        level = Qgis.MessageLevel.Info if mild else Qgis.MessageLevel.Warning
        self._show(i18n.message(error), level, buttons, _SHORT_S if isinstance(error, NotFound) else 0)

    def show_missing(self, name: str) -> None:
        """Say that the project wants a connection this computer does not have."""
        text = self.tr("This project uses the connection “{}”, which is not set up on this computer.")
        add = (self.tr("Add Connection…"), lambda: self._edit("", name))
        self._show(text.format(name), Qgis.MessageLevel.Warning, [add], 0)

    def _edit(self, name: str, suggested: str = "") -> None:
        connections = self._workspace.connections
        edit_connection(
            connections, connections.find(name) if name else None, self._iface.mainWindow(), suggested
        )

    def _show(self, text: str, level: Qgis.MessageLevel, buttons: list, seconds: int) -> None:
        self._withdraw()
        bar = self._iface.messageBar()
        item = bar.createMessage(self.tr("CbM"), literal(text))
        for label, do in buttons:
            button = QPushButton(label, item)
            button.clicked.connect(lambda _checked=False, do=do: do())
            item.layout().addWidget(button)
        item.setLevel(level)
        item.setDuration(seconds)
        WholeMessage(item)
        self._shown = bar.pushItem(item) or item

    def _works_again(self) -> None:
        self._withdraw()

    def _withdraw(self) -> None:
        if not is_deleted(self._shown):
            self._iface.messageBar().popWidget(self._shown)
        self._shown = None


def _show_details(error: ClientError) -> None:
    output = QgsMessageOutput.createMessageOutput()
    output.setTitle("CbM")
    output.setMessage(f"{i18n.message(error)}\n\n{error.detail}", QgsMessageOutput.MessageType.MessageText)
    output.showMessage()
