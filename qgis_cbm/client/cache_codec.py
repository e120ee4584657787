"""Values of a data source as bytes and back: JSON, and arrays without pickles. Pure.

What cannot be read raises `ValueError`: a file of another version, or a damaged one.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from qgis_cbm.analysis.sentences import parts, whole
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client.protocol import BaseMap, Chip, DatasetInfo, DatasetKey, Parcel, Peer, Scene, ServerInfo

_FORMAT = 1


@dataclass(frozen=True)
class Stamp:
    """Of which version of the dataset something is (None: not told), and when it was stored, seconds UTC."""

    version: int | None
    stored: float


def pack_rows(
    stamp: Stamp, rows: Sequence[Parcel] | Sequence[Peer] | Sequence[Scene] | Sequence[Chip]
) -> bytes:
    """Return parcels, peers, scenes or chips as JSON."""
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
    """Return a series as a compressed archive of arrays."""
    arrays: dict[str, Any] = {
        "stamp": np.array([_FORMAT, -1 if stamp.version is None else stamp.version, stamp.stored]),
        "time": rows.time,
        "band": np.array(rows.band, dtype=np.str_),
        **{f"stat_{name}": column for name, column in rows.statistics.items()},
    }
    if rows.histogram is not None:
        arrays["histogram"] = np.array([json.dumps(each) for each in rows.histogram], dtype=np.str_)
    if rows.reference is not None:
        arrays["reference"] = np.array(rows.reference, dtype=np.str_)
    out = io.BytesIO()
    np.savez_compressed(out, **arrays)
    return out.getvalue()


def unpack_series(content: bytes) -> tuple[Stamp, Observations]:
    """Return the stamp and the series."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            form, version, stored = arrays["stamp"]
            if form != _FORMAT:
                raise ValueError("another format")
            rows = Observations(
                arrays["time"],
                tuple(map(str, arrays["band"])),
                {name[5:]: arrays[name] for name in arrays.files if name.startswith("stat_")},
                tuple(map(_classes, arrays["histogram"])) if "histogram" in arrays.files else None,
                tuple(map(str, arrays["reference"])) if "reference" in arrays.files else None,
            )
    except (KeyError, OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(str(error)) from None
    return Stamp(None if version < 0 else int(version), float(stored)), rows


def _pack(stamp: Stamp, value: object) -> bytes:
    kept = {"format": _FORMAT, "version": stamp.version, "stored": stamp.stored, "value": value}
    return json.dumps(kept, ensure_ascii=False).encode("utf-8")


def _unpack(content: bytes) -> tuple[Stamp, Any]:
    kept = json.loads(content.decode("utf-8"))
    if not isinstance(kept, dict) or kept.get("format") != _FORMAT:
        raise ValueError("another format")
    return Stamp(kept["version"], float(kept["stored"])), kept["value"]


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


def _classes(text: object) -> dict[int, int] | None:
    counts = json.loads(str(text))
    return None if counts is None else {int(scl): int(count) for scl, count in counts.items()}
