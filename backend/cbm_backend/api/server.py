"""gunicorn, started from Python: threads for waiting on the database, processes for the cores."""

from __future__ import annotations

import errno
import os
import socket
import tempfile
from pathlib import Path
from typing import Any

import gunicorn.http.message
from flask import Flask
from gunicorn.app.base import BaseApplication
from prometheus_client.multiprocess import mark_process_dead

from cbm_backend.api import create_app, request_log
from cbm_backend.api.pool import open_as_api
from cbm_backend.config import Settings
from cbm_backend.errors import Conflict, InputError, Unavailable

# GET requests of the contract carry polygons and ids; gunicorn's own ceiling is 8,190 bytes.
REQUEST_LINE_BYTES = 64 * 1024


class _Server(BaseApplication):
    """The API under gunicorn with the options given; each worker process builds its own application."""

    def __init__(self, settings: Settings, threads: int, options: dict[str, Any]):
        self._settings = settings
        self._threads = threads
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        request_log.setup(query_file=self._settings.access_log)
        return create_app(self._settings, connections=self._threads)


def _forget_metrics(arbiter: Any, worker: Any) -> None:
    """Counters of a worker that ended stay in the sum; what it held at that moment does not."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        mark_process_dead(worker.pid)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one. Raises `Conflict` when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=512)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Conflict(f"Port {port} of {host} is in use: choose another with --port.") from error
        if error.errno == errno.EACCES:
            raise InputError(f"Port {port} needs more rights: choose one above 1023 with --port.") from error
        raise InputError(f"--host {host}: this machine cannot listen there ({error.strerror}).") from error


def check_role(settings: Settings) -> str | None:
    """Refuse to start without the role `cbm_api`; a sentence when the database is only away, else None."""
    try:
        open_as_api(settings).close()
    except Unavailable as error:
        return error.message
    return None


def default_workers() -> int:
    """As many processes as cores, which decode and encode; their threads wait for the database.

    Two at least, so that one slow request never stops all others; eight at most, as each holds up to
    `threads` connections and some 200 MB.
    """
    return min(max(len(os.sched_getaffinity(0)), 2), 8)


def run(settings: Settings, listener: socket.socket, workers: int, threads: int) -> None:
    """Serve until SIGINT or SIGTERM; the listener passes to gunicorn. Does not return."""
    gunicorn.http.message.MAX_REQUEST_LINE = REQUEST_LINE_BYTES
    shared_memory = Path("/dev/shm")  # noqa: S108 - the heartbeat file must not touch a slow disk
    heartbeat = shared_memory if os.access(shared_memory, os.W_OK) else Path(tempfile.gettempdir())
    _Server(
        settings,
        threads,
        {
            "bind": f"fd://{listener.detach()}",
            "worker_class": "gthread",
            "workers": workers,
            "threads": threads,
            "timeout": 60,
            "graceful_timeout": 20,
            "keepalive": 15,
            # What a library may leak is given back now and then, never by all processes at once.
            "max_requests": 100_000,
            "max_requests_jitter": 20_000,
            "limit_request_line": REQUEST_LINE_BYTES,
            "worker_tmp_dir": str(heartbeat),
            "control_socket_disable": True,
            "loglevel": "warning",
            "proc_name": "cbm-backend",
            "child_exit": _forget_metrics,
        },
    ).run()
