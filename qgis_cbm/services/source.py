"""Which source is in use, what is known of it, and questions to it in tasks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import PASSING, AuthenticationLocked, Cancelled, ClientError, UnknownDataset
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, ServerInfo
from qgis_cbm.core import auth, i18n, log, piecemeal, settings
from qgis_cbm.core.settings import Connection
from qgis_cbm.services import last_used
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.later import Later
from qgis_cbm.services.slots import Slots
from qgis_cbm.services.sources import authcfg_of, make_client

ClientFactory = Callable[[Connection, float], DataClient]


class NoConnection(ClientError):
    """Nothing to ask yet."""

    remedies = ("connection",)


class Source(QObject):
    """Connection, area and year. Everything is called and signalled on the main thread; I/O runs in tasks.

    connectionChanged(): connection or what is known of its server. datasetChanged(): area and year.
    chosen(): the user, not a project or a server, decided on one of them. busyChanged(bool).
    failed(ClientError): to be shown. lost(): the source does not answer, whoever asked.
    recovered(): it answers again; what failed may be asked anew.
    """

    connectionChanged = pyqtSignal()
    datasetChanged = pyqtSignal()
    chosen = pyqtSignal()
    busyChanged = pyqtSignal(bool)
    failed = pyqtSignal(object)
    lost = pyqtSignal()
    recovered = pyqtSignal()

    def __init__(self, make: ClientFactory = make_client, parent: QObject | None = None):
        super().__init__(parent)
        self._make = make
        self._client: DataClient | None = None
        self._timeout = 0
        self._connection: Connection | None = None
        self._info: ServerInfo | None = None
        self._dataset: DatasetKey | None = None
        # QGIS runs as many tasks at once as the machine has cores: parcel and series come before all else.
        self._slots = Slots(self, priority=50)
        self._slots.busyChanged.connect(self.busyChanged)
        # What panels ask beside parcel and series, and what they write: neither makes the session busy.
        self._questions, self._writes = Slots(self), Slots(self, cancellable=False)
        # Panels ask when parcel and series are there and drawn: who clicks on looks at those first.
        self._later = Later(lambda: self.busy or piecemeal.under_way(), self)
        self._written = 0
        self._after_info: Callable[[], None] | None = None
        self._last_request: Callable[[], None] | None = None
        # What an unreachable source was asked for: only reading, so that it may be repeated unasked.
        self._unanswered: Callable[[], None] | None = None
        self.connections = Connections(self)
        self.connections.saved.connect(self._connection_saved)
        self.connections.removed.connect(self._connection_removed)

    @property
    def connection(self) -> Connection | None:
        """The connection in use."""
        return self._connection

    @property
    def info(self) -> ServerInfo | None:
        """What the server has; None until it was asked."""
        return self._info

    @property
    def dataset(self) -> DatasetKey | None:
        """The area and year in use."""
        return self._dataset

    @property
    def dataset_info(self) -> DatasetInfo | None:
        """What the server says of the dataset in use."""
        return self._info.find(self._dataset) if self._info else None

    @property
    def busy(self) -> bool:
        """Whether something is being fetched."""
        return self._slots.busy

    def use_connection(self, connection: Connection | None, dataset: DatasetKey | None = None) -> None:
        """Change the connection without asking the server yet; `dataset` is the wanted one, if any."""
        self.cancel()
        self._forget_questions()
        self._connection, self._client, self._info = connection, None, None
        self._leave()
        self._dataset = dataset
        self.connectionChanged.emit()
        self.datasetChanged.emit()

    def choose_connection(self, name: str) -> None:
        """The user takes another stored connection: ask its server at once."""
        self.use_connection(self.connections.find(name))
        self.chosen.emit()
        if self._connection is not None:
            self.connect_server()

    def use_dataset(self, dataset: DatasetKey | None) -> None:
        """Change area and year."""
        if dataset == self._dataset:
            return
        self._after_info = self._unanswered = None
        self._forget_questions()
        self._leave()
        self._dataset = dataset
        self._remember()
        self.datasetChanged.emit()
        self.chosen.emit()

    def connect_quietly(self) -> None:
        """Ask the server what it has, unless that is known, under way, or would prompt for a password."""
        if self._connection is None or self._info is not None:
            return
        if not auth.would_prompt(authcfg_of(self._connection)):
            self.connect_server()

    def connect_server(self) -> None:
        """Ask the server what it has; the user is there to answer a prompt."""
        if self._slots.running("info"):
            return
        if self._after_info is None:
            self._last_request = self.connect_server
        client = self._ready()
        if client is None:
            return

        def work(feedback: QgsFeedback, _early: Callable) -> ServerInfo:
            with closing(client):
                return client.info(feedback)

        self._slots.start("info", self.tr("CbM: connecting"), work, self._publish_info, self._info_failed)

    def resume(self) -> None:
        """The source answers again: repeat what was asked for meanwhile and let the panels do the same."""
        again, self._unanswered = self._unanswered, None
        if self._info is None or self._info.as_of is not None:
            self._after_info = again
            self.connect_server()
        elif again is not None:
            again()
        self.recovered.emit()

    def ask(
        self,
        place: str,
        description: str,
        question: Callable[..., Any],
        publish: Callable[[Any], None],
        fail: Callable[[ClientError], None] | None = None,
        early: Callable[[Any], None] | None = None,
    ) -> None:
        """Put a question of a panel to the source, in a task; of those for one `place` the latest counts.

        question(client, dataset, feedback), and where `early` is given a function as fourth argument: what
        the question calls it with is handed to `early` while the question goes on. It is put in one of the
        next turns of the event loop; while parcel and series are fetched and drawn it waits for them a
        moment. It is dropped, and nothing follows, when connection or dataset change or none is in use. A
        failure is reported like all others unless `fail` takes it.
        """
        if self._info is None or self._dataset is None:
            return
        arguments = (place, description, question, publish, fail or self._report, early)
        self._questions.cancel(place)
        self._later.do(place, lambda: self._start(self._questions, *arguments))

    def forget(self, place: str) -> None:
        """Drop the question for this place."""
        self._later.forget(place)
        self._questions.cancel(place)

    def write(
        self,
        description: str,
        question: Callable[[DataClient, DatasetKey, QgsFeedback], Any],
        publish: Callable[[Any], None],
        fail: Callable[[ClientError], None],
    ) -> bool:
        """Let the source store something, in a task that nothing replaces or cancels.

        Returns False, and nothing follows, while no dataset is known to be there.
        """
        if self._info is None or self._dataset is None:
            return False
        self._written += 1
        self._start(self._writes, str(self._written), description, question, publish, fail)
        return True

    def quiet_client(self) -> tuple[DataClient, DatasetKey] | None:
        """Return the client, prepared, and the dataset in use; None while the user would have to be asked.

        For those who run in threads of their own and are called while the user types (the locator).
        """
        if self._client is None or self._connection is None or self._dataset is None or self._info is None:
            return None
        if auth.would_prompt(authcfg_of(self._connection)):
            return None
        try:
            self._client.prepare()
        except ClientError:
            return None
        return self._client, self._dataset

    def report(self, error: ClientError, again: Callable[[], None] | None = None) -> None:
        """Let the user see a failure of a panel; `again` is what Try Again does."""
        if again is not None:
            self._last_request = again
        self._report(error)

    def lacks(self, ability: str) -> str:
        """Return why the dataset in use does not have this ability; empty when it does or none is in use."""
        dataset = self.dataset_info
        return i18n.shown(dataset.lacks(ability)) if dataset is not None else ""

    def retry(self) -> None:
        """Repeat the request that failed."""
        if self._last_request is not None:
            self._last_request()

    def cancel(self) -> None:
        """Stop whatever is being fetched; what is shown stays."""
        self._after_info = self._unanswered = None
        self._slots.cancel_all()

    def close(self) -> None:
        """End the session; nothing is signalled afterwards."""
        self.blockSignals(True)
        self._forget_questions()
        self.cancel()

    def _forget_questions(self) -> None:
        self._later.clear()
        self._questions.cancel_all()

    def _leave(self) -> None:
        """Let go of what belongs to the connection or dataset before."""

    def _start(
        self,
        slots: Slots,
        place: str,
        description: str,
        question: Callable,
        publish: Callable,
        fail: Callable,
        early: Callable | None = None,
    ) -> None:
        if self._info is None or self._dataset is None:
            return
        key = self._dataset
        try:
            client = self._prepared()
        except ClientError as error:
            fail(error)
            return

        def work(feedback: QgsFeedback, hand_over: Callable) -> Any:
            with closing(client):
                return question(client, key, feedback, *([hand_over] if early is not None else []))

        slots.start(place, description, work, publish, partial(self._fail, fail), early)

    def _fail(self, fail: Callable[[ClientError], None], error: ClientError) -> None:
        """Pass a failure on; whoever watches the source hears of one that may pass by itself."""
        fail(error)
        if isinstance(error, PASSING):
            self.lost.emit()

    def _ready(self) -> DataClient | None:
        """Return the client as `_prepared` does, or report why there is none."""
        try:
            return self._prepared()
        except ClientError as error:
            self._after_info = None
            self._report(error)
            return None

    def _prepared(self) -> DataClient:
        """Return the client, with the authentication store unlocked. Raises `ClientError`."""
        if self._connection is None:
            raise NoConnection(self.tr("Add a connection to a CbM server first."))
        trouble = auth.problem(authcfg_of(self._connection))
        if trouble is not None:
            raise AuthenticationLocked(trouble)
        timeout = settings.load_options().timeout
        if self._client is None or timeout != self._timeout:
            self._timeout, self._client = timeout, self._make(self._connection, timeout)
        self._client.prepare()
        return self._client

    def _publish_info(self, info: ServerInfo) -> None:
        self._info = info
        if self._connection is not None:
            last_used.learn(self._connection, info)
        wanted, self._dataset = self._dataset, None
        if info.find(wanted) is not None:
            self._dataset = wanted
        elif wanted is None:
            self._dataset = last_used.dataset(info)
        self.connectionChanged.emit()
        self.datasetChanged.emit()
        if info.as_of is not None:
            self.lost.emit()
        following, self._after_info = self._after_info, None
        if wanted is not None and self._dataset is None:
            known = ", ".join(str(dataset.key) for dataset in info.datasets) or self.tr("nothing yet")
            self._report(
                UnknownDataset(
                    self.tr("The server has no dataset {} for you; it has: {}.").format(wanted, known)
                )
            )
            return
        self._remember()
        if following is not None:
            following()

    def _info_failed(self, error: ClientError) -> None:
        self._unanswered, self._after_info = self._after_info, None
        self._fail(self._report, error)

    def _connection_saved(self, connection: Connection, replaces: str) -> None:
        """Go on with the connection as it is now; the first one ever is taken into use."""
        if self._connection is None or self._connection.name in (connection.name, replaces):
            self.use_connection(connection, self._dataset)
            self.connect_server()

    def _connection_removed(self, name: str) -> None:
        if self._connection is not None and self._connection.name == name:
            self.use_connection(None)

    def _remember(self) -> None:
        if self._connection is not None and self._dataset is not None:
            last_used.remember(self._connection, self._dataset)

    def _report(self, error: ClientError) -> None:
        if isinstance(error, Cancelled):
            return
        log.warning(f"{error.message} {error.detail or ''}".strip())
        self.failed.emit(error)
