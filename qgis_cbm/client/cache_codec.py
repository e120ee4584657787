"""Values of a data source as bytes and back: JSON, and plain numbers behind it. Pure.

What cannot be read raises `ValueError`: a file of another version, or a damaged one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from qgis_cbm.analysis.sentences import parts, whole
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client.protocol import (
    BaseMap,
    Chip,
    DatasetInfo,
    DatasetKey,
    Parcel,
    Peer,
    Scene,
    ServerInfo,
    Skip,
)

_FORMAT = 2
_NUMBER = "<f8"


@dataclass(frozen=True)
class Stamp:
    """Of which version of the dataset something is (None: not told), and when it was stored, seconds UTC."""

    version: int | None
    stored: float


def pack_rows(
    stamp: Stamp,
    rows: Sequence[Parcel] | Sequence[Peer] | Sequence[Scene] | Sequence[Chip] | Sequence[Skip],
) -> bytes:
    """Return parcels, peers, scenes, chips or skips as JSON."""
    return _pack(stamp, [asdict(row) for row in rows])


def unpack_rows(content: bytes, kind: type) -> tuple[Stamp, tuple]:
    """Return the stamp and the rows, each a `kind`."""
    stamp, rows = _unpack(content)
    try:
        return stamp, tuple(kind(**row) for row in rows)
    except TypeError as error:
        raise ValueError(str(error)) from None


def pack_info(stamp: Stamp, info: ServerInfo) -> bytes:
    """Return what a source has as JSON."""
    value = asdict(info)
    for dataset, kept in zip(info.datasets, value["datasets"]):
        kept["lacking"] = {ability: parts(reason) for ability, reason in dataset.lacking.items()}
    return _pack(stamp, value)


def unpack_info(content: bytes) -> tuple[Stamp, ServerInfo]:
    """Return the stamp and what the source had."""
    stamp, value = _unpack(content)
    try:
        return stamp, ServerInfo(value["software"], tuple(map(_dataset, value["datasets"])))
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from None


def pack_series(stamp: Stamp, rows: Observations) -> bytes:
    """Return a series as a line that tells its age, and compressed behind it labels and numbers."""
    names = list(rows.statistics)
    labels = {
        "statistics": names,
        "band": rows.band,
        "reference": rows.reference,
        "histogram": rows.histogram,
    }
    numbers = np.array([rows.time, *(rows.statistics[name] for name in names)], dtype=_NUMBER)
    body = json.dumps(labels, ensure_ascii=False).encode("utf-8") + b"\n" + numbers.tobytes()
    return json.dumps(_head(stamp)).encode("utf-8") + b"\n" + zlib.compress(body, level=1)


def stamp_of_series(content: bytes) -> Stamp:
    """Return the stamp alone, which takes no time."""
    return _stamp(_object(content.partition(b"\n")[0]))


def unpack_series(content: bytes) -> tuple[Stamp, Observations]:
    """Return the stamp and the series."""
    stamp = stamp_of_series(content)
    try:
        text, _, raw = zlib.decompress(content.partition(b"\n")[2]).partition(b"\n")
        labels = json.loads(text)
        band, names = tuple(labels["band"]), labels["statistics"]
        time, *columns = np.frombuffer(raw, dtype=_NUMBER).reshape(1 + len(names), len(band)).copy()
        histogram, reference = labels["histogram"], labels["reference"]
        rows = Observations(
            time,
            band,
            dict(zip(names, columns)),
            None if histogram is None else tuple(map(_classes, histogram)),
            None if reference is None else tuple(reference),
        )
    except (KeyError, TypeError, zlib.error) as error:
        raise ValueError(str(error)) from None
    return stamp, rows


def _pack(stamp: Stamp, value: object) -> bytes:
    return json.dumps({**_head(stamp), "value": value}, ensure_ascii=False).encode("utf-8")


def _unpack(content: bytes) -> tuple[Stamp, Any]:
    kept = _object(content)
    return _stamp(kept), kept["value"]


def _head(stamp: Stamp) -> dict[str, Any]:
    return {"format": _FORMAT, "version": stamp.version, "stored": stamp.stored}


def _object(content: bytes) -> dict[str, Any]:
    found = json.loads(content.decode("utf-8"))
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise ValueError("another format")
    return found


def _stamp(head: dict[str, Any]) -> Stamp:
    return Stamp(head["version"], float(head["stored"]))


def _dataset(value: dict) -> DatasetInfo:
    lists = ("cards", "id_examples", "crops")
    return DatasetInfo(
        **{
            **value,
            **{name: tuple(value[name]) for name in lists},
            "key": DatasetKey(**value["key"]),
            "bands": {card: tuple(names) for card, names in value["bands"].items()},
            "center": tuple(value["center"]) if value["center"] else None,
            "lacking": {ability: whole(kept) for ability, kept in value["lacking"].items()},
            "base_maps": tuple(BaseMap(**each) for each in value.get("base_maps") or ()),
        }
    )


def _classes(counts: dict[str, int] | None) -> dict[int, int] | None:
    return None if counts is None else {int(scl): count for scl, count in counts.items()}
