"""What questions to a database have in common: the transaction, a parcel's id, the scenes over it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Callable, Protocol

from qgis_cbm.client import direct_sql as statements
from qgis_cbm.client.addresses import season
from qgis_cbm.client.errors import ServerFault
from qgis_cbm.client.protocol import CARDS_WITH_SCL, Feedback
from qgis_cbm.client.registered import Registered


class Transactions(Protocol):
    """`postgis.Database`, or what stands in for it in a test."""

    @property
    def where(self) -> str:
        """How the user knows the database."""

    def transaction(
        self, feedback: Feedback | None = None, *, write: bool = False
    ) -> AbstractContextManager[Callable[..., list[tuple]]]:
        """Yield `ask(template, identifiers, values)`; see `postgis.Database.transaction`."""

    def joined(self) -> AbstractContextManager[None]:
        """Let what this thread reads inside be one transaction."""


def ask_pid(ask: Callable, statement: str, names: dict, values: dict) -> list[tuple]:
    """Ask; a text that cannot be an id of a numeric id column names no parcel."""
    try:
        return ask(statement, names, values)
    except ServerFault as error:
        if (error.detail or "").startswith(("22P02", "22003")):
            return []
        raise


def scene_rows(
    ask: Callable, dataset: Registered, pid: str, card: str, *, files: bool = False
) -> list[tuple]:
    """Return the season's scenes of a card over a parcel, with their files if wanted."""
    names, extracted = dataset.identifiers(), card in dataset.cards
    with_scl = extracted and card in CARDS_WITH_SCL and "scl" in dataset.tables
    start, end = season(dataset.key)
    if extracted:
        names["signatures"] = names[card]
    values = {"pid": pid, "card": card, "start": start, "end": end}
    return ask(statements.scenes(extracted, with_scl, files), names, values)
