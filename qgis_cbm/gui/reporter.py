"""Failures in QGIS' message bar: one sentence, the button that helps, and the details on demand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from qgis_cbm.client.errors import BadReply, ClientError, NotFound, ServerFault, Unexpected, UnknownDataset
from qgis_cbm.compat import is_deleted
from qgis_cbm.core import i18n
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.gui.dialogs.connection import edit_connection
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.whole_message import WholeMessage
from qgis_cbm.services.decisions import Decisions, Unstored
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace

# A place without a parcel is no trouble: the message goes by itself.
_SHORT_S = 6
# So many parcels are named in one message.
_NAMED = 3
# Failures of which the sentence is not the whole story.
_EXPLAINED = (BadReply, ServerFault, Unexpected)

_Button = tuple[str, Callable[[], object]]


class Reporter(QObject):
    """Shows the latest failure only, and takes it back as soon as something works again.

    Decisions that are not stored have a message of their own, which stays until they are.
    """

    def __init__(
        self,
        iface: QgisInterface,
        workspace: Workspace,
        link: ProjectLink,
        decisions: Decisions,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._iface = iface
        self._workspace = workspace
        self._link = link
        self._decisions = decisions
        self._shown: QgsMessageBarItem | None = None
        self._unstored: QgsMessageBarItem | None = None
        self._named: tuple[Unstored, ...] = ()
        decisions.unstoredChanged.connect(self._show_unstored)
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
        self._decisions.unstoredChanged.disconnect(self._show_unstored)
        self._withdraw()
        self._pop(self._unstored)
        self._unstored = None

    def show_failure(self, error: ClientError) -> None:
        """Show one sentence and what can be done about it."""
        again = [(self.tr("Try Again"), self._workspace.retry)] if "retry" in error.remedies else []
        buttons = [*self._explained(error), *again, *self._connecting(error)]
        mild = isinstance(error, (NotFound, UnknownDataset))
        level = Qgis.MessageLevel.Info if mild else Qgis.MessageLevel.Warning
        self._show(i18n.message(error), level, buttons, _SHORT_S if isinstance(error, NotFound) else 0)

    def show_missing(self, name: str) -> None:
        """Say that the project wants a connection this computer does not have."""
        text = self.tr("This project uses the connection “{}”, which is not set up on this computer.")
        add = (self.tr("Add Connection…"), lambda: self._edit("", name))
        self._show(text.format(name), Qgis.MessageLevel.Warning, [add], 0)

    def _show_unstored(self) -> None:
        """Say which decisions are not stored, and why, until they are or the user closes the message."""
        shown, self._unstored = self._unstored, None
        if shown is not None and is_deleted(shown):
            self._decisions.drop(self._named)
        self._pop(shown)
        lost = self._named = self._decisions.unstored
        if not lost:
            return
        error = lost[-1].error or ClientError("")
        trouble = i18n.message(error)
        if len(lost) == 1:
            text = self.tr("The decision “{}” on parcel {} is not stored. {}")
            text = text.format(outcome_text(lost[0].outcome), self._named_pid(lost[0]), trouble)
        else:
            some = ", ".join(map(self._named_pid, lost[:_NAMED])) + ("…" if len(lost) > _NAMED else "")
            text = self.tr("The decisions on %n parcel(s) are not stored: {}. {}", "", len(lost))
            text = text.format(some, trouble)
        # What it says of the source is said here.
        self._withdraw()
        here = any(map(self._decisions.is_here, lost))
        again = [(self.tr("Store Again"), self._decisions.store_again)] if here else []
        buttons = [*self._explained(error), *again, *self._connecting(error)]
        self._unstored = self._pushed(text, Qgis.MessageLevel.Warning, buttons, 0)

    def _named_pid(self, lost: Unstored) -> str:
        """The parcel, with its dataset where that is not the one in use."""
        return lost.pid if self._decisions.is_here(lost) else f"{lost.pid} ({lost.place[1]})"

    def _explained(self, error: ClientError) -> list[_Button]:
        if error.detail and isinstance(error, _EXPLAINED):
            return [(self.tr("Details…"), lambda: _show_details(error))]
        return []

    def _connecting(self, error: ClientError) -> list[_Button]:
        connection = self._workspace.connection
        if "connection" not in error.remedies:
            return []
        if connection is None:
            return [(self.tr("Add Connection…"), lambda: self._edit(""))]
        return [(self.tr("Edit Connection…"), lambda: self._edit(connection.name))]

    def _edit(self, name: str, suggested: str = "") -> None:
        connections = self._workspace.connections
        edit_connection(
            connections, connections.find(name) if name else None, self._iface.mainWindow(), suggested
        )

    def _show(self, text: str, level: Qgis.MessageLevel, buttons: list[_Button], seconds: int) -> None:
        self._withdraw()
        self._shown = self._pushed(text, level, buttons, seconds)

    def _pushed(
        self, text: str, level: Qgis.MessageLevel, buttons: list[_Button], seconds: int
    ) -> QgsMessageBarItem:
        bar = self._iface.messageBar()
        item = bar.createMessage(self.tr("CbM"), literal(text))
        for label, do in buttons:
            button = QPushButton(label, item)
            button.clicked.connect(lambda _checked=False, do=do: do())
            item.layout().addWidget(button)
        item.setLevel(level)
        item.setDuration(seconds)
        WholeMessage(item)
        return bar.pushItem(item) or item

    def _works_again(self) -> None:
        self._withdraw()

    def _withdraw(self) -> None:
        self._pop(self._shown)
        self._shown = None

    def _pop(self, item: QgsMessageBarItem | None) -> None:
        if not is_deleted(item):
            self._iface.messageBar().popWidget(item)


def _show_details(error: ClientError) -> None:
    output = QgsMessageOutput.createMessageOutput()
    output.setTitle("CbM")
    output.setMessage(f"{i18n.message(error)}\n\n{error.detail}", QgsMessageOutput.MessageType.MessageText)
    output.showMessage()
