"""The series of many parcels from `POST /v1/series`: one reply instead of one for every parcel and card."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from qgis_cbm.analysis.timeseries import STATISTICS, Observations
from qgis_cbm.client import codec
from qgis_cbm.client.errors import NotFound
from qgis_cbm.client.http import Server
from qgis_cbm.client.protocol import CARDS_WITH_SCL, DatasetKey, Feedback

_COLUMNS = ("date_part", "band", *STATISTICS, "reference")


class BulkSeries:
    """The rows of some cards of a dataset. cards: card -> the bands needed, none for all."""

    def __init__(
        self,
        server: Server,
        key: DatasetKey,
        cards: Mapping[str, Collection[str]],
        feedback: Feedback | None,
    ):
        self._server, self._key, self._cards, self._feedback = server, key, cards, feedback

    def of(self, pids: Sequence[str]) -> dict[str, dict[str, Observations]]:
        """Return pid -> card -> rows; unknown parcels are left out. An older server raises `NotOffered`."""
        try:
            found = self._asked(pids, list(self._cards), histogram=True)
        except NotFound:
            # The server answers all or nothing: halving finds the unknown ones in few questions.
            if len(pids) == 1:
                return {}
            middle = len(pids) // 2
            return {**self.of(pids[:middle]), **self.of(pids[middle:])}
        for card in CARDS_WITH_SCL & self._cards.keys():
            # Histograms are joined in: where a parcel has none, asking for them hides the rows.
            without = [pid for pid in pids if not len(found[pid][card])]
            if without:
                for pid, rows in self._asked(without, [card], histogram=False).items():
                    found[pid].update(rows)
        return found

    def _asked(
        self, pids: Sequence[str], cards: list[str], *, histogram: bool
    ) -> dict[str, dict[str, Observations]]:
        bands = sorted({band for card in cards for band in self._cards[card]})
        body = {"dataset": self._key.name, "pids": list(pids), "cards": cards,
                "histogram": histogram, "reference": True, "format": "jsonl"}  # fmt: skip
        if bands and all(self._cards[card] for card in cards):
            body["bands"] = bands
        columns: dict[tuple[str, str], dict[str, list]] = {}
        for row in self._server.lines("series", body, self._feedback):
            place = str(row.get("pid")), str(row.get("card"))
            table = columns.setdefault(place, {name: [] for name in (*_COLUMNS, "hist")})
            for name, column in table.items():
                column.append(row.get(name))
        for (_, card), table in columns.items():
            if not histogram or card not in CARDS_WITH_SCL:
                del table["hist"]
        empty: dict[str, list] = {}
        return {
            pid: {
                card: codec.decode_series(columns.get((pid, card), empty), self._server.where)
                for card in cards
            }
            for pid in pids
        }
