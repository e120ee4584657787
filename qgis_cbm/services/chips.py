"""The images of the picked parcel: a list at once, then one after the other, the newest wish first."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis.render import LOOKS, Look
from qgis_cbm.client.errors import BadReply, Cancelled, ClientError
from qgis_cbm.client.protocol import Chip, DataClient, DatasetKey, Parcel
from qgis_cbm.core import chip_raster, i18n
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.services.chip_queue import ChipQueue
from qgis_cbm.services.workspace import Workspace

AT_ONCE = 3
"""Images fetched side by side; a server cuts them on few cores."""
_SHARE_S = 0.05
"""For so long a task fetches one image after the other; then it makes way for those who wait."""


@dataclass(frozen=True)
class Wish:
    """Whose images are shown, and how."""

    dataset: DatasetKey
    parcel: Parcel
    look: Look


@dataclass(frozen=True, eq=False)
class _Came:
    """An image that has come, or why it has not."""

    number: int
    raster: ChipRaster | None = None
    error: ClientError | None = None


class Chips(QObject):
    """Follows the workspace while `watch(True)`. Everything is signalled on the main thread.

    listed(): other chips, or none. arrived(list[int]): the rasters of these, or why there is none
    (`troubles`). changed(): waiting or trouble is another.
    """

    listed = pyqtSignal()
    arrived = pyqtSignal(list)
    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._watched = False
        self._look = LOOKS["true"]
        self._wish: Wish | None = None
        self._stopped = False
        self._queue = ChipQueue()
        self._inbox: deque[_Came] = deque()
        self.chips: tuple[Chip, ...] = ()
        self.rasters: dict[int, ChipRaster] = {}
        self.troubles: dict[int, str] = {}
        self.trouble = ""
        self.waiting = False
        workspace.parcelChanged.connect(self._wanted)
        workspace.datasetChanged.connect(self._wanted)
        workspace.recovered.connect(self._recovered)

    @property
    def look(self) -> Look:
        """How scenes are looked at."""
        return self._look

    @property
    def parcel(self) -> Parcel | None:
        """Whose chips these are."""
        return self._wish.parcel if self._wish else None

    @property
    def dataset(self) -> DatasetKey | None:
        """The dataset of that parcel."""
        return self._wish.dataset if self._wish else None

    @property
    def missing(self) -> int:
        """How many images are still to come."""
        return self._queue.missing

    @property
    def watched(self) -> bool:
        """Whether somebody looks at the images."""
        return self._watched

    def watch(self, watched: bool) -> None:
        """Somebody looks at the images, or no longer does: nothing is fetched for nobody."""
        self._watched = watched
        self._wanted()

    def choose(self, look: Look) -> None:
        """Look at scenes another way."""
        self._look = look
        self._wanted()

    def first(self, numbers: list[int]) -> None:
        """Fetch these before the others: they are on screen."""
        self._queue.first(numbers)

    def stop(self) -> None:
        """Fetch no more images; those that have come stay, until the panel comes into view again."""
        self._forget()
        self._stopped = True
        self._tell(False, "")

    def retry(self) -> None:
        """Ask again after a failure."""
        self._wish = None
        self._wanted()

    def _recovered(self) -> None:
        """Ask again for what did not come."""
        if not self._stopped and (self.trouble or self.troubles):
            self.retry()

    def _wanted(self, *_args: object) -> None:
        parcel, dataset = self._workspace.parcel, self._workspace.dataset
        if not self._watched or parcel is None or dataset is None:
            if self._wish is not None and (parcel is None or dataset is None):
                self._drop()
            return
        wish = Wish(dataset, parcel, self._look)
        if wish == self._wish and not self._stopped:
            return
        lacking = self._workspace.lacks("chips")
        self._drop()
        self._wish = wish
        if lacking:
            self._tell(False, lacking)
            return
        self._tell(True, "")
        self._workspace.ask(
            "chips",
            self.tr("CbM: images of parcel {}").format(parcel.pid),
            lambda client, key, feedback: client.chips(
                key, parcel.pid, wish.look.card, wish.look.bands, feedback
            ),
            lambda found: self._list(wish, found),
            lambda error: self._failed(wish, error),
        )

    def _drop(self) -> None:
        self._forget()
        self._wish, self._stopped, self.trouble, self.waiting = None, False, "", False
        self.chips, self.rasters, self.troubles = (), {}, {}
        self.listed.emit()

    def _forget(self) -> None:
        self._queue.clear()
        self._workspace.forget("chips")
        for place in range(AT_ONCE):
            self._workspace.forget(f"chip {place}")

    def _list(self, wish: Wish, chips: tuple[Chip, ...]) -> None:
        if wish != self._wish:
            return
        self.chips, self._queue, self._inbox = chips, ChipQueue(len(chips)), deque()
        self.listed.emit()
        for place in range(AT_ONCE):
            self._fetch(place)
        self._tell(
            bool(self.missing), self.trouble if chips else self.tr("There are no scenes of this kind here.")
        )

    def _fetch(self, place: int) -> None:
        """Fetch the next images in one of the places; others may wait for a thread, so not all in one go."""
        wish, queue, inbox, chips = self._wish, self._queue, self._inbox, self.chips
        if wish is None or not queue.waiting:
            return
        classes = wish.look.kind == "class"

        def question(
            client: DataClient, key: DatasetKey, feedback: QgsFeedback, hand_over: Callable[[None], None]
        ) -> None:
            began = time.monotonic()
            while time.monotonic() - began < _SHARE_S and not feedback.isCanceled():
                number = queue.take()
                if number is None:
                    return
                inbox.append(self._one(number, client, key, chips[number], classes, feedback))
                hand_over(None)

        self._workspace.ask(
            f"chip {place}",
            self.tr("CbM: images of parcel {}").format(wish.parcel.pid),
            question,
            lambda _nothing: self._fetch(place),
            lambda error: self._gave_up(wish, error),
            lambda _nothing: self._take_in(wish),
        )

    def _take_in(self, wish: Wish) -> None:
        """Take in all that has come: out of the cache they come faster than they are shown one by one."""
        if wish != self._wish:
            return
        numbers = []
        while self._inbox:
            came = self._inbox.popleft()
            if not self._queue.came(came.number):
                continue
            if came.raster is not None:
                self.rasters[came.number] = came.raster
            elif came.error is not None:
                self.troubles[came.number] = i18n.message(came.error)
            numbers.append(came.number)
        if numbers:
            self.arrived.emit(numbers)
            if not self.missing:
                self._tell(False, self.trouble)

    def _gave_up(self, wish: Wish, error: ClientError) -> None:
        """Something that would stop all others, too."""
        if wish == self._wish:
            self._queue.clear()
            self._failed(wish, error)

    def _failed(self, wish: Wish, error: ClientError) -> None:
        if wish == self._wish:
            self._tell(False, "" if isinstance(error, Cancelled) else i18n.message(error))

    def _tell(self, waiting: bool, trouble: str) -> None:
        self.waiting, self.trouble = waiting, trouble
        self.changed.emit()

    def _one(
        self,
        number: int,
        client: DataClient,
        key: DatasetKey,
        chip: Chip,
        classes: bool,
        feedback: QgsFeedback,
    ) -> _Came:
        """Fetch an image, in a task; what is wrong with it is told in its place. Raises `Cancelled`."""
        try:
            content = client.chip(key, chip, feedback)
            try:
                return _Came(number, chip_raster.decode(content, classes=classes))
            except ValueError as error:
                raise BadReply(
                    self.tr("The image that came cannot be read."), detail=f"{error}: {content[:80]!r}"
                ) from None
        except Cancelled:
            raise
        except ClientError as error:
            return _Came(number, error=error)
