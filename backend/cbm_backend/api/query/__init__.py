"""The routes of the original, one line each: `/query/...`, its images and files."""

from __future__ import annotations

from cbm_backend.api import images
from cbm_backend.api.query import (
    backgrounds,
    chips,
    files,
    info,
    markers,
    parcels,
    peers,
    series,
    statistics_peers,
    weather,
)

BLUEPRINTS = (
    parcels.blueprint,
    peers.blueprint,
    statistics_peers.blueprint,
    series.blueprint,
    weather.blueprint,
    markers.blueprint,
    chips.blueprint,
    backgrounds.blueprint,
    images.blueprint,
    files.blueprint,
    info.blueprint,
)
