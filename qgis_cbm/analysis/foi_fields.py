"""The attributes of FOI results: the names of the published method, and names that fit into shapefiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .foi import Assessment

INTEGER, REAL, TEXT = "integer", "real", "text"
# What a shapefile can hold.
SHORT = 10
SHORT_TEXT = 254
_CLUSTERS_TEXT = 250


@dataclass(frozen=True, eq=False)
class Field:
    """An attribute of n FOIs. values: int64, float64 or str[n]; missing: bool[n], where there is none."""

    name: str
    kind: str
    values: np.ndarray
    missing: np.ndarray

    def listed(self) -> list[int | float | str | None]:
        """The values as Python knows them, None where there is none."""
        return [None if gone else value for value, gone in zip(self.values.tolist(), self.missing.tolist())]


def heterogeneity(found: Assessment, version: int = 2) -> list[Field]:
    """Pixels and percentage of each class, total, pixels without class, and the flag `foi_h`.

    version: 1 calls percentages `p_<class>`, 2 `P_<class>`, as the published files do; two decimals.
    """
    judged, none = found.reason == "", np.zeros(len(found), bool)
    counts = [_integer(name, found.counts[:, place], none) for place, name in enumerate(found.classes.names)]
    percent = found.percent
    prefix = "p_" if version == 1 else "P_"
    shares = [
        Field(prefix + name, REAL, np.round(percent[:, place], 2), np.isnan(percent[:, place]))
        for place, name in enumerate(found.classes.names)
    ]
    flag = _integer("foi_h", found.foi_h, ~judged)
    rest = [
        _integer("total", found.total, none),
        _integer("nodata", found.nodata, none),
        _integer("unlisted", found.unlisted, none),
    ]
    reason = reasons(found.reason)
    if version == 1:
        return [*counts, *rest, *shares, flag, reason]
    return [flag, *counts, *rest, *shares, reason]


def cardinality(found: Assessment, *, cut: bool = False) -> list[Field]:
    """The flag `foi_c`, the clusters as text `(class, pixels), ...` and the largest cluster of each class.

    cut: the text ends after 250 characters, as shapefiles need it.
    """
    judged, none = found.reason == "", np.zeros(len(found), bool)
    texts = [", ".join(f"({v}, {n})" for v, n in found.cluster_list(foi)) for foi in range(len(found))]
    if cut:
        texts = [text[:_CLUSTERS_TEXT] for text in texts]
    largest = [
        _integer(f"max_{name}", found.clusters.largest[:, place], none)
        for place, name in enumerate(found.classes.names)
    ]
    return [
        _integer("foi_c", found.foi_c, ~judged),
        Field("clusters", TEXT, _texts(texts), none),
        _integer("n_clusters", np.diff(found.clusters.offsets), none),
        *largest,
        reasons(found.reason),
    ]


def area_cardinality(foi_c: np.ndarray, reason: np.ndarray) -> list[Field]:
    """The flag `foi_c` of the check by area; foi_c: bool[n]."""
    return [_integer("foi_c", foi_c, reason != ""), reasons(reason)]


def reasons(reason: np.ndarray) -> Field:
    """Why a FOI was not judged."""
    return Field("reason", TEXT, np.asarray(reason, str), reason == "")


def renamed(fields: Sequence[Field], taken: Iterable[str]) -> list[Field]:
    """The fields under names that neither repeat each other nor those taken, whatever their case."""
    names = free_names([field.name for field in fields], taken)
    return [replace(field, name=name) for field, name in zip(fields, names)]


def free_names(names: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The names, those that repeat an earlier one (or one taken) with a number behind: `total_2`."""
    used = {name.casefold() for name in taken}
    result = []
    for name in names:
        free, number = name, 2
        while free.casefold() in used:
            free, number = f"{name}_{number}", number + 1
        used.add(free.casefold())
        result.append(free)
    return result


def short_names(names: Sequence[str]) -> list[str]:
    """Names of at most 10 bytes, different from each other, for shapefiles; names that fit stay."""
    fits = {name.casefold() for name in names if len(name.encode()) <= SHORT}
    used: set[str] = set()
    result = []
    for name in names:
        short = name
        if len(name.encode()) > SHORT or name.casefold() in used:
            short, number = _cut(name, SHORT), 1
            while short.casefold() in used | fits:
                short = _cut(name, SHORT - len(f"_{number}")) + f"_{number}"
                number += 1
        used.add(short.casefold())
        result.append(short)
    return result


def _cut(name: str, size: int) -> str:
    """The beginning of a name in at most this many bytes of UTF-8."""
    return name.encode()[:size].decode(errors="ignore").rstrip()


def _integer(name: str, values: np.ndarray, missing: np.ndarray) -> Field:
    return Field(name, INTEGER, np.asarray(values, np.int64), missing)


def _texts(texts: Sequence[str]) -> np.ndarray:
    return np.array(texts, dtype=object) if texts else np.empty(0, object)
