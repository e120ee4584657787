"""`cbm-backend doctor` on a healthy installation and on ones that are broken, each in one way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from disturbed import RUN, command, environment
from small_world import FIELDS, World

from cbm_backend import doctor
from cbm_backend.demo.private_postgis import free_port


@pytest.fixture(scope="module")
def world(module_database, tmp_path_factory):
    made = World(tmp_path_factory.mktemp("doctor"), module_database)
    made.settings = made.settings.model_copy(update={"object_cache_mb": 50, "span_cache_mb": 50})
    made.parcels(**FIELDS)
    for day in ("20200501", "20200601"):
        made.optical(f"s{day}", day)
    made.sync()
    made.run()
    return made


def ask(world, *options: str, before: tuple[str, ...] = (), **more: str) -> tuple[int, list[dict]]:
    """Exit code and findings of the command in a process of its own."""
    env = environment(world.settings, CBM_OBJECT_CACHE_MB="50", CBM_SPAN_CACHE_MB="50", **more)
    done = subprocess.run([*before, *RUN, "doctor", "--json", *options], env=env, capture_output=True,
                          text=True, check=False)  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    told = json.loads(done.stdout)
    assert told["ok"] == (done.returncode == 0)
    return done.returncode, told["findings"]


def one(world, check: str, **options):
    """The only finding of a check that is not ok: (exit code, level, sentence, remedy)."""
    code, found = ask(world, "--only", check, **options)
    [finding] = [entry for entry in found if entry["level"] != "ok"]
    assert finding["check"] == check or check in doctor.OF_THE_DATABASE
    assert finding["sentence"][-1] in ".?" and "\n" not in finding["sentence"] and finding["remedy"]
    return code, finding["level"], finding["sentence"], finding["remedy"]


def test_a_healthy_installation_has_nothing_to_look_at(world, s3_server):
    world.rows(
        "insert into cbm_store (name, profile, root) values ('archive', 'file', %s)", str(world.folder)
    )
    world.rows(
        "insert into cbm_store (name, profile, endpoint, bucket, region) values ('eodata', 's3', %s, %s, %s)",
        s3_server.endpoint, s3_server.bucket, s3_server.region,
    )  # fmt: skip
    keys = {"CBM_STORE_EODATA_ACCESS_KEY": s3_server.access_key,
            "CBM_STORE_EODATA_SECRET_KEY": s3_server.secret_key}  # fmt: skip
    command(world.settings, "extract", "run", "--aoi", "zz", "--year", "2020", **keys)
    code, found = ask(world, **keys)
    assert [(f["check"], f["sentence"]) for f in found if f["level"] != "ok"] == []
    assert {f["check"] for f in found} == set(doctor.CHECKS), "every check has something to say"
    assert code == 0
    stores = [f["sentence"] for f in found if f["check"] == "stores"]
    assert any("s3://eodata/ answers" in sentence for sentence in stores)
    out = command(world.settings, "doctor", **keys)
    assert out.splitlines()[-1].endswith("0 failed.")
    assert s3_server.secret_key not in out
    code, level, sentence, _ = one(world, "stores", **keys | {"CBM_STORE_EODATA_SECRET_KEY": "wrong"})
    assert (code, level) == (1, "fail") and "403" in sentence and "eodata" in sentence
    world.rows("update cbm_store set bucket = 'nothing' where name = 'eodata'")
    assert "no bucket 'nothing'" in one(world, "stores", **keys)[2]
    world.rows("update cbm_store set endpoint = %s where name = 'eodata'", f"http://127.0.0.1:{free_port()}")
    assert one(world, "stores", **keys)[1] == "warn", "a server that is away may come back"
    world.rows("delete from cbm_store")
    world.rows("insert into cbm_store (name, profile, root) values ('archive', 'file', '/nowhere')")
    assert "/nowhere" in one(world, "stores")[2]
    world.rows("delete from cbm_store")


def test_configuration_that_others_can_read_or_nobody_does(world, tmp_path):
    folder = tmp_path / "config"
    folder.mkdir()
    env_file = folder / "backend.env"
    env_file.write_text("CBM_LEASE_SECONDS=600\n")
    env_file.chmod(0o644)
    config = {"CBM_CONFIG_DIR": str(folder)}
    code, level, sentence, remedy = one(world, "configuration", **config)
    assert (code, level, remedy) == (0, "warn", f"chmod 600 {env_file}")
    assert "can be read by others" in sentence
    env_file.chmod(0o600)
    assert ask(world, "--only", "configuration", **config)[0] == 0
    env_file.write_text("CBM_DATABASE_ULR=postgresql://u:secret@h/d\n")
    _, level, sentence, _ = one(world, "configuration", **config)
    assert level == "warn" and "CBM_DATABASE_ULR is no setting" in sentence and "secret" not in sentence
    code, level, sentence, _ = one(world, "configuration", CBM_LEASE_SECONDS="soon")
    assert (code, level) == (1, "fail") and sentence.startswith("CBM_LEASE_SECONDS:")


def test_a_cache_that_cannot_be_written_and_a_disk_that_is_full(world, tmp_path):
    (tmp_path / "file").write_text("")
    code, level, sentence, _ = one(world, "cache", CBM_CACHE_DIR=str(tmp_path / "file" / "cache"))
    assert (code, level) == (1, "fail") and "cannot be written" in sentence
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "small", tmp_path],
                                      check=False).returncode:  # fmt: skip
        pytest.skip("only root can mount a small file system")
    try:
        code, level, sentence, _ = one(world, "disk", CBM_CACHE_DIR=str(tmp_path / "cache"))
    finally:
        subprocess.run(["umount", tmp_path], check=True)
    assert (code, level) == (1, "fail") and "Only 3 MB are free" in sentence


def test_a_raster_library_without_jpeg_2000(world):
    code, level, sentence, _ = one(world, "gdal", GDAL_SKIP="JP2OpenJPEG")
    assert (code, level) == (1, "fail") and "lacks JP2OpenJPEG" in sentence


def test_a_cold_kernel_cache_is_only_worth_a_look(world, tmp_path):
    code, level, sentence, _ = one(world, "kernels", NUMBA_CACHE_DIR=str(tmp_path / "numba"))
    assert (code, level) == (0, "warn") and "not compiled yet" in sentence


def test_a_database_that_is_away_or_empty_or_refuses_the_login(world, empty_database):
    away = f"postgresql://cbm:verysecret@127.0.0.1:{free_port()}/cbm"
    code, found = ask(world, CBM_DATABASE_URL=away)
    assert code == 1 and "verysecret" not in json.dumps(found)
    [finding] = [f for f in found if f["level"] == "fail"]
    assert finding["check"] == "database" and "does not answer" in finding["sentence"]
    wrong = world.settings.require_database_url().replace("cbm:", "nobody:")
    assert "authentication failed" in one(world, "database", CBM_DATABASE_URL=wrong)[2]
    empty = empty_database.require_database_url()
    code, found = ask(world, CBM_DATABASE_URL=empty)
    levels = {f["check"]: f["level"] for f in found}
    assert code == 1 and levels["database"] == levels["schema"] == levels["stores"] == "fail"
    assert any("cbm-backend db" in f["remedy"] for f in found)


def test_a_login_without_our_roles_is_told_what_a_superuser_has_to_do(world):
    world.rows("drop role if exists doctor_guest")
    world.rows("create role doctor_guest login password 'guest'")
    try:
        url = world.settings.require_database_url()
        guest = "postgresql://doctor_guest:guest@" + url.partition("@")[2]
        code, level, sentence, remedy = one(world, "roles", CBM_DATABASE_URL=guest)
        assert (code, level) == (1, "fail") and "none of our roles" in sentence and "GRANT" in remedy
    finally:
        world.rows("drop role doctor_guest")


def test_a_schema_that_somebody_changed(world):
    world.rows("alter table cbm_store rename column description to remark")
    try:
        code, found = ask(world, "--only", "schema")
        assert code == 1
        assert any("description" in f["sentence"] for f in found)
    finally:
        world.rows("alter table cbm_store rename column remark to description")


@pytest.mark.skipif(shutil.which("faketime") is None, reason="the Debian package faketime is missing")
@pytest.mark.parametrize("offset, level", [("+60s", "warn"), ("-1d", "fail")])
def test_a_wrong_clock(world, offset, level):
    clock = ("faketime", "--exclude-monotonic", "-f", offset)
    code, found, sentence, _ = one(world, "clock", before=clock)
    assert (code, found) == (int(level == "fail"), level)
    assert ("ahead of" if offset[0] == "+" else "behind") in sentence


def test_leases_of_the_dead_and_failed_scenes(world):
    world.rows("update cbm_extraction set status = 'inprogress', lease_until = now() - interval '1 h' "
               "where obsid = (select min(obsid) from cbm_extraction)")  # fmt: skip
    world.rows("update cbm_extraction set status = 'failed' where obsid = "
               "(select max(obsid) from cbm_extraction)")  # fmt: skip
    code, found = ask(world, "--only", "queue")
    assert code == 0 and {f["level"] for f in found} == {"warn"}
    told = " ".join(f["sentence"] + f["remedy"] for f in found)
    assert "1 scenes are held by workers that are gone" in told and "1 scenes failed" in told
    assert "extract retry --aoi zz --year 2020" in told
    world.rows("update cbm_extraction set status = 'extracted'")


def test_redis_that_does_not_answer(world):
    url = f"redis://:hidden@127.0.0.1:{free_port()}/0"
    code, level, sentence, _ = one(world, "limits", CBM_REDIS_URL=url)
    assert (code, level) == (0, "warn") and "Redis does not answer" in sentence and "hidden" not in sentence
    assert one(world, "limits", CBM_RATE_LIMIT="off")[2] == "Requests are not limited."


def test_an_unknown_check_is_refused(world, capsys):
    done = subprocess.run([*RUN, "doctor", "--only", "weather"], env=environment(world.settings),
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 2
    assert "there is no check 'weather'" in done.stderr and len(done.stderr.splitlines()) == 1
