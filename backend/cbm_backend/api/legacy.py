"""The routes of the original, one line each: `/query/...`."""

from __future__ import annotations

from cbm_backend.api import info, markers, parcels, peers, series, statistics_peers, weather

BLUEPRINTS = (
    parcels.blueprint,
    peers.blueprint,
    statistics_peers.blueprint,
    series.blueprint,
    weather.blueprint,
    markers.blueprint,
    info.blueprint,
)
