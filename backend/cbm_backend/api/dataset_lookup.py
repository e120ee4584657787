"""Which dataset a request means: its key, or aoi, year, ptype and historic spellings (contract 1.2, 1.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError

DEFAULT_AOI = "default"
_YEAR = re.compile(r"[0-9]{4}")
_PTYPE = re.compile(r"[a-z0-9]{1,16}")
_AOI_YEAR = re.compile(r"(.*?)([0-9]{4})", re.DOTALL)
_NONE = frozenset({"", "none"})
KEY_PATTERN = r"^[A-Za-z][A-Za-z0-9]{0,15}_[0-9]{4}(_[A-Za-z0-9]{1,16})?$"
_KEY = re.compile(KEY_PATTERN)


@dataclass(frozen=True)
class Asked:
    """The dataset and parcel named by a request, lower-cased, not yet looked up.

    `aoi` is None when the request names none; `legacy` tells that it came as `parcels=<aoi><year>`.
    """

    aoi: str | None
    year: int | None
    ptype: str
    pid: str | None
    legacy: bool


def asked(arguments: Mapping[str, str]) -> Asked:
    """Read the parameters of the legacy endpoints."""
    aoi = arguments.get("aoi", "").lower() or None
    year = arguments.get("year", "").strip()
    parcels = arguments.get("parcels", "").lower()
    legacy = aoi is None and bool(parcels)
    if legacy:
        together = _AOI_YEAR.fullmatch(parcels)
        aoi = parcels
        if together and together.group(1):
            aoi, year = together.group(1), year or together.group(2)
    return Asked(
        aoi,
        int(year) if _YEAR.fullmatch(year) else None,
        arguments.get("ptype", ""),
        arguments.get("pid"),
        legacy,
    )


def asked_by_key(key: str, pid: str | None = None) -> Asked:
    """Read `<aoi>_<year>[_<ptype>]`. Raises `InputError` for another form."""
    if not _KEY.fullmatch(key):
        raise InputError("dataset: write <aoi>_<year> or <aoi>_<year>_<ptype>, such as nl_2020.")
    aoi, year, *ptype = key.lower().split("_")
    return Asked(aoi, int(year), "".join(ptype), pid, False)


@dataclass(frozen=True)
class Snapshot:
    """The registry at one moment, and the names of all tables in its schemas."""

    datasets: Mapping[tuple[str, int, str], Dataset]
    relations: frozenset[str]

    def find(self, aoi: str, year: int, ptype: str) -> Dataset | None:
        """`<aoi>_<year>_<ptype>`, else `<aoi>_<year>` whose parcels table has a sibling `_<ptype>`."""
        found = self.datasets.get((aoi, year, ptype))
        if found is not None or not _PTYPE.fullmatch(ptype):
            return found
        base = self.datasets.get((aoi, year, ""))
        if base is None or not base.tables.get("parcels"):
            return None
        sibling = _qualified(base.tables["parcels"]) + "_" + ptype
        if sibling not in self.relations or sibling in self._registered():
            return None
        return replace(base, ptype=ptype, tables={**base.tables, "parcels": sibling})

    def _registered(self) -> set[str]:
        """Tables with a purpose of their own (history, decisions, ...): never reachable as a ptype."""
        return {_qualified(name) for d in self.datasets.values() for name in d.tables.values() if name}


def resolve(snapshot: Snapshot, question: Asked) -> tuple[Dataset | None, str | None]:
    """The dataset and the pid; exchanges ptype and pid when only that names an existing dataset.

    The published client sends `pid=None&ptype=<pid>` or `pid=<ptype>&ptype=<pid>` from its chip calls.
    """
    if question.year is None:
        return None, question.pid
    aoi = question.aoi or DEFAULT_AOI
    ptype = _ptype(question.ptype)
    found = snapshot.find(aoi, question.year, ptype)
    if found is None and ptype and question.pid is not None:
        found = snapshot.find(aoi, question.year, _ptype(question.pid))
        if found is not None:
            return found, question.ptype
    return found, question.pid


def _ptype(text: str) -> str:
    text = text.strip().lower()
    return "" if text in _NONE else text


def _qualified(name: str) -> str:
    return name if "." in name else f"public.{name}"
