"""A Dask cluster of separate processes on 127.0.0.1: one scheduler, and workers with an environment each."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

DASK = [sys.executable, "-m", "dask"]


@dataclass
class DaskCluster:
    """The running scheduler; `workers` as they were started."""

    folder: Path
    address: str = ""
    scheduler: subprocess.Popen | None = None
    workers: list[subprocess.Popen] = field(default_factory=list)

    def start(self) -> None:
        """Start the scheduler and wait for its address."""
        place = self.folder / "scheduler.json"
        self.scheduler = self._run(
            [*DASK, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show",
             "--scheduler-file", place], "scheduler", os.environ,
        )  # fmt: skip
        deadline = time.monotonic() + 60
        while not self.address:
            assert time.monotonic() < deadline and self.scheduler.poll() is None, self.log("scheduler")
            with contextlib.suppress(FileNotFoundError, json.JSONDecodeError):
                self.address = json.loads(place.read_text())["address"]
            time.sleep(0.05)

    def worker(self, settings=None, *, threads: int = 1, before: tuple[str, ...] = (), **more: str):
        """Start a worker; settings: what its own environment says. before: a command that starts it."""
        env = {name: value for name, value in os.environ.items() if not name.startswith("CBM_")}
        env |= {"CBM_CONFIG_DIR": str(self.folder / "config")} | more
        if settings is not None:
            env |= {"CBM_DATABASE_URL": settings.require_database_url(),
                    "CBM_CACHE_DIR": str(settings.cache_dir),
                    "CBM_LEASE_SECONDS": str(settings.lease_seconds)}  # fmt: skip
        name = f"worker{len(self.workers)}"
        command = [*before, *DASK, "worker", self.address, "--host", "127.0.0.1", "--nthreads", str(threads),
                   "--no-nanny", "--no-dashboard", "--local-directory", self.folder / name]  # fmt: skip
        self.workers.append(self._run(command, name, env))
        return self.workers[-1]

    def log(self, name: str) -> str:
        """What a process printed so far."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def stop(self) -> None:
        """End what was started, by process id."""
        for process in [*self.workers, self.scheduler]:
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in [*self.workers, self.scheduler]:
            if process is None:
                continue
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _run(self, command, name: str, env) -> subprocess.Popen:
        with (self.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen([str(part) for part in command], env=env, stdout=log,
                                    stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip


@contextlib.contextmanager
def running_cluster(folder: Path) -> Iterator[DaskCluster]:
    """A scheduler without workers, ended with all that joined it."""
    folder.mkdir(parents=True, exist_ok=True)
    cluster = DaskCluster(folder)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
