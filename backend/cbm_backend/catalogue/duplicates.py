"""Which of several products of one acquisition counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

ESA_BASELINES = range(200, 600)


@dataclass(frozen=True)
class Candidate:
    """A catalogued product; platform, datatake time and tile are the same for all of a group."""

    id: int
    reference: str
    baseline: int
    generation: datetime


def rank(candidate: Candidate) -> tuple[bool, bool, int, datetime, str]:
    """The larger the better: Level-2A beats Level-1C, an ESA baseline (N02xx-N05xx) beats any other number,
    then the higher baseline, then the later generation. The name decides between equals, so the order never
    matters."""
    return (
        "_MSIL1C_" not in candidate.reference,
        candidate.baseline in ESA_BASELINES,
        candidate.baseline,
        candidate.generation,
        candidate.reference,
    )


def winner(group: Iterable[Candidate]) -> Candidate:
    """The product that counts. Raises `ValueError` for an empty group."""
    return max(group, key=rank)
