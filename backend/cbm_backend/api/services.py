"""What the views of one application share."""

from __future__ import annotations

from dataclasses import dataclass

from flask import current_app

from cbm_backend.api.authentication import Authenticator
from cbm_backend.api.maps.tile_cache import TileCache
from cbm_backend.api.pool import Pool
from cbm_backend.api.registry_cache import RegistryCache
from cbm_backend.api.streams import Streams
from cbm_backend.api.summaries import ParcelSummaries
from cbm_backend.api.writer import Writer
from cbm_backend.backgrounds.service import Backgrounds
from cbm_backend.chips.production import Studio
from cbm_backend.config import Settings

EXTENSION = "cbm"


@dataclass(frozen=True)
class Services:
    """Reading pool, writer, registry and authentication of this process."""

    settings: Settings
    pool: Pool
    registry: RegistryCache
    authenticator: Authenticator
    summaries: ParcelSummaries
    writer: Writer
    streams: Streams
    tiles: TileCache
    studio: Studio
    backgrounds: Backgrounds


def services() -> Services:
    """The services of the application that handles the current request."""
    return current_app.extensions[EXTENSION]
