"""Requests per user (per address for strangers): counted in Redis where there is one, else per process."""

from __future__ import annotations

import time
from typing import Any

from flask import Flask, Response, g, request
from flask_limiter import Limiter, RateLimitExceeded

from cbm_backend.api.counters import Counters
from cbm_backend.api.encoding import nothing
from cbm_backend.api.failures import legacy, problem
from cbm_backend.api.login_limits import network
from cbm_backend.config import NO_LIMIT, Settings

# Requests that cost seconds of processor time, other servers' goodwill, or megabytes.
COSTLY = (
    "/query/chips",
    "/query/rawChip",
    "/query/rawS1Chips",
    "/query/background",
    "/v1/series",
    "/v1/jobs",
    "/v1/foi",
)


def install(app: Flask, settings: Settings) -> None:
    """Count the requests that the gate has let through; must stand after it."""
    redis = settings.redis_url.get_secret_value() if settings.redis_url else None
    limiter = Limiter(
        client_of_request,
        app=app,
        application_limits=[] if settings.rate_limit == NO_LIMIT else [settings.rate_limit],
        storage_uri=redis or f"{Counters.STORAGE_SCHEME[0]}://",
        # A Redis that is away must not take the API with it.
        in_memory_fallback_enabled=redis is not None,
        swallow_errors=redis is not None,
        key_prefix="cbm",
    )
    app.register_error_handler(RateLimitExceeded, lambda error: _exceeded(limiter))
    if settings.rate_limit_costly == NO_LIMIT:
        return
    costly = limiter.shared_limit(settings.rate_limit_costly, scope="costly")
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(COSTLY):
            view: Any = app.view_functions[rule.endpoint]
            app.view_functions[rule.endpoint] = costly(view)


def client_of_request() -> str:
    """The user's name, else the network the request comes from."""
    user = g.get("user")
    return f"user {user.name}" if user else network(request.remote_addr or "")


def _exceeded(limiter: Limiter) -> Response:
    limit = limiter.current_limit
    seconds = max(1, round(limit.reset_at - time.time())) if limit else 60
    text = f"Too many requests: try again in {seconds} s."
    response = nothing(429) if legacy() else problem(429, text)
    response.headers["Retry-After"] = str(seconds)
    return response
