"""The chip of one observation, for a look at it where the Images panel is not in view."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import Look
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.client.protocol import DataClient, DatasetKey, Parcel
from qgis_cbm.core import chip_raster, log
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.services.chips import Chips
from qgis_cbm.services.moment import Chosen, Moment
from qgis_cbm.services.workspace import Workspace

_PLACE = "preview"


@dataclass(frozen=True, eq=False)
class Seen:
    """A chip that has come: of which observation and parcel, and how to look at it."""

    chosen: Chosen
    parcel: Parcel
    look: Look
    raster: ChipRaster


class Preview(QObject):
    """came(Seen): the chip of the observation chosen last. Nothing is fetched while images are watched.

    An observation without an image is nothing to worry about: the Images panel says why.
    """

    came = pyqtSignal(object)

    def __init__(self, workspace: Workspace, chips: Chips, moment: Moment, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace, self._chips = workspace, chips
        moment.chosen.connect(self._fetch)

    def _fetch(self, chosen: Chosen) -> None:
        parcel, look = self._workspace.parcel, self._look(chosen.card)
        if self._chips.watched or parcel is None or look is None or self._workspace.lacks("chips"):
            return

        def question(client: DataClient, key: DatasetKey, feedback: QgsFeedback) -> ChipRaster:
            for chip in client.chips(key, parcel.pid, look.card, look.bands, feedback):
                if chip.reference == chosen.scene or (not chosen.scene and abs(chip.time - chosen.time) < 1):
                    return chip_raster.decode(client.chip(key, chip, feedback))
            raise NotFound(Sentence("This scene has no image of the parcel."))

        def failed(error: ClientError) -> None:
            log.info(f"{chosen.scene}: {error.message}")

        self._workspace.ask(
            _PLACE,
            self.tr("CbM: image {}").format(chosen.scene),
            question,
            lambda raster: self.came.emit(Seen(chosen, parcel, look, raster)),
            failed,
        )

    def _look(self, card: str) -> Look | None:
        """Return the first picture of a product that the dataset can show."""
        dataset = self._workspace.dataset_info
        looks = render.offered(dataset.bands, scl=False) if dataset is not None else ()
        return next((look for look in looks if look.card == card), None)
