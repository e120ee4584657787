"""`cbm-backend worker`: run the jobs that clients ask for over the API."""

from __future__ import annotations

import signal
import threading

import click

from cbm_backend import config


@click.command("worker")
@click.option("--once", is_flag=True, help="End when no job is waiting.")
def cli(once: bool) -> None:
    """Run jobs until told to stop (Ctrl-C, SIGTERM); several workers may run.

    A job that is stopped in the middle goes back to the queue and is taken up where it was left. Workers must
    share CBM_CACHE_DIR with the API: that is where clients fetch the images from.
    """
    from cbm_backend.jobs.worker import Worker

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    worker = Worker(config.load(), stop)
    if once:
        click.echo(f"{worker.run_waiting()} jobs were run.")
    else:
        worker.run()
