"""The results of a FOI run as a table shows them: sorted and filtered at once, however many there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from qgis_cbm.core.foi_verdict import OUTCOMES, Verdict

OUTCOME, PARCEL, CLUSTERS, SHARES = COLUMNS = range(4)
# Behind all shares: parcels that have none.
_NO_SHARE = 101.0


@dataclass(frozen=True, eq=False)
class FoiTable:
    """n parcels. keys: float64[4, n], what columns are sorted by; ids that are numbers count as numbers."""

    names: Sequence[str]
    verdicts: Sequence[Verdict]
    keys: np.ndarray

    @classmethod
    def of(cls, names: Sequence[str], verdicts: Sequence[Verdict]) -> FoiTable:
        """Find the keys; for 100,000 parcels that takes a while and belongs into a task."""
        place = {outcome: number for number, outcome in enumerate(OUTCOMES)}
        order = sorted(range(len(names)), key=lambda parcel: _as_number(names[parcel]))
        keys = np.empty((len(COLUMNS), len(verdicts)))
        keys[OUTCOME] = [place[verdict.outcome] for verdict in verdicts]
        keys[PARCEL][order] = _ranks([names[parcel] for parcel in order])
        keys[CLUSTERS] = [len(verdict.large) for verdict in verdicts]
        keys[SHARES] = [verdict.shares[0][1] if verdict.shares else _NO_SHARE for verdict in verdicts]
        return cls(names, verdicts, keys)

    @property
    def counts(self) -> Mapping[str, int]:
        """Outcome -> how many parcels have it."""
        found = np.bincount(self.keys[OUTCOME].astype(np.int64), minlength=len(OUTCOMES))
        return dict(zip(OUTCOMES, found.tolist()))

    def rows(self, outcomes: Collection[str], column: int, descending: bool = False) -> np.ndarray:
        """Return the numbers of the parcels of these outcomes, sorted; in their own order for no column."""
        wanted = [number for number, outcome in enumerate(OUTCOMES) if outcome in outcomes]
        rows = np.flatnonzero(np.isin(self.keys[OUTCOME], wanted))
        if column < 0:
            return rows
        keys = self.keys[column][rows]
        return rows[np.argsort(-keys if descending else keys, kind="stable")]


def _as_number(name: str) -> tuple[int, int, str]:
    return (0, int(name), "") if name.isdecimal() else (1, 0, name)


def _ranks(ordered: Sequence[str]) -> list[int]:
    """Number sorted names; equal ones have the same number."""
    ranks: list[int] = []
    for place, name in enumerate(ordered):
        same = place > 0 and _as_number(ordered[place - 1]) == _as_number(name)
        ranks.append(ranks[-1] if same else place)
    return ranks
