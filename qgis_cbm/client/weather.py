"""Daily weather as a source hands it out, as observations of the card `WEATHER`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.timeseries import Observations, statistic_columns
from qgis_cbm.client.addresses import season
from qgis_cbm.client.errors import BadReply
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.reply_values import number, text, utc

COLUMNS = ("tmin", "tmax", "tmean", "prec")
"""Degrees C and mm, in the order of the contract (1.8)."""


def observations(days: Iterable[tuple[float, ...]]) -> Observations:
    """Return days (midnight in seconds UTC, then COLUMNS; NaN for unknown) as rows with a value each."""
    table = np.array(list(days), dtype=np.float64).reshape(-1, 1 + len(COLUMNS))
    values = table[:, 1:].ravel()
    known = np.isfinite(values)
    times, bands = np.repeat(table[:, 0], len(COLUMNS))[known], np.tile(COLUMNS, len(table))[known]
    columns = statistic_columns({"mean": values[known].tolist()}, int(known.sum()))
    return Observations(times, tuple(map(str, bands)), columns)


def decode(reply: Mapping[str, object], key: DatasetKey, where: str) -> Observations:
    """Return the days of `/query/weatherTimeSeries` that lie in the dataset's season; none for `{}`."""
    columns = [reply.get(name) for name in ("meteo_date", *COLUMNS)]
    if not columns[0]:
        return Observations.empty()
    lists = [column for column in columns if isinstance(column, list)]
    if len(lists) < len(columns) or len({len(column) for column in lists}) > 1:
        raise BadReply(Sentence("The server at {where} sent weather with uneven columns.", where=where))
    first, after = (utc(day) for day in season(key))
    try:
        days = [(utc(text(day)), *map(number, values)) for day, *values in zip(*lists)]
    except ValueError as error:
        said = Sentence("The server at {where} sent weather without days.", where=where)
        raise BadReply(said, detail=str(error)) from None
    return observations(day for day in days if first <= day[0] < after)
