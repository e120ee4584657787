"""A parcel with the series of all cards of its dataset, fetched in one go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from qgis_cbm.analysis.series import WEATHER
from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client.cache import CachedClient
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, Feedback, Parcel, Skip

# Cards that take longer than this are not waited for: what is there is shown first.
_EARLY_S = 0.3


@dataclass(frozen=True, eq=False)
class ParcelSeries:
    """All series of a parcel: card -> rows as stored. `complete`: no further card is on its way.

    as_of: when the oldest of them was stored (seconds UTC), where they may be out of date; None where they
    are as the source has them now. skips: why there is nothing, where nothing of any product is stored.
    """

    parcel: Parcel
    dataset: DatasetKey
    cards: dict[str, Observations]
    complete: bool = True
    as_of: float | None = None
    skips: tuple[Skip, ...] = ()


def fetch_series(
    client: DataClient,
    dataset: DatasetInfo,
    parcel: Parcel,
    feedback: Feedback,
    early: Callable[[ParcelSeries], None],
) -> ParcelSeries:
    """Fetch all cards of a dataset and its weather, handing over what is there whenever the rest takes long.

    Raises `ClientError`. Call it in a task.
    """
    older = _older(client, dataset, parcel)
    if older is not None:
        early(older)
    cards: dict[str, Observations] = {}
    shown = time.monotonic()
    for card in _cards(dataset):
        if older is None and cards and time.monotonic() - shown > _EARLY_S:
            early(ParcelSeries(parcel, dataset.key, dict(cards), complete=False))
            shown = time.monotonic()
        cards[card] = client.series(dataset.key, parcel.pid, card, feedback)
    observed = any(len(rows) for card, rows in cards.items() if card != WEATHER)
    skips = () if observed else client.skips(dataset.key, parcel.pid, feedback)
    still = _older(client, dataset, parcel)
    as_of = still.as_of if still is not None else None
    return ParcelSeries(parcel, dataset.key, cards, as_of=as_of, skips=skips)


def _cards(dataset: DatasetInfo) -> tuple[str, ...]:
    """All products, and the weather last where there is some."""
    return dataset.cards if dataset.lacks("weather") else (*dataset.cards, WEATHER)


def _older(client: DataClient, dataset: DatasetInfo, parcel: Parcel) -> ParcelSeries | None:
    """What is remembered of the parcel but may be out of date; None where all is current or nothing known."""
    if not isinstance(client, CachedClient):
        return None
    found = {card: client.older(dataset.key, parcel.pid, card) for card in _cards(dataset)}
    known = {card: each for card, each in found.items() if each is not None}
    if not known or not known.keys() >= set(dataset.cards):
        return None
    cards = {card: rows for card, (rows, _) in known.items()}
    oldest = min(stored for _, stored in known.values())
    return ParcelSeries(parcel, dataset.key, cards, complete=False, as_of=oldest)
