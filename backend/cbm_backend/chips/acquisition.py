"""An acquisition as the chip services see it: what was sensed when, at which level, in which direction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shapely.geometry.base import BaseGeometry

from cbm_backend.catalogue.duplicates import Candidate, rank
from cbm_backend.catalogue.product import first_time
from cbm_backend.catalogue.product_name import parse
from cbm_backend.extraction.model import Scene

LEVELS = ("LEVEL2A", "LEVEL1C")
TIMESTAMP = "%Y%m%dT%H%M%S"
# Before this hour Sentinel-1 descends over Europe, after it it ascends.
_NOON = 12


@dataclass(frozen=True)
class Acquisition:
    """One scene of the catalogue over the asked point.

    sensed: start of the acquisition as its name states it, naive UTC. direction: `A` or `D`.
    footprint: degrees WGS84, None where the catalogue has none.
    """

    scene: Scene
    sensed: datetime
    direction: str
    baseline: int
    generation: datetime
    footprint: BaseGeometry | None

    @classmethod
    def of(
        cls,
        scene: Scene,
        obstime: datetime,
        *,
        datatake: datetime | None = None,
        direction: str | None = None,
        baseline: str | None = None,
        generation: datetime | None = None,
        footprint: BaseGeometry | None = None,
    ) -> Acquisition:
        """From the columns of a catalogue row. The product name is believed before the columns."""
        product = parse(scene.reference)
        if product is not None:
            sensed, number, made = product.datatake, product.baseline, product.generation
        else:
            sensed = datatake or (obstime if scene.card == "s2" else first_time(scene.reference) or obstime)
            number, made = _baseline(baseline), generation or datetime.min
        sensed = sensed.replace(microsecond=0)
        return cls(scene, sensed, direction or ("D" if sensed.hour < _NOON else "A"), number, made, footprint)

    @property
    def timestamp(self) -> str:
        """`20190615T105031`, what clients read from names and lists."""
        return self.sensed.strftime(TIMESTAMP)

    @property
    def level(self) -> str:
        """`LEVEL1C` or `LEVEL2A`."""
        return "LEVEL1C" if "_MSIL1C_" in self.scene.reference else "LEVEL2A"

    @property
    def product(self) -> str:
        """The product name as files carry it: without `.SAFE`, and no other dot or separator."""
        name = self.scene.reference.removesuffix(".SAFE")
        return "".join(char if char.isascii() and (char.isalnum() or char in "_-") else "-" for char in name)

    @property
    def rank(self) -> tuple[bool, bool, int, datetime, str]:
        """Which of several products of one acquisition counts: the larger the better."""
        return rank(Candidate(self.scene.obsid, self.scene.reference, self.baseline, self.generation))


def _baseline(text: str | None) -> int:
    digits = (text or "").replace(".", "")
    return int(digits) if digits.isascii() and digits.isdigit() else 0
