"""A parcel with the series of all cards of its dataset, fetched in one go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, Feedback, Parcel

# Cards that take longer than this are not waited for: what is there is shown first.
_EARLY_S = 0.3


@dataclass(frozen=True, eq=False)
class ParcelSeries:
    """All series of a parcel: card -> rows as stored. `complete`: no further card is on its way."""

    parcel: Parcel
    dataset: DatasetKey
    cards: dict[str, Observations]
    complete: bool = True


def fetch_series(
    client: DataClient,
    dataset: DatasetInfo,
    parcel: Parcel,
    feedback: Feedback,
    early: Callable[[ParcelSeries], None],
) -> ParcelSeries:
    """Fetch every card of the dataset, handing over what is there whenever the rest takes long.

    Raises `ClientError`. Call it in a task.
    """
    cards: dict[str, Observations] = {}
    shown = time.monotonic()
    for card in dataset.cards:
        if cards and time.monotonic() - shown > _EARLY_S:
            early(ParcelSeries(parcel, dataset.key, dict(cards), complete=False))
            shown = time.monotonic()
        cards[card] = client.series(dataset.key, parcel.pid, card, feedback)
    return ParcelSeries(parcel, dataset.key, cards)
