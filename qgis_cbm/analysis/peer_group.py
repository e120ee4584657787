"""The peers of a parcel together: what they show of each product, computed once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import peers, plotmodel
from .peers import PeerBand
from .series import ParcelProducts


class PeerGroup:
    """Parcels to judge one by. Any thread may ask; a task can `prepare` what the main thread will ask for."""

    def __init__(self, parcels: Sequence[ParcelProducts]):
        self._parcels = tuple(parcels)
        self._bands: dict[tuple[str, float], PeerBand] = {}

    def __len__(self) -> int:
        return len(self._parcels)

    def band(self, key: str, threshold: float) -> PeerBand:
        """Return the band of the product `key`; more cloud than `threshold` does not count."""
        found = self._bands.get((key, threshold))
        if found is None:
            found = self._bands[key, threshold] = self._band(key, threshold)
        return found

    def prepare(self, keys: Iterable[str], threshold: float) -> PeerGroup:
        """Compute the bands of these products now; return the group."""
        for key in keys:
            self.band(key, threshold)
        return self

    def _band(self, key: str, threshold: float) -> PeerBand:
        curves = []
        for products in self._parcels:
            product = products.product(key)
            if product is not None:
                series = products.series(product)
                clear = ~plotmodel.cloudy_mask(series, threshold)
                curves.append((series.time[clear], series.value[clear]))
        return peers.band(key, curves)
