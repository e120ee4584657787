"""What a pixel value means: scale, offset and no-data of every band, and where that knowledge comes from.

Products of baseline 04.00 and later carry digital numbers shifted by 1000; a normalised index does not cancel
that shift. Neither the sensing date nor `raster:bands` alone is a safe sign of it, so the sources are ranked.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.catalogue.bands import INDICES, REFLECTANCE
from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.catalogue.product_name import FIRST_SHIFTED_BASELINE
from cbm_backend.errors import InputError

QUANTIFICATION = 10000.0
SHIFT = -1000.0
FILL = 1e20
REFLECTANCE_UNIT = 10000.0
# What the pixels of backscatter may hold; dB and amplitude become power before anything is averaged.
POWER, DECIBEL, AMPLITUDE = "power", "decibel", "amplitude"
# Power is never negative but for a few pixels of noise removal; most of the land is below 0 dB.
NEGATIVE_AT_MOST = 0.01

# `bandId` of MTD_MSIL2A.xml -> label.
_BAND_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")


@dataclass(frozen=True)
class Radiometry:
    """Physical value = DN * scale + offset; DN in `nodata` never count (nor do NaN, infinities and 1e20).

    `quantity` is `reflectance`, `index`, `power`, `decibel`, `amplitude`, `coherence` or `class`; `source`
    says who stated it.
    """

    scale: float
    offset: float
    nodata: tuple[float, ...]
    quantity: str
    source: str

    @property
    def becomes_power(self) -> bool:
        """Whether pixels are converted to linear power before statistics are made of them."""
        return self.quantity in (DECIBEL, AMPLITUDE)

    def stored(self) -> tuple[float, float]:
        """(factor, offset) from the statistics of a band to the stored signature.

        That is reflectance x 10000, else the physical value; what became power is that already.
        """
        if self.becomes_power:
            return 1.0, 0.0
        unit = REFLECTANCE_UNIT if self.quantity == "reflectance" else 1.0
        # 12 digits: 0.0001 * 10000 and the like come out as the whole numbers they are.
        return float(f"{self.scale * unit:.12g}"), float(f"{self.offset * unit:.12g}")

    def to_json(self) -> dict[str, Any]:
        """The form kept in `dias_catalogue.radiometry`."""
        return asdict(self) | {"nodata": list(self.nodata)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Radiometry:
        """The inverse of `to_json`; a single number or null is accepted as no-data."""
        nodata = stored.get("nodata")
        values = nodata if isinstance(nodata, list) else [] if nodata is None else [nodata]
        return cls(float(stored["scale"]), float(stored["offset"]), tuple(float(v) for v in values),
                   str(stored["quantity"]), str(stored["source"]))  # fmt: skip


class RadiometryUnknown(InputError):
    """Nothing says what the pixel values mean; extracting them would invent a series."""


@dataclass(frozen=True)
class ProductRadiometry:
    """What MTD_MSIL2A.xml (or L1C) says: DN per unit of reflectance, and the shift of each listed band."""

    quantification: float
    offsets: dict[str, float]
    orbit_direction: str | None = None
    source: str = "MTD_MSIL2A.xml"


def read_product_metadata(xml: bytes) -> ProductRadiometry:
    """Parse MTD_MSIL2A.xml or MTD_MSIL1C.xml (hardened against entity tricks).

    Raises `InputError` when it is neither.
    """
    try:
        root = ElementTree.fromstring(xml)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"The product metadata are not XML: {error}.") from error
    found = root.find(".//BOA_QUANTIFICATION_VALUE")
    surface = found is not None
    if found is None:
        found = root.find(".//QUANTIFICATION_VALUE[@unit='none']")
    if found is None or not found.text:
        raise InputError("The product metadata have no BOA_QUANTIFICATION_VALUE.")
    offsets: dict[str, float] = {}
    try:
        quantification = float(found.text)
        for entry in root.iterfind(".//BOA_ADD_OFFSET" if surface else ".//RADIO_ADD_OFFSET"):
            offsets[_BAND_IDS[int(entry.get("band_id", ""))]] = float(entry.text or "")
    except (ValueError, IndexError) as error:
        raise InputError(
            f"The product metadata have an unreadable offset or quantification: {error}."
        ) from error
    if not quantification > 0:
        raise InputError(f"The product metadata state BOA_QUANTIFICATION_VALUE {quantification:g}.")
    direction = (root.findtext(".//SENSING_ORBIT_DIRECTION") or "").strip().upper()
    return ProductRadiometry(
        quantification,
        offsets,
        {"ASCENDING": "A", "DESCENDING": "D"}.get(direction),
        "MTD_MSIL2A.xml" if surface else "MTD_MSIL1C.xml",
    )


def resolve(scene: StacScene, metadata: ProductRadiometry | None = None) -> dict[str, Radiometry]:
    """The radiometry of every band of a scene.

    For reflectance, in this order: `metadata` (MTD_MSIL2A.xml); `earthsearch:boa_offset_applied`;
    `raster:bands` as stated; the baseline in the product name. Raises `RadiometryUnknown` when
    none of them speaks.
    """
    return {label: _band(scene, label, asset, metadata) for label, asset in scene.bands.items()}


def _band(scene: StacScene, label: str, asset: BandAsset, metadata: ProductRadiometry | None) -> Radiometry:
    if label == "SCL":
        return Radiometry(1.0, 0.0, _nodata(asset), "class", "classes")
    if label not in REFLECTANCE:
        coherence = scene.card in ("c6", "c1")
        quantity = "index" if label in INDICES else "coherence" if coherence else _backscatter(label, asset)
        stated = asset.scale is not None or asset.offset is not None
        scale, offset = asset.scale if asset.scale is not None else 1.0, asset.offset or 0.0
        return _checked(label, Radiometry(scale, offset, _nodata(asset), quantity,
                                          "raster:bands" if stated else "none stated"))  # fmt: skip
    scale, offset, source = _reflectance(scene, label, asset, metadata)
    nodata = tuple(sorted({*_nodata(asset), 0.0}))
    return _checked(label, Radiometry(scale, offset, nodata, "reflectance", source))


def _backscatter(label: str, asset: BandAsset) -> str:
    """Power unless the catalogue states `cbm:quantity`, or dB as the unit."""
    if asset.quantity is None:
        return DECIBEL if (asset.unit or "").strip().lower() in ("db", "decibel") else POWER
    if asset.quantity not in (POWER, DECIBEL, AMPLITUDE):
        raise InputError(
            f"Band {label} states cbm:quantity '{asset.quantity}'; use {POWER}, {DECIBEL} or {AMPLITUDE}."
        )
    return asset.quantity


def _reflectance(
    scene: StacScene, label: str, asset: BandAsset, metadata: ProductRadiometry | None
) -> tuple[float, float, str]:
    """(scale, offset, source) of a Sentinel-2 band."""
    if metadata is not None and not asset.is_float:
        shift = metadata.offsets.get(label, 0.0)
        return 1 / metadata.quantification, shift / metadata.quantification, metadata.source
    if scene.boa_offset_applied:
        return _scale(asset), 0.0, "earthsearch:boa_offset_applied"
    product = scene.product
    shifted = product is not None and product.baseline >= FIRST_SHIFTED_BASELINE
    if asset.scale is not None:
        offset = asset.offset
        if offset is None and (asset.is_float or product is None):
            offset = 0.0
        # A catalogue that repeats one offset for every product is wrong where the baseline had none.
        repeated = product is not None and not shifted and not asset.is_float and offset not in (None, 0.0)
        if offset is not None and not repeated:
            return asset.scale, offset, "raster:bands"
    if product is None or asset.is_float:
        raise RadiometryUnknown(
            f"Nothing says what the values of band {label} mean: there is no MTD_MSIL2A.xml, no scale in "
            "raster:bands and no baseline in a product name."
        )
    shift = SHIFT if shifted else 0.0
    return _scale(asset), shift * _scale(asset), f"baseline N{product.baseline:04d}"


def _scale(asset: BandAsset) -> float:
    return asset.scale if asset.scale is not None else 1 / QUANTIFICATION


def _nodata(asset: BandAsset) -> tuple[float, ...]:
    value = asset.nodata
    return (value,) if value is not None and math.isfinite(value) and abs(value) < FILL else ()


def _checked(label: str, radiometry: Radiometry) -> Radiometry:
    if not (math.isfinite(radiometry.scale) and radiometry.scale > 0 and math.isfinite(radiometry.offset)):
        raise InputError(
            f"Band {label} states scale {radiometry.scale:g} and offset {radiometry.offset:g}; the scale "
            "must be above 0 and both finite."
        )
    return radiometry
