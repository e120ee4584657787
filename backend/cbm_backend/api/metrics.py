"""`/metrics` for Prometheus: requests of all worker processes, scenes by state, the database."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator

import psycopg2
from flask import Blueprint, Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector

from cbm_backend.api.gate import for_monitors
from cbm_backend.api.pool import Pool
from cbm_backend.api.version import VERSION
from cbm_backend.errors import CbmError

# Where worker processes add up; the Prometheus client reads it when it is first imported (see cli/serve.py).
FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0)
_LOG = logging.getLogger("cbm_backend.api")

_QUEUE = """
    select d.aoi || '_' || d.year || case d.ptype when '' then '' else '_' || d.ptype end, e.status, count(*)
    from public.cbm_extraction e join public.cbm_dataset d on d.id = e.dataset_id
    group by 1, 2 order by 1, 2
"""


class Metrics:
    """The counters of this process."""

    def __init__(self, pool: Pool):
        self._pool = pool
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "cbm_requests", "Requests answered.", ["method", "route", "status"], registry=self._registry
        )
        self.seconds = Histogram(
            "cbm_request_seconds", "Time to answer.", ["route"], buckets=_BUCKETS, registry=self._registry
        )

    def exposition(self) -> bytes:
        """All metrics as text: of every worker process where several share a folder."""
        registry = self._registry
        if os.environ.get(FOLDER):
            registry = CollectorRegistry()
            MultiProcessCollector(registry)
        database = CollectorRegistry()
        database.register(_Database(self._pool))
        return generate_latest(registry) + generate_latest(database)


class _Database:
    """What the database knows, read when it is asked for."""

    def __init__(self, pool: Pool):
        self._pool = pool

    def collect(self) -> Iterator[GaugeMetricFamily]:
        version = GaugeMetricFamily("cbm_info", "The version that runs.", labels=["version"])
        version.add_metric([VERSION], 1)
        yield version
        scenes = GaugeMetricFamily(
            "cbm_extraction_scenes", "Scenes of a dataset by state.", labels=["dataset", "status"]
        )
        up = GaugeMetricFamily("cbm_database_up", "Whether the database answers.")
        try:
            for dataset, status, count in self._pool.fetch(_QUEUE).rows:
                scenes.add_metric([dataset, status], count)
            up.add_metric([], 1)
        except (CbmError, psycopg2.Error) as error:
            _LOG.warning("metrics: %s", str(error).strip().partition("\n")[0])
            up.add_metric([], 0)
        yield up
        yield scenes


def install(app: Flask, pool: Pool) -> None:
    """Count every request of the application and serve `/metrics`."""
    metrics = Metrics(pool)

    @app.after_request
    def count(response: Response) -> Response:
        # Routes, not paths: what strangers make up must not become a label.
        route = request.url_rule.rule if request.url_rule else "none"
        method = request.method if request.method in _METHODS else "other"
        metrics.requests.labels(method, route, str(response.status_code)).inc()
        if "started" in g:
            metrics.seconds.labels(route).observe(time.perf_counter() - g.started)
        return response

    blueprint = Blueprint("metrics", __name__)

    @blueprint.get("/metrics")
    @for_monitors
    def exposition() -> Response:
        """Counters and gauges for Prometheus; from this machine, or for administrators."""
        return Response(metrics.exposition(), content_type="text/plain; version=0.0.4; charset=utf-8")

    app.register_blueprint(blueprint)


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
