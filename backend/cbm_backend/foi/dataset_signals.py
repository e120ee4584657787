"""`cbm-backend foi signals`: parcels of a dataset judged by their signatures alone."""

from __future__ import annotations

import csv
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from psycopg2 import sql

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError
from qgis_cbm.analysis import foi_signals
from qgis_cbm.analysis.foi_signals import SignalRule, Verdicts

HEADER = ("parcel", "foi_s", "dates", "flagged", "in_a_row", "snr", "skew", "reason")
_STATISTICS = ("count", "mean", "std", "p25", "p50", "p75")

_ROWS = """copy (
    select s.pid, s.obsid, s.count, s.mean, s.std, s.p25, s.p50, s.p75
    from {sigs} s join public.dias_catalogue c on c.id = s.obsid
    where c.card = {card} and s.band = {band}
) to stdout (format csv, header)"""


@dataclass(frozen=True)
class SignalsRequest:
    """Which series to judge, and how."""

    aoi: str
    year: int
    ptype: str = ""
    card: str = "s2"
    band: str = "B08"
    rule: SignalRule = field(default_factory=SignalRule)


def judge(settings: Settings, request: SignalsRequest) -> tuple[list[str], Verdicts]:
    """Ids of all parcels of the dataset and what was found. Raises `InputError` for an unknown band."""
    with closing(connect(settings, role="cbm_worker", application="cbm foi signals")) as connection:
        dataset = registry.get_dataset(connection, request.aoi, request.year, request.ptype)
        _check_band(dataset, request)
        with transaction(connection) as cursor:
            cursor.execute(
                sql.SQL("select ogc_fid, {}::text from {} order by ogc_fid").format(
                    sql.Identifier(dataset.parcel_id), dataset.table("parcels")
                )
            )
            parcels = cursor.fetchall()
            cursor.execute(
                "select id, reference, extract(epoch from obstime)::float8 from public.dias_catalogue "
                "where card = %s",
                (request.card,),
            )
            scenes = {obsid: (reference, time) for obsid, reference, time in cursor.fetchall()}
            statement = sql.SQL(_ROWS).format(
                sigs=dataset.table("sigs"), card=sql.Literal(request.card), band=sql.Literal(request.band)
            )
            with tempfile.TemporaryFile("w+") as file:
                cursor.copy_expert(statement, file)
                file.seek(0)
                rows = pd.read_csv(file)
    pids = np.array([pid for pid, _ in parcels], np.int64)
    # Signatures of parcels that are no longer current are not judged.
    rows = rows[np.isin(rows["pid"].to_numpy(), pids)]
    owner = np.searchsorted(pids, rows["pid"].to_numpy())
    obsids = rows["obsid"].tolist()
    time = np.array([scenes[obsid][1] for obsid in obsids])
    kept = foi_signals.one_per_acquisition(
        owner, [scenes[obsid][0] for obsid in obsids], time, rows["count"].to_numpy()
    )
    statistics = {name: rows[name].to_numpy(np.float64)[kept] for name in _STATISTICS}
    found = foi_signals.signals(statistics, request.rule)
    verdicts = foi_signals.judge(owner[kept], time[kept], found, len(pids), request.rule)
    return [name for _, name in parcels], verdicts


def write(path: Path, parcels: list[str], found: Verdicts) -> None:
    """Write one row per parcel as CSV. Raises `InputError` when the file cannot be written."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADER)
            for place, parcel in enumerate(parcels):
                flag = "" if found.flag[place] < 0 else int(found.flag[place])
                numbers = [found.observations[place], found.flagged[place], found.longest[place]]
                ratios = ["" if np.isnan(v) else f"{v:.4f}" for v in (found.snr[place], found.skew[place])]
                writer.writerow([parcel, flag, *numbers, *ratios, found.reason[place]])
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error


def _check_band(dataset: Dataset, request: SignalsRequest) -> None:
    bands = dataset.bands.get(request.card)
    if bands is None:
        known = ", ".join(sorted(dataset.bands)) or "none yet"
        raise InputError(f"--card: dataset {dataset.key} has no '{request.card}'; it has: {known}.")
    if request.band not in bands:
        raise InputError(
            f"--band: {request.card} of {dataset.key} has no '{request.band}'; it has: {', '.join(bands)}."
        )
