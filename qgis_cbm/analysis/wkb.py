"""Well-known binary of polygons to flat arrays: all geometries are read side by side, ring by ring."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from qgis_cbm.analysis.sentences import Sentence, marked

_POLYGON = 3
_MULTIPOLYGON = 6
_SRID_FLAG = 0x20000000


def parse(geometries: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return (coords float64[v, 2], ring_offsets, part_offsets, parcel_offsets), see `polygons.Polygons`.

    Accepts ISO WKB and EWKB, both byte orders, 2D, Z, M and ZM. Rings and polygons without points are
    dropped. Raises ValueError naming the position of the first geometry that cannot be used.
    """
    n = len(geometries)
    lengths = np.fromiter((len(item) for item in geometries), np.int64, n)
    ends = np.cumsum(lengths)
    reader = _Reader(b"".join(bytes(item) for item in geometries), ends)
    cursor = ends - lengths
    everyone = np.arange(n)

    kind, dimension, swapped, cursor = reader.header(everyone, cursor)
    reader.refuse(
        everyone,
        (kind != _POLYGON) & (kind != _MULTIPOLYGON),
        marked("Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon."),
    )
    count, cursor = reader.count(everyone, cursor, swapped)
    multi = kind == _MULTIPOLYGON
    parts_left = np.where(multi, count, 0)
    rings_left = np.where(multi, 0, count)
    part = np.where(multi, -1, 0)

    records: list[tuple[np.ndarray, ...]] = []
    active = np.flatnonzero((parts_left > 0) | (rings_left > 0))
    while active.size:
        opening = rings_left[active] == 0
        opened = active[opening]
        if opened.size:
            kind, size, swap, position = reader.header(opened, cursor[opened])
            reader.refuse(
                opened,
                kind != _POLYGON,
                marked("Geometry {place} (counted from 0) has a part that is not a Polygon."),
            )
            dimension[opened], swapped[opened] = size, swap
            rings_left[opened], cursor[opened] = reader.count(opened, position, swap)
            parts_left[opened] -= 1
            part[opened] += 1
        ring = active[~opening]
        if ring.size:
            points, position = reader.count(ring, cursor[ring], swapped[ring])
            stop = position + points * dimension[ring] * 8
            reader.refuse(ring, stop > ends[ring], marked("Geometry {place} (counted from 0) is cut short."))
            records.append((ring, part[ring], position, points, dimension[ring], swapped[ring]))
            cursor[ring] = stop
            rings_left[ring] -= 1
        active = active[(parts_left[active] > 0) | (rings_left[active] > 0)]
    reader.refuse(
        everyone, cursor != ends, marked("Geometry {place} (counted from 0) has bytes after its end.")
    )
    return _assemble(reader, records, n)


class _Reader:
    """The joined bytes of all geometries; every access is checked against the end of its own geometry."""

    def __init__(self, data: bytes, ends: np.ndarray):
        # Eight spare bytes let one overlapping view per number type reach every byte position.
        self._bytes = np.frombuffer(data + bytes(8), np.uint8)
        self._length = len(data)
        self._ends = ends

    def _at(self, kind: str, position: np.ndarray) -> np.ndarray:
        dtype = np.dtype(kind)
        view: np.ndarray = np.ndarray(self._length + 1, dtype, self._bytes.data, strides=(1,))
        return view[position].astype(dtype.newbyteorder("="))

    def refuse(self, owner: np.ndarray, wrong: np.ndarray, template: str) -> None:
        """Raise for the first geometry marked wrong."""
        if wrong.any():
            raise ValueError(Sentence(template, place=int(owner[np.argmax(wrong)])))

    def header(
        self, owner: np.ndarray, position: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Read byte order and type: (geometry kind, numbers per point, big-endian, position behind it)."""
        self.refuse(
            owner, position + 5 > self._ends[owner], marked("Geometry {place} (counted from 0) is cut short.")
        )
        order = self._bytes[position]
        self.refuse(owner, order > 1, marked("Geometry {place} (counted from 0) is not WKB."))
        big = order == 0
        code = self._integer(position + 1, big)
        iso = code & 0x0FFFFFFF
        has_z = (code & 0x80000000 != 0) | (iso // 1000 == 1) | (iso // 1000 == 3)
        has_m = (code & 0x40000000 != 0) | (iso // 1000 == 2) | (iso // 1000 == 3)
        behind = position + 5 + np.where(code & _SRID_FLAG, 4, 0)
        return iso % 1000, 2 + has_z.astype(np.int64) + has_m, big, behind

    def count(
        self, owner: np.ndarray, position: np.ndarray, big: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read an unsigned count: (count, position behind it)."""
        self.refuse(
            owner, position + 4 > self._ends[owner], marked("Geometry {place} (counted from 0) is cut short.")
        )
        return self._integer(position, big), position + 4

    def _integer(self, position: np.ndarray, big: np.ndarray) -> np.ndarray:
        return np.where(big, self._at(">u4", position), self._at("<u4", position)).astype(np.int64)

    def numbers(self, position: np.ndarray, big: np.ndarray) -> np.ndarray:
        """Read float64 numbers at these positions; big: byte order of each, or of none."""
        result = self._at("<f8", position)
        if big.any():
            result[big] = self._at(">f8", position[big])
        return result


def _assemble(
    reader: _Reader, records: list[tuple[np.ndarray, ...]], n: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Bring the rings, collected round by round, into parcel order and gather their coordinates."""
    if not records:
        nothing = np.zeros(1, np.int64)
        return np.empty((0, 2)), nothing, nothing, np.zeros(n + 1, np.int64)
    parcel, part, position, points, dimension, big = (np.concatenate(column) for column in zip(*records))
    kept = np.flatnonzero(points > 0)
    order = kept[np.argsort(parcel[kept], kind="stable")]
    parcel, part, position, points, dimension, big = (
        column[order] for column in (parcel, part, position, points, dimension, big)
    )
    ring_offsets = _offsets(points)
    within = np.arange(ring_offsets[-1]) - np.repeat(ring_offsets[:-1], points)
    vertex = np.repeat(position, points) + within * np.repeat(dimension * 8, points)
    swapped = np.repeat(big, points)
    coords = np.column_stack((reader.numbers(vertex, swapped), reader.numbers(vertex + 8, swapped)))
    reader.refuse(
        np.repeat(parcel, points),
        ~np.isfinite(coords).all(axis=1),
        marked("Geometry {place} (counted from 0) has a coordinate that is not finite."),
    )
    ends = coords[ring_offsets[:-1]] != coords[ring_offsets[1:] - 1]
    reader.refuse(
        parcel, ends.any(axis=1), marked("Geometry {place} (counted from 0) has a ring that is not closed.")
    )

    new_part = np.ones(len(parcel), bool)
    new_part[1:] = (parcel[1:] != parcel[:-1]) | (part[1:] != part[:-1])
    part_offsets = np.append(np.flatnonzero(new_part), len(parcel)).astype(np.int64)
    parcel_offsets = _offsets(np.bincount(parcel[new_part], minlength=n))
    return coords, ring_offsets, part_offsets, parcel_offsets


def _offsets(counts: np.ndarray) -> np.ndarray:
    """Return the int64 running sum of the counts with a leading 0."""
    result = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=result[1:])
    return result
