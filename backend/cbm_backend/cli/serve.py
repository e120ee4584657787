"""`cbm-backend serve`: run the REST API."""

from __future__ import annotations

import click

from cbm_backend.api import server
from cbm_backend.config import load


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: a free one.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64), help="Processes.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 64), help="Threads in each.")
def cli(host: str, port: int, workers: int, threads: int) -> None:
    """Serve the REST API until it is stopped (Ctrl-C or SIGTERM)."""
    settings = load()
    settings.require_database_url()
    warning = server.check_role(settings)
    if warning:
        click.echo(f"{warning} The server starts and answers 503 until it does.", err=True)
    listener = server.listen(host, port)
    actual_port = listener.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"Serving the API at http://{shown}:{actual_port}/ (stop with Ctrl-C)")
    server.run(settings, listener, workers, threads)
