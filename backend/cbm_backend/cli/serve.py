"""`cbm-backend serve`: run the REST API."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

import click

from cbm_backend.config import load


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: a free one.")
@click.option(
    "--workers", type=click.IntRange(1, 64), help="Processes.  [default: one per core, from 2 to 8]"
)
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 64), help="Threads in each.")
def cli(host: str, port: int, workers: int | None, threads: int) -> None:
    """Serve the REST API until it is stopped (Ctrl-C or SIGTERM)."""
    # A virtual raster can point at any file or address: this process never learns how to open one.
    os.environ.setdefault("GDAL_SKIP", "VRT")
    _share_metrics()
    from cbm_backend.api import server

    settings = load()
    settings.require_database_url()
    warning = server.check_role(settings)
    if warning:
        click.echo(f"{warning} The server starts and answers 503 until it does.", err=True)
    listener = server.listen(host, port)
    actual_port = listener.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"Serving the API at http://{shown}:{actual_port}/ (stop with Ctrl-C)")
    server.run(settings, listener, workers or server.default_workers(), threads)


def _share_metrics() -> None:
    """A folder in which the worker processes add up their metrics, gone with this process.

    The Prometheus client decides how to count when it is first imported, so this comes before.
    """
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        return
    folder, owner = tempfile.mkdtemp(prefix="cbm-metrics-"), os.getpid()
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder

    def remove() -> None:
        # Workers inherit this when they are forked.
        if os.getpid() == owner:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
