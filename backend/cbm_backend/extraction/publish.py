"""Publish the result of a scene: one transaction, guarded by the claim's token, replaces what was there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import CbmError, LeaseLost
from cbm_backend.extraction import bulk
from cbm_backend.extraction.claim import Claim
from cbm_backend.extraction.model import STATISTICS, BandRows, SceneResult

RESULT_TABLES = ("sigs", "hists", "skips")
# Rows encoded at once: a few megabytes.
_ROWS = 50_000


@dataclass(frozen=True)
class Published:
    """Rows written; none when it turned out `superseded` by a better product of the acquisition."""

    signatures: int = 0
    histograms: int = 0
    skipped: int = 0
    superseded: bool = False


class _Superseded(CbmError):
    """Leaves the transaction without a trace."""


def publish(
    connection: Connection,
    dataset: Dataset,
    claim: Claim,
    result: SceneResult,
    pids: np.ndarray | None = None,
) -> Published:
    """Write the rows of a claimed scene.

    pids: when only these parcels (int32[k]) were computed, only their rows are replaced and the scene's
    counters grow; else all rows of the scene are replaced. Rows of products that this one supersedes go in
    the same transaction. Raises `LeaseLost` when the scene is no longer ours; then nothing is written.
    """
    obsid = claim.scene.obsid
    with transaction(connection) as cursor:
        cursor.execute("select public.cbm_ensure_partitions(%s, %s)", (dataset.id, obsid))
    try:
        with transaction(connection) as cursor:
            return _publish(cursor, dataset, claim, result, pids)
    except _Superseded:
        with transaction(connection) as cursor:
            _drop_claim(cursor, claim)
        return Published(superseded=True)


def _publish(
    cursor: Cursor, dataset: Dataset, claim: Claim, result: SceneResult, pids: np.ndarray | None
) -> Published:
    written = Published(
        sum(len(rows.pids) for rows in result.signatures),
        len(result.histograms or ()),
        sum(len(rows.pids) for rows in result.skipped),
    )
    _finish(cursor, claim, result, written, add=pids is not None)
    obsid = claim.scene.obsid
    cursor.execute("select status, obstime from public.dias_catalogue where id = %s for update", (obsid,))
    status, obstime = cursor.fetchone() or ("superseded", None)
    if status == "superseded":
        raise _Superseded("superseded meanwhile")
    _delete(cursor, dataset, obsid, pids)
    _delete_superseded(cursor, dataset, obsid)
    copy_signatures(cursor, dataset, obsid, result)
    _copy_histograms(cursor, dataset, obsid, result)
    _copy_skips(cursor, dataset, obsid, result)
    cursor.execute(
        "update public.dias_catalogue set status = 'extracted', message = %s where id = %s", (None, obsid)
    )
    if result.bands or result.histograms:
        registry.add_card(cursor, dataset, claim.scene.card, result.bands, observed=obstime,
                          histograms=bool(result.histograms))  # fmt: skip
    else:
        cursor.execute("update public.cbm_dataset set version = version + 1 where id = %s", (dataset.id,))
    return written


def _finish(cursor: Cursor, claim: Claim, result: SceneResult, written: Published, *, add: bool) -> None:
    """Close the queue entry; its row lock keeps every other worker out until the commit."""
    cursor.execute(
        """update public.cbm_extraction
           set status = 'extracted', attempts = 0, claim_token = null, lease_until = null, not_before = null,
               reason = null, finished_at = now(), parcels_version = %(version)s, message = %(message)s,
               parcels = %(parcels)s + case when %(add)s then coalesce(parcels, 0) else 0 end,
               signatures = %(signatures)s + case when %(add)s then coalesce(signatures, 0) else 0 end,
               histograms = %(histograms)s + case when %(add)s then coalesce(histograms, 0) else 0 end,
               skipped = %(skipped)s + case when %(add)s then coalesce(skipped, 0) else 0 end
           where obsid = %(obsid)s and claim_token = %(token)s and status = 'inprogress'""",
        {
            "version": claim.parcels_version,
            "message": None if add else result.message,
            "parcels": result.parcels,
            "signatures": written.signatures,
            "histograms": written.histograms,
            "skipped": written.skipped,
            "add": add,
            "obsid": claim.scene.obsid,
            "token": claim.token,
        },
    )
    if cursor.rowcount != 1:
        raise LeaseLost(
            f"{claim.scene.reference} was taken over by another worker; its result is dropped here."
        )


def _delete(cursor: Cursor, dataset: Dataset, obsid: int, pids: np.ndarray | None) -> None:
    for name in RESULT_TABLES:
        query = sql.SQL("delete from {} where obsid = %s").format(dataset.table(name))
        if pids is None:
            cursor.execute(query, (obsid,))
        else:
            cursor.execute(query + sql.SQL(" and pid = any(%s)"), (obsid, pids.tolist()))


def _delete_superseded(cursor: Cursor, dataset: Dataset, winner: int) -> None:
    cursor.execute(
        """delete from public.cbm_extraction e using public.dias_catalogue c
           where c.id = e.obsid and c.superseded_by = %s and e.dataset_id = %s
           returning e.obsid, e.parcels_version is not null""",
        (winner, dataset.id),
    )
    for loser, published in cursor.fetchall():
        if published:
            _delete(cursor, dataset, loser, None)


def _drop_claim(cursor: Cursor, claim: Claim) -> None:
    """Take a superseded scene from the queue; published rows wait for the winner's."""
    cursor.execute(
        "delete from public.cbm_extraction where claim_token = %s and parcels_version is null", (claim.token,)
    )
    cursor.execute(
        """update public.cbm_extraction set status = 'extracted', claim_token = null, lease_until = null
           where claim_token = %s""",
        (claim.token,),
    )


def copy_signatures(cursor: Cursor, dataset: Dataset, obsid: int, result: SceneResult) -> None:
    """COPY the signatures of all bands, parcel by parcel.

    So the rows of one parcel and scene share a page, and the primary key grows from left to right.
    """
    columns = ("pid", "obsid", "band", *STATISTICS)
    bulk.copy(cursor, dataset.table("sigs"), columns, rows_by_parcel(result.signatures, obsid))


def rows_by_parcel(signatures: Sequence[BandRows], obsid: int) -> Iterator[bytes]:
    """Encoded rows in the order of the parcels, in blocks; one series of blocks per length of the labels."""
    for size in sorted({len(rows.band) for rows in signatures}):
        alike = [rows for rows in signatures if len(rows.band) == size]
        pids = np.concatenate([rows.pids for rows in alike])
        bands = np.repeat(np.array([rows.band for rows in alike], f"S{size}"), [len(r.pids) for r in alike])
        values = np.concatenate([rows.values for rows in alike])
        order = np.argsort(pids, kind="stable")
        for first in range(0, len(order), _ROWS):
            part = order[first : first + _ROWS]
            yield bulk.encode([pids[part], obsid, bands[part], *values[part].T], len(part))


def _copy_histograms(cursor: Cursor, dataset: Dataset, obsid: int, result: SceneResult) -> None:
    if result.histograms:
        lines = [f"{pid}\t{obsid}\t{text}" for pid, text in result.histograms]
        bulk.copy_text(cursor, dataset.table("hists"), ("pid", "obsid", "hist"), lines)


def _copy_skips(cursor: Cursor, dataset: Dataset, obsid: int, result: SceneResult) -> None:
    if result.skipped:
        blocks = [
            bulk.encode([rows.pids, obsid, rows.band, rows.reason], len(rows.pids)) for rows in result.skipped
        ]
        bulk.copy(cursor, dataset.table("skips"), ("pid", "obsid", "band", "reason"), blocks)
