"""Many workers on many scenes, and parcels imported anew beneath them: none twice, none lost."""

from __future__ import annotations

import json
import os
import signal
import threading

import pytest
from disturbed import AT_COPY, Gate, command, digest, eventually, start
from small_world import FIELDS, World, ring

from cbm_backend.extraction import pool
from cbm_backend.extraction.worker import RunRequest, Silent

pytestmark = pytest.mark.faults

RUN = ("extract", "run", "--aoi", "zz", "--year", "2020")
SCENES = 300
# Every time a scene is published leaves a line, whoever did it.
_AUDIT = """
create table audit (obsid int, holder text);
grant insert on audit to cbm_worker;
create function audited() returns trigger language plpgsql as
    $$ begin insert into audit values (new.obsid, new.claimed_by); return new; end $$;
create trigger audit after update on cbm_extraction for each row
    when (new.status = 'extracted' and old.status = 'inprogress') execute function audited()"""


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    made.optical("s")
    made.sync()
    return made


def multiply(world, scenes: int) -> None:
    """The one scene so many times, an hour apart."""
    world.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry)
           select obstime + n * interval '1 h', reference || n, card, footprint, assets, radiometry
           from dias_catalogue, generate_series(1, %s) n""",
        scenes - 1,
    )


def undisturbed(world) -> str:
    """The digest of a run of one worker from scratch."""
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    world.run()
    return digest(world.settings)


def test_eight_workers_on_300_scenes_one_of_them_killed(world):
    multiply(world, SCENES)
    world.rows(_AUDIT)
    process = start(world.settings, *RUN, "--workers", "8", "--threads", "1", "--json")
    counted = "select count(*), count(distinct holder) from audit"
    eventually(lambda: world.rows(counted)[0][1] >= 3, "several workers have published", 120)
    at_work = "select claimed_by from cbm_extraction where status = 'inprogress' limit 1"
    [[holder]] = eventually(lambda: world.rows(at_work), "a worker is at work")
    os.kill(int(holder.split("/")[-2]), signal.SIGKILL)
    out, _ = process.communicate(timeout=300)
    assert process.returncode == 0, out
    report = json.loads(out.splitlines()[-1])
    assert report["remaining"] == 0 and report["failed"] == []
    assert len(set(report["extracted"])) == len(report["extracted"])
    assert len(report["extracted"]) >= SCENES - 1, "a scene that was published in the killer's moment is done"
    assert world.rows("select count(*), count(distinct obsid) from audit") == [(SCENES, SCENES)], "once each"
    assert world.rows("select count(*), count(distinct (pid, obsid, band)) from zz.sigs_2020") == [
        (SCENES * 3 * 2, SCENES * 3 * 2)
    ]
    found = digest(world.settings)
    assert found == undisturbed(world)


def test_parcels_imported_anew_while_workers_extract(world):
    """Changed, new and removed parcels; the import is the command, the workers are processes."""
    multiply(world, 40)
    changed = {"a": FIELDS["a"], "b": (12, 2, 22, 20), "new": (31, 2, 38, 10)}
    path = world.folder / "changed.geojson"
    features = [
        {"type": "Feature", "properties": {"id": name, "crop": "wheat"},
         "geometry": {"type": "Polygon", "coordinates": [ring(shape)]}}
        for name, shape in changed.items()
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    imports = []

    class AfterTheThird(Silent):
        done = 0

        def scene(self, reference, outcome, seconds):
            self.done += 1
            if self.done == 3:
                imports.append(threading.Thread(target=import_them))
                imports[0].start()

    def import_them():
        command(world.settings, "parcels", "import", str(path), "--aoi", "zz", "--year", "2020",
                "--id-column", "id", "--crop-name", "crop")  # fmt: skip

    pool.run(world.settings, RunRequest("zz", 2020, threads=1), 2, AfterTheThird())
    imports[0].join()
    command(world.settings, *RUN)
    assert world.rows("select count(*) from cbm_extraction e, cbm_dataset d "
                      "where e.parcels_version < d.parcels_version") == [(0,)]  # fmt: skip
    assert {key[0] for key in world.signatures()} == set(changed)
    found = digest(world.settings)
    assert found == undisturbed(world)


def test_a_scene_without_parcels_is_done_and_says_so_also_when_its_worker_is_killed(world):
    """Beside the parcels there is nothing to write, but a state to keep."""
    multiply(world, 2)
    world.rows("delete from zz.parcels_2020")
    with Gate(world.settings, AT_EMPTY) as gate:
        process = start(world.settings, *RUN)
        eventually(gate.waiting, "a worker reaches the gate")
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        gate.open()
    command(world.settings, *RUN)
    assert (
        world.rows("select status, message, signatures from cbm_extraction")
        == [("extracted", "no_parcels", 0)] * 2
    )
    found = digest(world.settings)
    assert found == undisturbed(world)


AT_EMPTY = AT_COPY.replace("zz.sigs_{year}", "public.cbm_extraction").replace(
    "before insert", "before update"
).replace("for each row", "for each row when (new.status = 'extracted')")  # fmt: skip
