"""Series as CSV: ISO dates in UTC, decimal points."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence

from qgis_cbm.analysis.plotmodel import DEVIATION, Line
from qgis_cbm.analysis.timeseries import iso

COLUMNS = (
    "parcel_id",
    "dataset",
    "product",
    "source",
    "statistic",
    "unit",
    "date",
    "value",
    "low",
    "high",
    "range",
    "count",
    "cloud_share",
    "cloudy",
    "scene",
    "other_scenes",
    "reason",
)
UNITS = {
    "index": "1",
    "coherence": "1",
    "reflectance": "1e-4",
    "backscatter": "dB",
    "power": "1",
    "ratio": "dB",
    "temperature": "°C",
    "precipitation": "mm",
    "pixels": "pixel",
    "value": "",
}
"""Units by kind of series; reflectance is stored times 10000."""

Rows = Sequence[Sequence[str]]


def rows(lines: Sequence[Line], parcel_id: str, dataset: str) -> list[tuple[str, ...]]:
    """Return one row per curve and observation, in COLUMNS; observations without a value give their reason.

    parcel_id: of the picked parcel; curves of parcels beside it name their own. Cloudy observations are
    included and marked. Empty cells are unknown.
    """
    found: list[tuple[str, ...]] = []
    for line in lines:
        series = line.series
        reasons = {(entry.time, entry.scene): entry.reason for entry in series.skipped}
        source, unit = "+".join(series.source), UNITS.get(series.kind.replace(DEVIATION, ""), "")
        apart = series.kind.startswith(DEVIATION)
        name = f"{series.product.name} - peers" if apart else series.product.name
        head = (line.parcel or parcel_id, dataset, name, source, series.statistic, unit)
        for k in range(len(series)):
            when = float(series.time[k])
            found.append(
                (
                    *head,
                    iso(when),
                    _number(series.value[k]),
                    _number(series.low[k]),
                    _number(series.high[k]),
                    series.spread,
                    _number(series.count[k]),
                    _number(series.cloud[k]),
                    "" if math.isnan(series.cloud[k]) else str(int(line.cloudy[k])),
                    series.scene[k],
                    " ".join(series.other_scenes[k]),
                    reasons.pop((when, series.scene[k]), ""),
                )
            )
        for (when, scene), reason in reasons.items():
            found.append((*head, iso(when), "", "", "", "", "", "", "", scene, "", reason))
    return found


def csv_text(table: Rows) -> str:
    """Return the rows as CSV (RFC 4180) with a header."""
    return _written(table, ",", "\r\n")


def tab_text(table: Rows) -> str:
    """Return the rows for a spreadsheet's paste."""
    return _written(table, "\t", "\n")


def _written(table: Rows, delimiter: str, end: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end)
    writer.writerow(COLUMNS)
    writer.writerows(table)
    return text.getvalue()


def _number(value: float) -> str:
    """Return the shortest text that gives back a float32, the precision of the store; empty for NaN."""
    if not math.isfinite(value):
        return ""
    return f"{float(value):.7g}"
