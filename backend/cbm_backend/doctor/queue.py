"""What the extraction left in the database: leases of the dead, failed scenes, partitions."""

from __future__ import annotations

from collections.abc import Iterator

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection
from cbm_backend.doctor.finding import OK, WARN, Finding

_QUEUE = """
select d.aoi, d.year, d.ptype,
       count(*) filter (where e.status = 'inprogress' and e.lease_until > now()),
       count(*) filter (where e.status = 'inprogress' and e.lease_until <= now()),
       count(*) filter (where e.status = 'failed'),
       count(*) filter (where e.status = 'ingested')
from public.cbm_extraction e join public.cbm_dataset d on d.id = e.dataset_id
group by 1, 2, 3 order by 1, 2, 3"""

_PARTITIONS = """
select count(*), coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint,
       count(*) filter (where c.reltuples < 0 and pg_relation_size(c.oid) > 1000000)
from public.cbm_dataset d
join pg_inherits i on i.inhparent = to_regclass(d.tables ->> 'sigs')
join pg_class c on c.oid = i.inhrelid"""


def leases(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """Scenes whose worker is gone, and scenes that failed."""
    with connection.cursor() as cursor:
        cursor.execute(_QUEUE)
        rows = cursor.fetchall()
    troubled = False
    for aoi, year, ptype, _, stale, failed, _ in rows:
        options = f"--aoi {aoi} --year {year}" + (f" --ptype {ptype}" if ptype else "")
        name = "_".join(str(part) for part in (aoi, year, ptype) if part)
        if stale:
            troubled = True
            yield Finding("queue", WARN, f"{name}: {stale} scenes are held by workers that are gone.",
                          f"run `cbm-backend extract run {options}`; it takes them over")  # fmt: skip
        if failed:
            troubled = True
            yield Finding("queue", WARN, f"{name}: {failed} scenes failed.",
                          f"see `cbm-backend extract status {options} --failed`, mend the cause, then "
                          f"run `cbm-backend extract retry {options}`")  # fmt: skip
    if not troubled:
        held, waiting = sum(row[3] for row in rows), sum(row[6] for row in rows)
        yield Finding("queue", OK, f"{held} scenes are being extracted, {waiting} wait, none failed.")


def partitions(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """Whether the planner knows the tables of signatures."""
    with connection.cursor() as cursor:
        cursor.execute(_PARTITIONS)
        ((number, size, unknown),) = cursor.fetchall()
    if unknown:
        sentence = f"{unknown} of {number} partitions of signatures were never analysed: queries may be slow."
        yield Finding("partitions", WARN, sentence, "run VACUUM (ANALYZE) in the database")
    else:
        yield Finding("partitions", OK, f"{number} partitions of signatures, {size / 1e9:.1f} GB.")
