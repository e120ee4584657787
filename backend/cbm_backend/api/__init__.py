"""The REST API: `create_app(settings)` builds it, `cbm-backend serve` runs it."""

from __future__ import annotations

from werkzeug.middleware.proxy_fix import ProxyFix

from cbm_backend.api import (
    description,
    failures,
    gate,
    headers,
    health,
    metrics,
    query,
    rate_limits,
    request_log,
    site,
    v1,
)
from cbm_backend.api.authentication import Authenticator
from cbm_backend.api.description import DescribedApp
from cbm_backend.api.maps.tile_cache import TileCache
from cbm_backend.api.paths import CanonicalPaths
from cbm_backend.api.pool import Pool, open_as_api
from cbm_backend.api.registry_cache import RegistryCache
from cbm_backend.api.services import EXTENSION, Services
from cbm_backend.api.streams import Streams
from cbm_backend.api.summaries import ParcelSummaries
from cbm_backend.api.writer import Writer, open_as_writer
from cbm_backend.backgrounds.service import Backgrounds
from cbm_backend.chips.production import Studio
from cbm_backend.config import Settings
from cbm_backend.storage.image_store import ImageStore


def create_app(settings: Settings, *, connections: int = 8, max_age_s: float = 2.0) -> DescribedApp:
    """The application of one process, with at most `connections` database connections, opened when needed.

    Users and datasets are read again after `max_age_s` seconds, so changes take that long to show.
    """
    app = DescribedApp("cbm_backend.api")
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body_kb * 1000
    pool = Pool(lambda: open_as_api(settings), connections)
    app.extensions[EXTENSION] = Services(
        settings,
        pool,
        RegistryCache(pool, max_age_s),
        Authenticator(pool, max_age_s),
        ParcelSummaries(pool),
        Writer(lambda: open_as_writer(settings)),
        Streams(lambda: open_as_api(settings)),
        TileCache(settings.tile_cache_mb * 1_000_000),
        Studio(settings, pool.use, max_age_s),
        Backgrounds(ImageStore.of(settings), pool.use),
    )
    request_log.install(app)
    headers.install(app)
    gate.install(app)
    failures.install(app)
    for blueprint in (*query.BLUEPRINTS, health.make_blueprint()):
        app.register_blueprint(blueprint)
    for api in v1.APIS:
        app.register_api(api)
    description.install(app)
    app.register_blueprint(site.blueprint)
    metrics.install(app, pool)
    rate_limits.install(app, settings)
    app.wsgi_app = CanonicalPaths(app.wsgi_app, app)  # type: ignore[method-assign]
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, hops, hops, hops)  # type: ignore[method-assign]
    return app
