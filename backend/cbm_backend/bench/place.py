"""A database with 100,000 parcels and scenes of a whole tile, for benchmarks: our own commands fill it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import psycopg2
from psycopg2 import sql

from cbm_backend import config
from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.demo.private_postgis import PrivatePostgis
from cbm_backend.errors import CbmError

AOI, YEAR = "tt", 2024
DATASET = ("--aoi", AOI, "--year", str(YEAR))


class Place:
    """A private server and caches below a folder; commands run in processes of their own."""

    def __init__(self, folder: Path):
        self.postgis = PrivatePostgis(folder / "pg")
        self._cache = folder / "cache"

    @property
    def settings(self) -> Settings:
        """What the commands are told."""
        return config.load().model_copy(update={"cache_dir": self._cache})

    def start(self, source: Path) -> None:
        """Bring the server up and import the parcels."""
        self.postgis.start()
        self.command("db", "init")
        columns = ("--id-column", "parcel_id", "--crop-name", "crop_name", "--crop-code", "crop_code")
        self.command("parcels", "import", str(source / "parcels.gpkg"), *DATASET, *columns)

    def sync(self, source: Path) -> None:
        """Take the scenes of a tile into the catalogue."""
        self.command("catalogue", "sync", "--stac", str(source / "catalog.json"), "--aoi", AOI)

    def forget(self, *, index: bool = False) -> None:
        """Undo every extraction and clean up after it; index: forget the row spans as well."""
        self.command("extract", "reset", *DATASET, "--yes")
        if index:
            self.command("extract", "cache", "--purge")
        with closing(psycopg2.connect(self.postgis.url)) as connection:
            dataset = registry.get_dataset(connection, AOI, YEAR)
            connection.rollback()
            connection.autocommit = True
            with connection.cursor() as cursor:
                for name in ("sigs", "hists", "skips"):
                    cursor.execute(sql.SQL("vacuum analyze {}").format(dataset.table(name)))
                cursor.execute("checkpoint")

    def extract(self, *options: str) -> tuple[dict, float]:
        """`extract run`: its report, and the peak memory (MB) of that process."""
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as log:
            command = [sys.executable, "-m", "cbm_backend", "extract", "run", *DATASET, *options, "--json"]
            process = subprocess.Popen(command, env=self._environment(), stdout=out, stderr=log)
            peak = _peak_mb(process)
            for file in (out, log):
                file.seek(0)
            if process.returncode:
                raise CbmError(f"extract run: {log.read()[-1000:]}")
            report = json.loads(out.read().splitlines()[-1])
        if report["failed"] or not report["extracted"]:
            raise CbmError(f"extract run: {report['failed'] or 'nothing was extracted'}")
        return report, peak

    def command(self, *args: str) -> str:
        """Run a command of ours in a process of its own; what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "cbm_backend", *args],
            env=self._environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise CbmError(f"cbm-backend {args[0]}: {done.stderr[-1000:]}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        return os.environ | {"CBM_DATABASE_URL": self.postgis.url, "CBM_CACHE_DIR": str(self._cache)}


def _peak_mb(process: subprocess.Popen) -> float:
    """Wait for the end of a process; the most memory it held at a time.

    Its own count, which only grows, is read until the end: what wait4 tells would include our memory, which
    the process had until it became another program.
    """
    peak = 0.0
    while process.poll() is None:
        with contextlib.suppress(OSError):
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            found = [float(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")]
            if found:
                peak = max(peak, found[0])
        time.sleep(0.05)
    return peak
