"""Chips on the map: files written in a task, layers added piecemeal."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis import clouds
from qgis_cbm.analysis.render import Limits, Look
from qgis_cbm.analysis.timeseries import utc
from qgis_cbm.client.protocol import Chip, DatasetKey
from qgis_cbm.core import chip_files, chip_projects, i18n, layers, project
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.core.played_images import PlayedImages
from qgis_cbm.services import chip_space
from qgis_cbm.services.parcel_layers import parcels_group
from qgis_cbm.services.picture_task import PictureTask
from qgis_cbm.services.sources import room

LAST_SHOWN_S = 5 * 86400.0
"""How long the last of several chips is shown by the temporal controller."""


@dataclass(frozen=True, eq=False)
class MapChip:
    """A chip with its pixels, and from when to when (seconds UTC) the temporal controller shows it."""

    chip: Chip
    raster: ChipRaster
    start: float
    stop: float


@dataclass(frozen=True)
class _Destination:
    """Where images go in the project and how they look there."""

    look: Look
    limits: Limits
    place: str
    group: str
    under: str


def played(chips: Sequence[tuple[Chip, ChipRaster]]) -> list[MapChip]:
    """Return chips, in order of time, each of which is shown until the next one."""
    ends = [chip.time for chip, _ in chips[1:]] + [chips[-1][0].time + LAST_SHOWN_S] if chips else []
    return [MapChip(chip, raster, chip.time, end) for (chip, raster), end in zip(chips, ends)]


def _latest_clear(images: Sequence[tuple[str, Chip]]) -> str:
    """Return the layer of the latest image without clouds, of the latest where all have some."""
    clear = [layer_id for layer_id, chip in images if not (chip.cloud or 0.0) > clouds.DEFAULT_THRESHOLD]
    return clear[-1] if clear else images[-1][0]


def _scene(chip: Chip) -> str:
    return chip.reference or f"{chip.time:.0f}"


class ChipLayers(QObject):
    """added(int): so many layers are on the map. failed(str): why some are not."""

    added = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas | None = None, parent: QObject | None = None):
        super().__init__(parent)
        self._played = PlayedImages(canvas, self)
        self._waiting: deque[tuple[_Destination, Path, MapChip]] = deque()
        self._pieces = Piecemeal(self, awaited=False)
        self._projects = 0
        self._let_go = project.when_cleared(self._project_cleared)

    def close(self) -> None:
        """Follow map and project no more."""
        self._played.close()
        self._let_go()

    def _project_cleared(self) -> None:
        """Images that are still to come were for the project before."""
        self._projects += 1
        self._waiting.clear()
        self._pieces.stop()

    def add(
        self, dataset: DatasetKey, pid: str, look: Look, limits: Limits, chips: Sequence[MapChip]
    ) -> None:
        """Put chips of a parcel into its group; one that is there already is replaced."""
        place, group = f"chips {dataset.name}/{pid}", self.tr("CbM / {}").format(pid)
        goal = _Destination(look, limits, place, group, parcels_group(dataset))

        shown, most, number = chip_projects.shown(), room(), self._projects

        def work() -> list[tuple[_Destination, Path, MapChip]]:
            files = [
                (
                    goal,
                    chip_files.write(
                        chip_files.path_of(dataset.name, pid, _scene(one.chip), look), one.raster, look
                    ),
                    one,
                )
                for one in chips
            ]
            chip_space.prune(most, shown)
            return files

        def written(files: object) -> None:
            if number == self._projects:
                self._add_soon(files)  # type: ignore[arg-type]

        PictureTask(self.tr("CbM: images for the map"), self, work, written, self._not_written).start()

    def _add_soon(self, files: Sequence[tuple[_Destination, Path, MapChip]]) -> None:
        self._waiting.extend(files)
        if not self._pieces.busy:
            self._pieces.start(self._add_all())

    def _not_written(self, trouble: str) -> None:
        if trouble:
            self.failed.emit(self.tr("The images could not be written: {}").format(trouble))

    def _add_all(self) -> Iterator[None]:
        """Making a layer and adding it to the project are a piece each: neither is short."""
        shown: list[tuple[_Destination, str, Chip]] = []
        while self._waiting:
            goal, path, one = self._waiting.popleft()
            name = f"{utc(one.chip.time):%Y-%m-%d %H:%M} {goal.look.name}"
            try:
                layer = layers.chip_layer(str(path), name, goal.look, goal.limits, one.start, one.stop)
            except ValueError as error:
                self.failed.emit(i18n.message(error))
                continue
            yield
            role = f"chip {goal.look.name} {one.chip.reference}"
            layers.show_image(layer, goal.place, role, goal.group, goal.under)
            shown.append((goal, layer.id(), one.chip))
            yield
        for _goal, images in groupby(shown, key=lambda each: each[0]):
            found = [(layer_id, chip) for _, layer_id, chip in images]
            self._played.show([layer_id for layer_id, _ in found], _latest_clear(found))
        self.added.emit(len(shown))
