"""The command `cbm-backend` as an administrator uses it: output, exit codes, sentences."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest
from parcel_files import square, write

from cbm_backend import cli, config, log


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    """Run the command in this process: (exit code, stdout, stderr)."""
    monkeypatch.setenv("CBM_CONFIG_DIR", str(tmp_path / "config"))

    def call(*args, database=None):
        if database is None:
            monkeypatch.delenv("CBM_DATABASE_URL", raising=False)
        else:
            monkeypatch.setenv("CBM_DATABASE_URL", database.require_database_url())
        config.load.cache_clear()
        code = cli.main([str(a) for a in args])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    yield call
    config.load.cache_clear()
    logging.getLogger().setLevel(logging.WARNING)


def test_version_and_help(run):
    code, out, _ = run("--version")
    assert (code, out.split(",")[0]) == (0, "cbm-backend")
    code, out, _ = run("--help")
    assert code == 0
    for name in ("db", "aois", "parcels", "datasets"):
        assert f"\n  {name} " in out


def test_help_imports_no_command(tmp_path):
    """Starting the command must stay quick: nothing heavy is loaded before it is used."""
    probe = (
        "import sys; from cbm_backend.cli import main; main(['--help']); "
        "heavy = {'numpy', 'numba', 'rasterio', 'shapely', 'pyogrio', 'pyarrow', 'flask', 'boto3'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_way_from_nothing_to_a_dataset_and_back(run, empty_database, tmp_path):
    db = empty_database
    code, out, _ = run("db", "check", database=db)
    assert (code, "missing: extension postgis" in out) == (1, True)
    code, out, _ = run("db", "init", database=db)
    assert (code, "applied 0001_core" in out) == (0, True)
    assert run("db", "upgrade", database=db)[1] == "The database was up to date.\n"
    assert run("db", "check", database=db)[0] == 0
    assert run("aois", "list", database=db)[1].startswith("There are no areas yet")
    assert run("datasets", "show", database=db)[1].startswith("There are no datasets yet")

    path = write(tmp_path / "p.gpkg", [square(0), square(1), None], Größe=[1, 2, 3])
    report = tmp_path / "report.json"
    code, out, _ = run(
        "parcels", "import", path, "--aoi", "nl", "--year", 2020, "--id-column", "ID", "--crop-name", "Crop",
        "--report", report, database=db,
    )  # fmt: skip
    assert code == 0
    assert "column Größe is called grosse" in out
    assert "left out: P3 (no geometry)" in out
    assert "nl_2020: 2 parcels in nl.parcels_2020 (EPSG:28992), 0 repaired, 1 left out, version 1" in out
    assert json.loads(report.read_text())["skipped"] == [{"id": "P3", "reason": "no geometry"}]

    code, out, _ = run(
        "parcels", "import", path, "--aoi", "nl", "--year", 2020, "--id-column", "id", "--crop-name", "crop",
        database=db,
    )  # fmt: skip
    assert "2 unchanged, 0 updated, 0 new, 0 changed, 0 removed" in out

    assert "nl_2020" in run("datasets", "show", database=db)[1]
    assert json.loads(run("datasets", "show", "nl_2020", database=db)[1])["nl_2020"]["srid"] == 28992
    assert run("datasets", "edit", "nl_2020", "--description", "x", "--center", "52,6", database=db)[0] == 0
    exported = tmp_path / "datasets.json"
    assert run("datasets", "export", exported, database=db)[0] == 0
    assert json.loads(exported.read_text())["nl_2020"]["center"] == "52.0,6.0"
    assert run("datasets", "import", exported, database=db)[0] == 4

    assert run("aois", "add", "be", "--bbox", "1,50,2,51", database=db)[1].startswith("area be added")
    assert run("aois", "add", "nl", "--from-parcels", database=db)[1].startswith("area nl changed")
    assert run("aois", "add", "fi", "--from-parcels", path, database=db)[0] == 0
    code, out, _ = run("aois", "list", database=db)
    assert [line.split()[0] for line in out.splitlines()] == ["be", "fi", "nl"]
    code, _, err = run("aois", "delete", "nl", database=db)
    assert (code, "nl_2020 (2 parcels" in err) == (4, True)
    assert run("aois", "delete", "nl", "--with-datasets", database=db)[0] == 0


@pytest.mark.parametrize(
    ("args", "code", "sentence"),
    [
        (["aois", "add", "nl"], 2, "exactly one of --from-parcels, --file and --bbox"),
        (["aois", "add", "nl", "--bbox", "1,2"], 2, "--bbox '1,2'"),
        (["aois", "delete", "xx"], 3, "There is no area 'xx'"),
        (["datasets", "show", "xx_2020"], 3, "There is no dataset xx_2020; the registry has: none yet."),
        (["datasets", "import", "/nowhere.json"], 2, "/nowhere.json cannot be read: No such file"),
        (["parcels", "import", "/nowhere.gpkg", "--aoi", "nl", "--year", "2020", "--id-column", "a",
          "--crop-name", "b"], 2, "The parcels file /nowhere.gpkg does not exist."),
        (["parcels", "import", "x", "--aoi", "nl", "--year", "twenty", "--id-column", "a",
          "--crop-name", "b"],
         2, "Invalid value for '--year'"),
        (["parcels", "import", "x"], 2, "Missing option '--aoi'"),
        (["extract", "run", "--aoi", "nl", "--year", "2020", "--start", "2020-06-01", "--end", "2020-05-01"],
         2, "--start 2020-06-01 is after --end 2020-05-01."),
        (["catalogue", "sync", "--stac", "x", "--aoi", "nl", "--start", "2020-06-01", "--end", "2020-05-01"],
         2, "--start 2020-06-01 is after --end 2020-05-01."),
        (["extract", "plan", "--aoi", "nl", "--year", "2020", "--start", "2020-02-31"],
         2, "'2020-02-31' is no day; write YYYY-MM-DD, such as 2024-06-30."),
        (["nonsense"], 2, "No such command 'nonsense'"),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence_on_stderr_and_an_exit_code(args, code, sentence, run, module_database):
    got, out, err = run(*args, database=module_database)
    assert (got, out) == (code, "")
    assert sentence in err
    assert "Traceback" not in err


def test_without_a_database_the_sentence_says_how_to_give_one(run):
    code, _, err = run("db", "check")
    assert code == 2
    assert "set CBM_DATABASE_URL=postgresql://user:password@host:port/db" in err


def test_a_server_that_is_not_there_is_unavailable_and_the_password_stays_secret(run, monkeypatch):
    from pydantic import SecretStr

    from cbm_backend.config import Settings

    nowhere = Settings(database_url=SecretStr("postgresql://anna:s3cret@127.0.0.1:1/cbm"))
    for args in (["db", "check"], ["--debug", "db", "check"]):
        code, _, err = run(*args, database=nowhere)
        assert code == 5
        assert "cbm-backend: The database does not answer" in err
        assert "s3cret" not in err
        assert ("Traceback" in err) == ("--debug" in args)


def test_a_database_of_no_version_is_told_what_to_run(run, empty_database):
    code, _, err = run("aois", "list", database=empty_database)
    assert (code, "cbm-backend db upgrade" in err) == (4, True)


def test_a_defect_is_not_dressed_up_as_an_expected_failure(run, monkeypatch):
    def broken():
        raise ZeroDivisionError("defect")

    monkeypatch.setattr(config, "load", broken)
    broken.cache_clear = lambda: None
    with pytest.raises(ZeroDivisionError):
        run("db", "check")


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("cannot reach postgresql://anna:s3cret@db:5432/cbm", "s3cret"),
        ("GET https://user:p%40ss@host/x", "p%40ss"),
        ("password=hunter2 host=x", "hunter2"),
        ("{'aws_secret_access_key': 'AbC/123'}", "AbC/123"),
        ("Authorization: Basic YWxhZGRpbg==", "YWxhZGRpbg"),
        ('"token": "t0ken"', "t0ken"),
    ],
)
def test_log_lines_hold_no_secrets(text, secret):
    assert secret not in log.redact(text)
    assert log.redact("nothing to hide: host=db user=anna") == "nothing to hide: host=db user=anna"


def test_log_lines_go_to_stderr_with_the_time_in_utc(capsys):
    log.setup()
    log.setup()
    logging.getLogger("cbm.test").info("password=%s", "hunter2")
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.endswith("password=***") and line[10] == "T" and line[19] == "Z"
