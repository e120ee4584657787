"""Test connection: ask a server, which need not be stored yet, what it has."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from qgis_cbm.client.errors import AuthenticationLocked, ClientError
from qgis_cbm.client.protocol import ServerInfo
from qgis_cbm.core import auth, settings
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.sources import authcfg_of, make_client
from qgis_cbm.services.tasks import ClientTask


class Probe(QObject):
    """Asks in a task. answered(ServerInfo) or failed(ClientError) follows, unless it is stopped first."""

    answered = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._task: ClientTask | None = None

    @property
    def running(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def start(self, connection: Connection, *, timeout: float | None = None, quiet: bool = False) -> None:
        """Ask this server; an earlier question is dropped.

        timeout: seconds, as in the options unless given. quiet: the status bar need not show it.
        """
        self.stop()
        trouble = auth.problem(authcfg_of(connection))
        if trouble is not None:
            self.failed.emit(AuthenticationLocked(trouble))
            return
        try:
            client = make_client(connection, timeout or settings.load_options().timeout)
            client.prepare()
        except ClientError as error:
            self.failed.emit(error)
            return

        def work(feedback: QgsFeedback, _early: Callable) -> ServerInfo:
            with closing(client):
                return client.info(feedback)

        description = self.tr("CbM: testing a connection")
        self._task = ClientTask(
            description, self, work, self.answered.emit, self.failed.emit, self._ended, quiet=quiet
        ).start()

    def stop(self) -> None:
        """Drop the question."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _ended(self, task: ClientTask) -> None:
        if task is self._task:
            self._task = None


def summary(info: ServerInfo) -> list[tuple[str, str, str, str]]:
    """Return area, year, number of parcels and products of every dataset, as the user writes numbers."""
    return [
        (
            dataset.key.aoi,
            " ".join(filter(None, (str(dataset.key.year), dataset.key.ptype))),
            "" if dataset.parcels is None else QLocale().toString(dataset.parcels),
            ", ".join(dataset.cards),
        )
        for dataset in info.datasets
    ]
