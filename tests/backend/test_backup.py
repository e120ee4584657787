"""Backup and restore: the same digest, the same rights, from one snapshot; and what is refused."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import closing

import psycopg2
import pytest
from disturbed import RUN, command, digest, environment, small_disk
from psycopg2 import sql
from pydantic import SecretStr
from small_world import FIELDS, World

from cbm_backend.backup import dump, manifest, programs, restore
from cbm_backend.db import migrate
from cbm_backend.db.connection import connect
from cbm_backend.errors import CbmError, Conflict, InputError
from cbm_backend.users import store as users


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    for day in ("20200501", "20200601"):
        made.optical(f"s{day}", day)
    made.sync()
    made.run()
    users.add_user(made.settings, "anna", "a long password", ("zz",), False)
    made.rows("insert into zz.decisions_2020 (pid, outcome, decided_by, dataset_version) "
              "select ogc_fid, 'compliant', 'anna', 1 from zz.parcels_2020")  # fmt: skip
    return made


@pytest.fixture
def target(world):
    """Settings of a database that does not exist yet; dropped afterwards."""
    url = world.settings.require_database_url()
    name = f"restored_{os.getpid()}"
    yield world.settings.model_copy(
        update={"database_url": SecretStr(psycopg2.extensions.make_dsn(url, dbname=name))}
    )
    with closing(psycopg2.connect(url)) as admin:
        admin.autocommit = True
        admin.cursor().execute(
            sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
        )


def ask(settings, *args: str, **more: str) -> tuple[int, str]:
    """Exit code and output of a command that may fail."""
    done = subprocess.run([*RUN, *args], env=environment(settings, **more), capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, (done.stdout + done.stderr).strip()


def test_what_was_backed_up_comes_back_with_its_rights(world, target, tmp_path):
    before = digest(world.settings), world.tables()
    out = command(world.settings, "backup", str(tmp_path / "backups"), "--verify")
    assert "Verified: restored, all rows and digests are equal" in out
    [folder] = (tmp_path / "backups").iterdir()
    assert folder.stat().st_mode & 0o77 == 0, "password hashes are in it"
    out = command(target, "restore", str(folder))
    assert "All rows and digests are those of the backup." in out
    assert digest(target) == before[0]
    restored = World(tmp_path, target)
    assert restored.tables() == before[1]
    assert migrate.check(target).ok
    assert [user.name for user in users.list_users(target)] == ["anna"]
    assert restored.rows("select count(*) from zz.decisions_2020") == [(3,)]
    assert owners(restored) == {"cbm_owner"}
    assert rights(restored) == rights(world)
    # It lives: the next extraction goes on where the first ended.
    world.optical("s20200701", "20200701")
    restored.items.update(world.items)
    restored.sync()
    assert restored.run().extracted == ["s20200701"]
    scratch = "select count(*) from pg_database where datname like 'cbm\\_verify%'"
    assert world.rows(scratch) == [(0,)]


def owners(world) -> set[str]:
    """Who owns our tables."""
    query = """select distinct pg_get_userbyid(relowner)
               from pg_class c join pg_namespace n on n.oid = relnamespace
               where nspname = 'zz' or relname like 'cbm\\_%' and relkind in ('r', 'p')"""
    return {row[0] for row in world.rows(query)}


def rights(world) -> list[tuple]:
    """Who may do what with which table of ours."""
    return sorted(world.rows(
        """select n.nspname, c.relname, (aclexplode(c.relacl)).grantee::regrole::text,
                  (aclexplode(c.relacl)).privilege_type
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'zz' or n.nspname = 'public' and (c.relname like 'cbm\\_%' or c.relname in
                 ('aois', 'dias_catalogue'))"""))  # fmt: skip


@pytest.mark.faults
def test_a_backup_taken_while_scenes_are_published_is_of_one_moment(world, target, tmp_path, monkeypatch):
    before = digest(world.settings)
    original = programs.run

    def meanwhile(settings, command_, **more):
        out = original(settings, command_, **more)
        if "pg_dump" in str(command_[0]):
            world.optical("s20200801", "20200801")
            world.sync()
            assert world.run().extracted == ["s20200801"]
        return out

    monkeypatch.setattr(programs, "run", meanwhile)
    written = dump.backup(world.settings, tmp_path / "backups")
    monkeypatch.undo()
    assert digest(world.settings) != before
    assert written.manifest.digests == {"zz_2020": before}
    restore.restore(target, written.folder)
    assert digest(target) == before


@pytest.mark.faults
def test_logins_get_their_roles_back_and_strangers_are_named(world, target, tmp_path):
    world.rows("create role backup_guest login")
    world.rows("grant cbm_analyst, cbm_read_zz to backup_guest")
    folder = dump.backup(world.settings, tmp_path / "backups").folder
    world.rows("revoke cbm_analyst, cbm_read_zz from backup_guest")
    facts = json.loads((folder / manifest.FILE).read_text())
    facts["members"].append(["cbm_analyst", "somebody_else"])
    (folder / manifest.FILE).write_text(json.dumps(facts))
    try:
        done = restore.restore(target, folder)
        assert done.strangers == ["somebody_else"]
        assert world.rows("select pg_has_role('backup_guest', 'cbm_read_zz', 'member')") == [(True,)]
        assert world.rows("select pg_has_role('backup_guest', 'cbm_analyst', 'member')") == [(True,)]
    finally:
        world.rows("drop role backup_guest")


def test_a_target_that_is_not_empty_stays_as_it_is(world, tmp_path):
    folder = dump.backup(world.settings, tmp_path / "backups").folder
    before = digest(world.settings)
    code, said = ask(world.settings, "restore", str(folder))
    assert code == 4 and "is not empty (it has the table public.aois)" in said
    assert digest(world.settings) == before


@pytest.mark.faults
def test_a_backup_that_lost_something_is_found_out(world, target, tmp_path):
    folder = dump.backup(world.settings, tmp_path / "backups").folder
    facts = json.loads((folder / manifest.FILE).read_text())
    facts["rows"]["zz.sigs_2020"] += 1
    facts["digests"]["zz_2020"] = "0" * 64
    (folder / manifest.FILE).write_text(json.dumps(facts))
    with pytest.raises(Conflict, match="sigs_2020 has 12 rows instead of 13; the content of zz_2020 differs"):
        restore.verify(world.settings, folder)
    data = max((folder / dump.DUMP).glob("*.dat.gz"), key=lambda path: path.stat().st_size)
    data.write_bytes(data.read_bytes()[:20])
    with pytest.raises(CbmError, match="pg_restore failed"):
        restore.restore(target, folder)


def test_folders_that_are_no_backups(world, target, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="is no backup"):
        restore.restore(target, tmp_path / "empty")
    (tmp_path / "empty" / manifest.FILE).write_text("{}")
    with pytest.raises(InputError, match="cannot be read"):
        restore.restore(target, tmp_path / "empty")
    folder = dump.backup(world.settings, tmp_path / "backups").folder
    facts = json.loads((folder / manifest.FILE).read_text())
    for field, value, words in (("migration", 9999, "written by a newer version"),
                                ("server", 990000, "comes from PostgreSQL 99")):  # fmt: skip
        (folder / manifest.FILE).write_text(json.dumps(facts | {field: value}))
        with pytest.raises(Conflict, match=words):
            restore.restore(target, folder)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        dump.backup(world.settings, tmp_path / "file" / "backups")


def test_programs_that_are_missing_or_too_old(world, tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "_DEBIAN", tmp_path / "nothing")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Conflict, match="pg_dump is missing: install postgresql-client"):
        dump.backup(world.settings, tmp_path / "backups")
    old = tmp_path / "pg_dump"
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.1'\n")
    old.chmod(0o755)
    with pytest.raises(Conflict, match=r"is version 9.6.1, the database version"):
        dump.backup(world.settings, tmp_path / "backups")
    assert not (tmp_path / "backups").exists()


def test_a_dump_that_fails_leaves_nothing_behind(world, tmp_path):
    with small_disk(tmp_path / "backups", "size=48k"):
        code, said = ask(world.settings, "backup", str(tmp_path / "backups"))
        assert code == 1 and said.splitlines()[-1].startswith("cbm-backend: pg_dump failed: ")
        assert "No space left" in said
        assert list((tmp_path / "backups").iterdir()) == []


def test_only_the_newest_backups_are_kept(world, tmp_path):
    folder = tmp_path / "backups"
    with closing(connect(world.settings)) as connection:
        name = connection.info.dbname
    for moment in ("20200101T000000", "20200102T000000"):
        old = folder / f"{name}-{moment}"
        old.mkdir(parents=True)
        (old / manifest.FILE).write_text("{}")
    (folder / f"{name}-20200103T000000.part").mkdir()
    out = command(world.settings, "backup", str(folder), "--keep", "2")
    assert f"Removed {folder / name}-20200101T000000." in out
    assert len(list(folder.glob(f"*/{manifest.FILE}"))) == 2
