"""Rows of the direct client's statements as the plugin's values. Pure."""

from __future__ import annotations

import numpy as np

from qgis_cbm.analysis.clouds import share
from qgis_cbm.analysis.open_address import holds_secret
from qgis_cbm.analysis.timeseries import STATISTICS, Observations, SceneCount, choose, statistic_columns
from qgis_cbm.client.codec import decode_base_maps
from qgis_cbm.client.protocol import BaseMap, Scene


def observations(rows: list[tuple], *, with_histogram: bool) -> Observations:
    """Rows of time, band, reference, the statistics in order and, if asked for, the histogram."""
    if not rows:
        return Observations.empty()
    times, bands, references, *others = zip(*rows)
    values = {
        name: [np.nan if value is None else value for value in column]
        for name, column in zip(STATISTICS, others)
    }
    histograms = tuple(map(_histogram, others[len(STATISTICS)])) if with_histogram else None
    return Observations(
        np.array(times, dtype=np.float64),
        tuple(bands),
        statistic_columns(values, len(rows)),
        histograms,
        tuple(references),
    )


def scenes(rows: list[tuple]) -> tuple[Scene, ...]:
    """Rows as scenes; which of an acquisition counts is decided by the rule of the plots."""
    counts = [
        SceneCount(reference, time, np.nan if valid is None else valid)
        for reference, _, time, *_, valid, _ in rows
    ]
    counting = {acquisition.scene for acquisition in choose(counts)}
    found = []
    for reference, card, time, tile, orbit, direction, cloud_cover, valid, histogram in rows:
        hidden = share(_histogram(histogram))
        found.append(
            Scene(
                reference, card, time, tile, orbit, direction, cloud_cover,
                None if np.isnan(hidden) else hidden,
                None if valid is None else int(valid),
                reference in counting,
            )
        )  # fmt: skip
    return tuple(found)


def base_maps_of(rows: list[tuple]) -> tuple[BaseMap, ...]:
    """Rows of the registry; what lies on the server, or has a key in its address, has none."""
    return decode_base_maps(
        [
            {
                "name": name,
                "kind": kind,
                "url": "" if kind == "file" or holds_secret(url) else url,
                "attribution": attribution,
                **options,
            }
            for name, kind, url, attribution, options in rows
        ]
    )


def _histogram(counts: dict | None) -> dict[int, int] | None:
    return None if counts is None else {int(scl): int(count) for scl, count in counts.items()}
