"""The rows of `public.dias_catalogue`: insert what is new, refresh what changed, settle duplicates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json, execute_values

from cbm_backend.catalogue.duplicates import Candidate, winner
from cbm_backend.catalogue.model import StacScene
from cbm_backend.catalogue.product import card_of
from cbm_backend.catalogue.radiometry import Radiometry
from cbm_backend.errors import Conflict, InputError

# One sync at a time settles duplicates: two would not see each other's rows.
_LOCK = 0x63617461


@dataclass(frozen=True)
class Row:
    """A scene ready to be stored. `radiometry` is None when nothing tells what its values mean."""

    scene: StacScene
    radiometry: dict[str, Radiometry] | None
    footprint_wkb: bytes
    message: str | None = None
    store: str | None = None

    def assets(self) -> dict[str, Any]:
        """band -> {"href", "band"} and what is known of the file, as `dias_catalogue.assets` keeps it."""
        return {name: band.to_json() for name, band in self.scene.bands.items()}

    def radiometry_json(self) -> dict[str, Any]:
        """band -> the stored form of its radiometry; empty when unknown."""
        return {name: found.to_json() for name, found in (self.radiometry or {}).items()}


@dataclass(frozen=True)
class Outcome:
    """What became of one scene: `new`, `updated`, `known` or `refused` (then `reason`).

    copy: its files are known at another place, which stays.
    """

    reference: str
    kind: str
    reason: str | None = None
    copy: bool = False


def lock(cursor: Cursor) -> None:
    """Wait for another sync; released with the transaction."""
    cursor.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))


def put(cursor: Cursor, row: Row) -> Outcome:
    """Insert the scene, or refresh it when it is the same scene with other addresses or radiometry.

    A scene whose values mean something else now is extracted again. A scene serves all areas: a copy of files
    that are still there changes nothing. A reference that belongs to another scene is refused.
    """
    scene = row.scene
    if _insert(cursor, row):
        return Outcome(scene.reference, "new")
    cursor.execute(
        """select id, collection, card, obstime, assets, radiometry, status
           from public.dias_catalogue where reference = %s for update""",
        (scene.reference,),
    )
    stored = cursor.fetchone()
    if stored is None:
        raise Conflict(f"{scene.reference} was deleted while it was stored: run the command again.")
    id_, collection, card, obstime, assets, radiometry, status = stored
    if (collection, card, obstime) != (scene.collection, scene.card, scene.obstime):
        if card != scene.card or not _is_product(scene):
            owner = f"{card} of {obstime:%Y-%m-%d}, collection '{collection}'"
            reason = f"Its id belongs to another scene already ({owner})."
            return Outcome(scene.reference, "refused", reason)
        # Providers differ in what they call its collection and its time; the name leaves no doubt. Another
        # provider's files are only of use where those we know of failed.
        if status != "failed":
            return Outcome(scene.reference, "known")
    if (radiometry, assets) == (row.radiometry_json(), row.assets()):
        return Outcome(scene.reference, "known")
    same_values = _values(radiometry) == _values(row.radiometry_json())
    if same_values and status != "failed" and is_copy(assets, row.assets()):
        return Outcome(scene.reference, "known", copy=True)
    _refresh(cursor, id_, row, reset=status == "failed" or (not same_values and status != "superseded"))
    if same_values:
        cursor.execute(
            """update public.cbm_extraction set status = 'ingested', attempts = 0, reason = null,
                   message = 'the files of the scene lie elsewhere now'
               where obsid = %s and status = 'failed'""",
            (id_,),
        )
    else:
        cursor.execute(
            """update public.cbm_extraction set status = 'ingested', attempts = 0, reason = null,
                   parcels_version = null, message = 'the radiometry of the scene changed'
               where obsid = %s and status in ('extracted', 'failed')""",
            (id_,),
        )
    return Outcome(scene.reference, "updated")


def is_copy(known: dict[str, Any], offered: dict[str, Any]) -> bool:
    """Whether the offered files repeat known ones that lie elsewhere and, for all we can see, still do.

    A file of this machine is looked for. A server is believed until a scene fails; one that names its
    files anew has moved them.
    """
    if not offered or not offered.keys() <= known.keys():
        return False
    for label, asset in offered.items():
        old, new = str(known[label]["href"]), str(asset["href"])
        if old == new or known[label]["band"] != asset["band"]:
            return False
        there, here = urlsplit(old), urlsplit(new)
        if there.scheme in ("", "file"):
            if not Path(unquote(there.path) if there.scheme else old).is_file():
                return False
        elif (there.scheme, there.netloc) == (here.scheme, here.netloc):
            return False
    return True


def _is_product(scene: StacScene) -> bool:
    """Whether the reference is a product's own name, given by those who made it."""
    if scene.product is not None:
        return True
    try:
        return card_of(scene.reference) == scene.card
    except InputError:
        return False


def _values(radiometry: dict[str, Any]) -> dict[str, Any]:
    """What decides the numbers: everything but who stated it."""
    return {
        label: {name: value for name, value in stored.items() if name != "source"}
        for label, stored in radiometry.items()
    }


def _insert(cursor: Cursor, row: Row) -> bool:
    scene = row.scene
    cursor.execute(
        """insert into public.dias_catalogue
               (obstime, reference, sensor, card, status, footprint, collection, assets, radiometry, platform,
                datatake, tile, orbit, orbit_direction, processing_baseline, generation, cloud_cover, message,
                store)
           values (%s, %s, %s, %s, %s, ST_GeomFromWKB(%s, 4326), %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s,
                   %s, %s)
           on conflict (reference) do nothing returning id""",
        (
            scene.obstime, scene.reference, scene.sensor, scene.card,
            "ingested" if row.radiometry is not None else "ambiguous", row.footprint_wkb, scene.collection,
            Json(row.assets()), Json(row.radiometry_json()), scene.platform, scene.datatake, scene.tile,
            scene.orbit, scene.orbit_direction, scene.baseline,
            scene.product.generation if scene.product else None, scene.cloud_cover, row.message,
            row.store,
        ),
    )  # fmt: skip
    return cursor.fetchone() is not None


def _refresh(cursor: Cursor, id_: int, row: Row, *, reset: bool) -> None:
    cursor.execute(
        """update public.dias_catalogue set assets = %s, radiometry = %s,
               footprint = ST_GeomFromWKB(%s, 4326), message = %s,
               store = %s, status = case when %s then %s else status end
           where id = %s""",
        (Json(row.assets()), Json(row.radiometry_json()), row.footprint_wkb, row.message,
         row.store, reset,
         "ingested" if row.radiometry is not None else "ambiguous", id_),
    )  # fmt: skip


def settle_duplicates(cursor: Cursor, scenes: Iterable[StacScene]) -> list[str]:
    """Mark all but the best product of every acquisition among `scenes` as superseded; returns new losers.

    A loser's queue entries go unless its rows are published: those stay until the winner's replace them.
    """
    keys = {
        (scene.platform, scene.datatake, scene.tile)
        for scene in scenes
        if scene.product and scene.card == "s2"
    }
    if not keys:
        return []
    found = execute_values(
        cursor,
        """select c.platform, c.datatake, c.tile, c.id, c.reference, c.processing_baseline, c.generation,
                  c.status, c.superseded_by
           from public.dias_catalogue c join (values %s) k (platform, datatake, tile)
             on c.platform = k.platform and c.datatake = k.datatake::timestamp and c.tile = k.tile
           where c.card = 's2' and c.generation is not null and c.status <> 'ambiguous'""",
        sorted(keys),
        fetch=True,
    )
    groups: dict[tuple, list[tuple]] = {}
    for row in found:
        groups.setdefault(row[:3], []).append(row[3:])
    losers = []
    for group in groups.values():
        best = winner(
            Candidate(id_, reference, int(baseline.replace(".", "")), generation)
            for id_, reference, baseline, generation, *_ in group
        )
        for id_, reference, _, _, status, superseded_by in group:
            if id_ == best.id:
                if status == "superseded":
                    _reinstate(cursor, id_)
            elif (status, superseded_by) != ("superseded", best.id):
                _supersede(cursor, id_, best.id)
                if status != "superseded":
                    losers.append(reference)
    return sorted(losers)


def _supersede(cursor: Cursor, loser: int, by: int) -> None:
    cursor.execute(
        "update public.dias_catalogue set status = 'superseded', superseded_by = %s where id = %s",
        (by, loser),
    )
    cursor.execute(
        "delete from public.cbm_extraction where obsid = %s and status in ('ingested', 'failed')", (loser,)
    )


def _reinstate(cursor: Cursor, id_: int) -> None:
    cursor.execute(
        "update public.dias_catalogue set status = 'ingested', superseded_by = null where id = %s", (id_,)
    )
