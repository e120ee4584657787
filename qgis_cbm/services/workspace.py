"""The state that the docks share: connection, dataset, parcel and its series. The latest request wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import AuthenticationLocked, Cancelled, ClientError, NotFound, UnknownDataset
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, Parcel, ServerInfo
from qgis_cbm.core import auth, i18n, log, settings
from qgis_cbm.core.settings import Connection
from qgis_cbm.services import last_used
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.parcel_series import ParcelSeries, fetch_series
from qgis_cbm.services.slots import Slots
from qgis_cbm.services.sources import authcfg_of, make_client

ClientFactory = Callable[[Connection, float], DataClient]


@dataclass(frozen=True)
class _Found:
    """The parcels of a request, and the one of them that is taken."""

    candidates: tuple[Parcel, ...]
    parcel: Parcel


class NoConnection(ClientError):
    """Nothing to ask yet."""

    remedies = ("connection",)


class Workspace(QObject):
    """One analyst's session. Everything is called and signalled on the main thread; all I/O runs in tasks.

    connectionChanged(): connection or what is known of its server. datasetChanged(): area and year.
    chosen(): the user, not a project or a server, decided on one of them.
    candidatesChanged(tuple[Parcel]): the parcels at the last place. parcelChanged(Parcel | None).
    seriesChanged(ParcelSeries | None). busyChanged(bool). failed(ClientError): to be shown.
    """

    connectionChanged = pyqtSignal()
    datasetChanged = pyqtSignal()
    chosen = pyqtSignal()
    candidatesChanged = pyqtSignal(object)
    parcelChanged = pyqtSignal(object)
    seriesChanged = pyqtSignal(object)
    busyChanged = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(self, make: ClientFactory = make_client, parent: QObject | None = None):
        super().__init__(parent)
        self._make = make
        self._client: DataClient | None = None
        self._timeout = 0
        self._connection: Connection | None = None
        self._info: ServerInfo | None = None
        self._dataset: DatasetKey | None = None
        self._candidates: tuple[Parcel, ...] = ()
        self._parcel: Parcel | None = None
        self._series: ParcelSeries | None = None
        # QGIS runs as many tasks at once as the machine has cores: parcel and series come before all else.
        self._slots = Slots(self, priority=50)
        self._slots.busyChanged.connect(self.busyChanged)
        # What panels ask beside parcel and series, and what they write: neither makes the session busy.
        self._questions, self._writes = Slots(self), Slots(self, cancellable=False)
        self._written = 0
        self._after_info: Callable[[], None] | None = None
        self._last_request: Callable[[], None] | None = None
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
    def candidates(self) -> tuple[Parcel, ...]:
        """The parcels at the last place asked for; several where they overlap."""
        return self._candidates

    @property
    def parcel(self) -> Parcel | None:
        """The picked parcel."""
        return self._parcel

    @property
    def series(self) -> ParcelSeries | None:
        """The series of the picked parcel; None until they are there."""
        return self._series

    @property
    def busy(self) -> bool:
        """Whether something is being fetched."""
        return self._slots.busy

    def use_connection(self, connection: Connection | None, dataset: DatasetKey | None = None) -> None:
        """Change the connection without asking the server yet; `dataset` is the wanted one, if any."""
        self.cancel()
        self._questions.cancel_all()
        self._connection, self._client, self._info = connection, None, None
        self._set_parcel(None)
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
        self._forget_request()
        self._questions.cancel_all()
        self._set_parcel(None)
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
            try:
                return client.info(feedback)
            finally:
                client.close()

        self._slots.start("info", self.tr("CbM: connecting"), work, self._publish_info, self._info_failed)

    def pick(self, lon: float, lat: float) -> None:
        """Load the parcel at a place (EPSG:4326 degrees) and its series."""
        self._load(
            self.tr("CbM: parcel at a place"),
            lambda client, key, feedback: client.parcels_at(key, lon, lat, feedback),
            lambda key: NotFound(self.tr("There is no parcel of {} here.").format(key)),
        )

    def find(self, pid: str) -> None:
        """Load the parcel of this id and its series."""
        pid = pid.strip()
        if pid:
            self._load(
                self.tr("CbM: parcel {}").format(pid),
                lambda client, key, feedback: client.parcels_by_id(key, pid, feedback),
                lambda key: NotFound(self.tr("There is no parcel with id '{}' in {}.").format(pid, key)),
            )

    def choose(self, parcel: Parcel) -> None:
        """Take another one of the candidates."""
        if parcel != self._parcel:
            candidates = self._candidates
            self._load(
                self.tr("CbM: parcel {}").format(parcel.pid),
                lambda *_: (parcel,),
                lambda key: NotFound(str(key)),
                candidates,
            )

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
        the question calls it with is handed to `early` while the question goes on. It is dropped when
        connection or dataset change. A failure is reported like all others unless `fail` takes it, which
        happens at once where nobody can be asked. Nothing happens while no dataset is in use.
        """
        self._start(self._questions, place, description, question, publish, fail or self._report, early)

    def forget(self, place: str) -> None:
        """Drop the question for this place."""
        self._questions.cancel(place)

    def write(
        self,
        description: str,
        question: Callable[[DataClient, DatasetKey, QgsFeedback], Any],
        publish: Callable[[Any], None],
        fail: Callable[[ClientError], None],
    ) -> None:
        """Let the source store something, in a task that nothing replaces or cancels."""
        self._written += 1
        self._start(self._writes, str(self._written), description, question, publish, fail)

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
            try:
                return question(client, key, feedback, *([hand_over] if early is not None else []))
            finally:
                client.close()

        slots.start(place, description, work, publish, fail, early)

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

    def clear(self) -> None:
        """Let go of the parcel."""
        self._forget_request()
        self._set_parcel(None)

    def cancel(self) -> None:
        """Stop whatever is being fetched; what is shown stays."""
        self._after_info = None
        self._slots.cancel_all()

    def close(self) -> None:
        """End the session; nothing is signalled afterwards."""
        self.blockSignals(True)
        self._questions.cancel_all()
        self.cancel()

    def _load(
        self,
        description: str,
        parcels: Callable[[DataClient, DatasetKey, QgsFeedback], tuple[Parcel, ...]],
        nothing: Callable[[DatasetKey], ClientError],
        candidates: tuple[Parcel, ...] | None = None,
    ) -> None:
        """Fetch parcels, then all cards of the first one, in one task; an older one is dropped."""
        again = self._last_request = partial(self._load, description, parcels, nothing, candidates)
        if self._info is None:
            self._after_info = again
            self.connect_server()
            return
        client, key, dataset = self._ready(), self._dataset, self.dataset_info
        if client is None:
            return
        if key is None or dataset is None:
            self._report(UnknownDataset(self.tr("Choose an area and year first.")))
            return

        def work(feedback: QgsFeedback, early: Callable[[object], None]) -> ParcelSeries:
            try:
                found = parcels(client, key, feedback)
                if not found:
                    raise nothing(key)
                early(_Found(candidates or found, found[0]))
                return fetch_series(client, dataset, found[0], feedback, early)
            finally:
                client.close()

        self._slots.start(
            "parcel", description, work, self._publish_series, self._report, self._publish_early
        )

    def _forget_request(self) -> None:
        self._after_info = None
        self._slots.cancel("parcel")

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
        wanted, self._dataset = self._dataset, None
        if info.find(wanted) is not None:
            self._dataset = wanted
        elif wanted is None:
            self._dataset = last_used.dataset(info)
        self.connectionChanged.emit()
        self.datasetChanged.emit()
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
        self._after_info = None
        self._report(error)

    def _publish_early(self, value: object) -> None:
        if isinstance(value, ParcelSeries):
            self._publish_series(value)
        elif isinstance(value, _Found):
            self._set_parcel(value.parcel, value.candidates)

    def _publish_series(self, series: ParcelSeries) -> None:
        self._series = series
        self.seriesChanged.emit(series)

    def _set_parcel(self, parcel: Parcel | None, candidates: tuple[Parcel, ...] = ()) -> None:
        """Show another parcel; the former series stays until the new one is there."""
        if candidates != self._candidates:
            self._candidates = candidates
            self.candidatesChanged.emit(candidates)
        if parcel != self._parcel:
            self._parcel = parcel
            self.parcelChanged.emit(parcel)
        if parcel is None:
            self._drop_series()

    def _drop_series(self) -> None:
        if self._series is not None:
            self._series = None
            self.seriesChanged.emit(None)

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
        if self._series is not None and self._series.parcel != self._parcel:
            self._drop_series()
        if isinstance(error, Cancelled):
            return
        log.warning(f"{error.message} {error.detail or ''}".strip())
        self.failed.emit(error)
