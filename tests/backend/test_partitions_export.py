"""Partitions made ahead, measured and put in order; signatures as Parquet by month."""

from __future__ import annotations

import numpy as np
import pyarrow.parquet as pq
import pytest
from small_world import FIELDS, World

from cbm_backend import config
from cbm_backend.cli import main

DATASET = ("--aoi", "zz", "--year", "2020")


@pytest.fixture
def world(database, tmp_path, monkeypatch):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    made.optical("april", "20200430")
    made.optical("may", "20200501", 2000)
    made.optical("later", "20200531", 3000)
    made.sync()
    monkeypatch.setenv("CBM_DATABASE_URL", made.settings.require_database_url())
    monkeypatch.setenv("CBM_CACHE_DIR", str(made.settings.cache_dir))
    config.load.cache_clear()
    yield made
    config.load.cache_clear()


def test_partitions_are_made_ahead_measured_and_put_in_order(world, capsys):
    world.rows("update dias_catalogue set id = 1234 where reference = 'later'")
    assert main(["db", "partition", *DATASET]) == 0
    assert "6 partitions" in capsys.readouterr().out
    world.run()
    before = world.tables()
    assert main(["db", "partition", *DATASET, "--order"]) == 0
    assert "zz.sigs_2020_p1000 is in order" in capsys.readouterr().out
    assert world.tables() == before
    assert main(["db", "stats", *DATASET]) == 0
    shown = capsys.readouterr().out
    assert "zz.sigs_2020_p0\t12 rows" in shown
    assert "about 18 signatures, 6 partitions" in shown
    assert main(["db", "stats", "--aoi", "zz", "--year", "1999"]) == 3
    capsys.readouterr()
    digests = set()
    for group in ("db", "extract"):
        assert main([group, "digest", *DATASET]) == 0
        digests.add(capsys.readouterr().out.strip())
    assert [len(digest) for digest in digests] == [64]


def test_signatures_are_exported_by_month(world, capsys, tmp_path):
    world.run()
    out = tmp_path / "out"
    for _ in range(2):
        assert main(["extract", "export", *DATASET, str(out)]) == 0
        assert sorted(path.name for path in out.iterdir()) == [
            "zz_2020_2020-04.parquet", "zz_2020_2020-05.parquet",
        ]  # fmt: skip
    assert "zz_2020_2020-05.parquet: 12 signatures" in capsys.readouterr().out
    rows = pq.read_table(out / "zz_2020_2020-05.parquet").to_pylist()
    names = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
    exported = {(r["parcel"], r["scene"], r["band"]): tuple(r[name] for name in names) for r in rows}
    stored = {
        key: tuple(map(float, np.float32(value)))
        for key, value in world.signatures().items()
        if key[1] != "april"
    }
    assert exported == stored
    assert f"{rows[0]['time']:%Y-%m-%dT%H:%M:%S%z}" == "2020-05-01T10:40:21+0000"
    (tmp_path / "file").write_text("")
    assert main(["extract", "export", *DATASET, str(tmp_path / "file" / "x")]) == 2
