"""What the name of a Sentinel-2 product says; ESA's naming convention of December 2016 and later."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_NAME = re.compile(
    r"(?P<mission>S2[A-Z])_MSI(?P<level>L1C|L2A)_(?P<datatake>\d{8}T\d{6})_N(?P<baseline>\d{4})"
    r"_R(?P<orbit>\d{3})_T(?P<tile>\d{2}[A-Z]{3})_(?P<generation>\d{8}T\d{6})(?:\.SAFE)?$"
)
# From this baseline on (and in all of Collection 1) digital numbers are shifted by 1000.
FIRST_SHIFTED_BASELINE = 400
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class ProductName:
    """The parts of a product name. Times are naive UTC; `baseline` is a number (N0509 = 509)."""

    name: str
    mission: str
    level: str
    datatake: datetime
    baseline: int
    orbit: int
    tile: str
    generation: datetime

    @property
    def sensor(self) -> str:
        """`2A`, `2B`, ..."""
        return self.mission[1:]

    @property
    def platform(self) -> str:
        """As STAC spells it: `sentinel-2a`."""
        return f"sentinel-{self.sensor.lower()}"

    @property
    def baseline_text(self) -> str:
        """As the product metadata spell it: `05.09`."""
        return f"{self.baseline // 100:02d}.{self.baseline % 100:02d}"

    @property
    def reference(self) -> str:
        """The name with `.SAFE`, the natural key of the scene catalogue."""
        return f"{self.name}.SAFE"


def parse(text: str) -> ProductName | None:
    """The product name at the end of `text` (a folder, a file or an identifier), or None.

    Something may stand before it (`esa_S2B_MSIL2A_...`); nothing but `.SAFE` may follow it.
    """
    found = _NAME.search(text.rstrip("/"))
    if found is None:
        return None
    try:
        datatake = datetime.strptime(found["datatake"], _TIME)
        generation = datetime.strptime(found["generation"], _TIME)
    except ValueError:
        return None
    return ProductName(
        name=found.group(0).removesuffix(".SAFE"),
        mission=found["mission"],
        level=found["level"],
        datatake=datatake,
        baseline=int(found["baseline"]),
        orbit=int(found["orbit"]),
        tile=found["tile"],
        generation=generation,
    )
