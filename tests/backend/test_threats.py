"""The threats this server is built against, a row each; whoever adds a row to `ROWS` owes it a test.

Requests are made from the application's own description, so every endpoint somebody adds is attacked, too.
"""

from __future__ import annotations

import base64
import os
import socket
import subprocess
import sys
import threading
import zipfile

import psycopg2
import pytest
from api_setup import PASSWORDS, SQUARES, World, authorization, build_world
from parcel_files import square, write
from pydantic import SecretStr

from cbm_backend.api import create_app
from cbm_backend.api.gate import any_user
from cbm_backend.api.pool import open_as_api
from cbm_backend.api.services import services
from cbm_backend.backgrounds import definition
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect
from cbm_backend.errors import InputError
from cbm_backend.log import redact
from cbm_backend.parcels.archive import unpacked

ROWS = {
    "SQL injection by value",
    "SQL injection by identifier",
    "Authorisation bypass",
    "Passwords",
    "Errors",
    "Server-side requests and local files",
    "Path traversal and the cache",
    "Zip slip",
    "Denial of service",
    "Input fuzz",
    "XML",
    "Secrets",
    "Database rights",
}
_TESTED: set[str] = set()
GOOD = {
    "aoi": "nl", "year": "2020", "pid": "P1", "dataset": "nl_2020", "lon": "5.38", "lat": "52.15",
    "tstype": "s2", "band": "B04", "start_date": "2020-06-01", "end_date": "2020-06-30", "max": "10",
    "distance": "1000", "values": "1-5000", "polygon": "5.3_52.1-5.4_52.1-5.4_52.2-5.3_52.1",
}  # fmt: skip
LEGACY = ("/query", "/files")


def row(name: str):
    """Say which row of the table a test is for."""
    assert name in ROWS
    _TESTED.add(name)
    return lambda test: test


@pytest.fixture(scope="module")
def world(postgis):
    built = build_world(postgis, "threats")
    unlimited = built.settings.model_copy(update={"rate_limit": "off", "rate_limit_costly": "off"})
    return World(unlimited, create_app(unlimited))


def endpoints(world):
    """(path with variables filled in, method, names of query parameters, names of the body's properties)."""
    described = world.app.describe()
    for path, item in described["paths"].items():
        for method, operation in item.items():
            names = [p["name"] for p in operation.get("parameters", []) if p["in"] == "query"]
            for parameter in operation.get("parameters", []):
                if parameter["in"] == "path":
                    path = path.replace(f"{{{parameter['name']}}}", GOOD.get(parameter["name"], "0"))
            yield path, method, names, list(_properties(described, operation))


def _properties(described, operation):
    schema = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema.get("properties", {})


def attack(world, payload: str, *, only=None, user: str = "anna"):
    """Put the payload into each parameter in turn, the others being good; yields (what, reply)."""
    client, headers = world.app.test_client(), authorization(user)
    for path, method, names, properties in endpoints(world):
        for name in names:
            if only is None or name in only:
                query = {n: GOOD[n] for n in names if n in GOOD} | {name: payload}
                yield (path, name), client.open(path, method=method, query_string=query, headers=headers)
        for name in properties:
            if only is None or name in only:
                body = {n: GOOD[n] for n in properties if n in GOOD} | {name: payload}
                yield (path, name), client.open(path, method=method, json=body, headers=headers)


def one(settings, statement: str):
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        value = cursor.fetchone()[0]
    connection.close()
    return value


CONTENT = "select count(*) || ' ' || (select count(*) from nl.sigs_2020) from nl.parcels_2020"


@row("SQL injection by value")
@pytest.mark.parametrize(
    "payload",
    [
        "'; drop table nl.parcels_2020; --",
        "P1' or '1'='1",
        "1); select pg_sleep(9); --",
        "%(pid)s %s %",
        "$$x$$",
        "{} {0} {x}",
    ],
)
def test_no_value_reaches_the_database_as_a_statement(world, payload):
    before = one(world.settings, CONTENT)
    for what, reply in attack(world, payload):
        assert reply.status_code < 500, what
        if what[0] == "/query/parcelByID" and what[1] == "pid":
            assert reply.get_json()["pid"] == [], "the value was not compared as it is"
    assert one(world.settings, CONTENT) == before


@row("SQL injection by identifier")
@pytest.mark.parametrize(
    "payload",
    [
        'g"; drop table nl.parcels_2020; --',
        "history",
        "g union select",
        "2020_history",
        "../g",
        "pg_user",
        "G\u0131",
    ],
)
def test_names_of_tables_and_columns_come_from_the_registry_only(world, payload):
    before = one(world.settings, CONTENT)
    for what, reply in attack(
        world, payload, only={"ptype", "tstype", "stype", "year", "dataset", "card", "statistic"}
    ):
        assert reply.status_code in (200, 400, 401, 403, 404), what
        if what[0] == "/query/parcelByID":
            assert reply.get_json() == {}, what
    assert one(world.settings, CONTENT) == before


@row("Authorisation bypass")
def test_requests_of_two_users_at_once_never_see_each_others_data(world):
    """The original kept the user in a global. (Users x datasets x routes: test_api_routes.py.)"""
    wrong, gate = [], threading.Barrier(6)

    def ask(user: str, aoi: str) -> None:
        client, headers = world.app.test_client(), authorization(user)
        gate.wait(20)
        for _ in range(25):
            seen = list(client.get("/query/info", headers=headers).get_json()["aois"])
            if seen != [aoi]:
                wrong.append((user, seen))

    threads = [threading.Thread(target=ask, args=pair) for pair in [("anna", "nl"), ("bob", "be")] * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not wrong


@row("Passwords")
def test_what_is_stored_is_argon2id_and_no_two_hashes_are_equal(world):
    stored = one(world.settings, "select string_agg(password_hash, ' ') from cbm_user").split()
    assert all(hashed.startswith("$argon2id$v=19$") for hashed in stored)
    assert len(set(stored)) == len(stored) == len(PASSWORDS)


@row("Errors")
def test_no_failure_shows_how_the_server_is_made(world, monkeypatch):
    from cbm_backend.api.pool import Pool

    def broken(*_args, **_options):
        raise RuntimeError("inner secret of /srv/cbm/module.py")

    app = World(world.settings, create_app(world.settings))
    app.get("/query/info")
    monkeypatch.setattr(Pool, "_use", broken)
    seen = set()
    for path, method, names, _ in endpoints(world):
        query = {n: GOOD[n] for n in names if n in GOOD}
        reply = app.app.test_client().open(
            path, method=method, query_string=query, headers=authorization("anna")
        )
        text = reply.get_data(as_text=True)
        seen.add(reply.status_code)
        for word in ("inner secret", "Traceback", "psycopg2", "site-packages", ".py"):
            assert word not in text, path
    assert 500 in seen


@row("Errors")
def test_words_of_the_database_stay_in_the_log(world):
    away = world.settings.model_copy(
        update={"database_url": SecretStr("postgresql://someone:hidden@127.0.0.1:1/secret_name")}
    )
    app = create_app(away)
    for path in ("/query/info", "/v1/datasets", "/ready", "/nothing"):
        reply = app.test_client().get(path, headers=authorization("anna"))
        assert reply.status_code == 503
        for word in ("secret_name", "someone", "hidden", "connection to server", "127.0.0.1"):
            assert word not in reply.get_data(as_text=True)


URLS = [
    "http://169.254.169.254/latest/meta-data/", "HTTP://127.0.0.1:9/", "file:///etc/passwd", "/etc/passwd",
    "/vsicurl/http://127.0.0.1:9/x.tif", "/vsizip//etc/x.zip/y", "<VRTDataset/>", "PG:dbname=x",
    "//127.0.0.1/x",
]  # fmt: skip


@row("Server-side requests and local files")
def test_no_value_of_a_request_makes_the_server_open_an_address_or_a_file(world, monkeypatch):
    asked, opened = [], []
    # psycopg2 and GDAL connect in C; everything else of ours goes through here.
    real_open = open
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: asked.append(address) or [])
    monkeypatch.setattr(
        "builtins.open", lambda file, *a, **o: opened.append(str(file)) or real_open(file, *a, **o)
    )
    for payload in URLS:
        for what, reply in attack(world, payload):
            assert reply.status_code < 500, what
            assert "root:" not in reply.get_data(as_text=True), what
    assert not asked
    assert not [file for file in opened if "passwd" in file]


@row("Server-side requests and local files")
def test_the_api_process_cannot_open_virtual_rasters(tmp_path):
    (tmp_path / "x.vrt").write_text(
        '<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    script = (
        "import sys; from unittest import mock; from click.testing import CliRunner\n"
        "from cbm_backend.cli.serve import cli\n"
        "from cbm_backend.config import Settings\n"
        "with mock.patch('cbm_backend.cli.serve.load', side_effect=KeyError): CliRunner().invoke(cli)\n"
        "import rasterio\n"
        "try: rasterio.open(sys.argv[1]); print('opened')\n"
        "except rasterio.errors.RasterioIOError as error: print('refused', error)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "GDAL_SKIP"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "x.vrt")],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.stdout.startswith("refused"), done.stdout + done.stderr


@row("Path traversal and the cache")
@pytest.mark.parametrize(
    "prefix", ["/dump/", "/static/tmp/", "/assets/", "/files/", "/files/nl/", "/tiles/", "/"]
)
@pytest.mark.parametrize(
    "path", ["../../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd",
             "....//etc/passwd",
             "..\\..\\etc\\passwd", "%00/etc/passwd", "/etc/passwd", "a/../../../etc/passwd"]
)  # fmt: skip
def test_no_path_leads_out_of_what_is_served(world, prefix, path):
    reply = world.app.test_client().get(prefix + path, headers=authorization("root"))
    assert reply.status_code in (400, 403, 404)
    assert b"root:" not in reply.data


@row("Zip slip")
def test_an_archive_writes_nothing_outside_its_folder_and_uses_none_of_its_paths(tmp_path):
    source = write(tmp_path / "p.gpkg", [square(0)])
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as bundle:
        bundle.write(source, "../../../p.gpkg")
        bundle.writestr("/etc/cron.d/x", "x")
    with unpacked(tmp_path / "p.zip", None) as (file, _):
        assert ".." not in str(file)
        assert [entry.name for entry in file.parent.iterdir()] == ["p.gpkg"]
        assert file.parent.parent != tmp_path


@row("Denial of service")
def test_what_costs_has_a_bound_in_the_description(world):
    """Numbers have a largest value, lists a largest length: nobody orders everything with one request."""
    described = world.app.describe()
    loose = []
    for path, item in described["paths"].items():
        if path.startswith(LEGACY):
            continue
        for method, operation in item.items():
            # A parameter may also be brought into its bounds, when it says so.
            given = [p for p in operation.get("parameters", []) if "at most" not in p.get("description", "")]
            fields = {p["name"]: p["schema"] for p in given}
            fields |= dict(_properties(described, operation))
            for name, schema in fields.items():
                for form in schema.get("anyOf", [schema]):
                    kind = form.get("type")
                    bounded = {
                        "integer": {"maximum", "exclusiveMaximum"}, "array": {"maxItems"},
                        "number": {"maximum", "exclusiveMaximum"},
                    }.get(kind)  # fmt: skip
                    if bounded and not bounded & set(form) and "enum" not in form:
                        loose.append(f"{method} {path}: {name} ({kind})")
    assert not loose


@row("Denial of service")
@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/query/parcelsByPolygon", {"polygon": "-10_35-30_35-30_70--10_70"}, {}),
        ("/query/parcelsByPolygon", {"polygon": "5_52-6_53-6_52-5_53"}, {}),
        ("/query/parcelsByPolygon", {"polygon": "-".join(["5_52"] * 5000)}, {}),
    ],
)
def test_too_much_at_once_is_refused_before_anything_is_computed(world, path, query, expected):
    reply = world.get(path, **{"aoi": "nl", "year": "2020", "lon": "5.38", "lat": "52.15", **query})
    assert (reply.status_code, reply.get_json()) == (200, expected)


@row("Denial of service")
def test_no_request_gets_more_than_its_share_of_peers(world):
    reply = world.get("/query/parcelPeers", aoi="nl", year="2020", pid="P1", distance="1e9", max="1000000")
    assert reply.status_code == 200
    assert len(reply.get_json().get("pids", [])) <= min(100, len(SQUARES))


@row("Denial of service")
def test_a_statement_that_takes_too_long_is_ended_and_the_server_goes_on(world):
    connection = connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "create view nl.slow as select p.* from nl.parcels_2020 p, pg_sleep(30); "
            "grant select on nl.slow to cbm_api; "
            "insert into cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column, "
            "crop_code_column, srid) "
            "values ('nl', 2001, '{\"parcels\": \"nl.slow\"}', 'parcel_id', 'crop', 'code', 28992)"
        )
    try:
        hurried = World(
            world.settings, create_app(world.settings.model_copy(update={"statement_timeout_ms": 3000}))
        )
        assert hurried.get("/query/parcelByID", aoi="nl", year="2001", pid="P1").get_json() == {}
        assert hurried.get("/query/parcelByID", aoi="nl", year="2020", pid="P1").get_json()["pid"] == ["P1"]
    finally:
        with connection, connection.cursor() as cursor:
            cursor.execute("delete from cbm_dataset where year = 2001; drop view nl.slow")
        connection.close()


@row("Denial of service")
def test_a_new_endpoint_says_when_a_statement_took_too_long(world):
    app = create_app(world.settings.model_copy(update={"statement_timeout_ms": 100}))
    app.add_url_rule("/v1/slow", view_func=any_user(lambda: services().pool.fetch("select pg_sleep(9)")))
    reply = app.test_client().get("/v1/slow", headers=authorization("anna"))
    assert (reply.status_code, reply.get_json()["title"]) == (503, "The query took too long: ask for less.")
    assert reply.get_json()["code"] == "too_long"
    assert int(reply.headers["Retry-After"]) > 0


@row("Input fuzz")
@pytest.mark.parametrize(
    "payload",
    ["\0", "P1\0", "9" * 400, "-" + "9" * 40, "1e400", "nan", "inf", "2147483648", "9223372036854775808",
     "0x10", "\u202e", "\U0001f33e" * 50, "'", '"', "", " ", "true", "[]", "{}", "2020-02-31", "9999-99-99",
     "0000-00-00", "10000-01-01", "x\r\nSet-Cookie: a=b"],
)  # fmt: skip
def test_nothing_that_is_sent_is_a_defect(world, payload):
    """The kinds that break servers most often, in every parameter. (More: test_api_description.py.)"""
    for what, reply in attack(world, payload):
        assert reply.status_code < 500, what


@row("Input fuzz")
def test_nothing_that_is_sent_becomes_markup_or_a_header(world):
    payload = '"><script>alert(1)</script>\r\nX-Made-Up: 1'
    for what, reply in attack(world, payload):
        assert "X-Made-Up" not in reply.headers, what
        if reply.content_type.startswith("text/html"):
            assert b"<script>alert" not in reply.data, what


@row("XML")
@pytest.mark.parametrize(
    "text",
    [
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><GDAL_WMS>&e;</GDAL_WMS>',
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><GDAL_WMS>&b;</GDAL_WMS>',
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><GDAL_WMS/>',
    ],
)
def test_documents_with_entities_are_refused(text):
    with pytest.raises(InputError):
        definition.parse(text)


@row("XML")
def test_no_module_of_the_backend_reads_xml_unguarded():
    from pathlib import Path

    import cbm_backend

    folder = Path(cbm_backend.__file__).parent
    for module in folder.rglob("*.py"):
        for line in module.read_text(encoding="utf-8").splitlines():
            if "xml" in line and line.lstrip().startswith(("import ", "from ")):
                allowed = ("defusedxml", "xml.sax.saxutils", "import Element", "Element, ")
                assert any(word in line for word in allowed), f"{module.name}: {line}"


@row("Secrets")
def test_settings_and_log_lines_hide_what_they_know():
    settings = Settings(
        database_url=SecretStr("postgresql://u:p4ss@h/d"), redis_url=SecretStr("redis://:p4ss@h")
    )
    for shown in (repr(settings), str(settings), settings.model_dump_json(), repr(settings.model_dump())):
        assert "p4ss" not in shown
    for line in ("postgresql://u:p4ss@h/d failed", "Authorization: Bearer p4ss", "password=p4ss"):
        assert "p4ss" not in redact(line)


@row("Secrets")
def test_no_reply_repeats_the_credentials(world):
    given = authorization("anna")["Authorization"].partition(" ")[2]
    for path, method, names, _ in endpoints(world):
        query = {n: GOOD[n] for n in names if n in GOOD}
        reply = world.app.test_client().open(
            path, method=method, query_string=query, headers=authorization("anna")
        )
        everything = reply.get_data() + str(reply.headers).encode()
        assert given.encode() not in everything, path
        assert base64.b64decode(given) not in everything, path


@row("Database rights")
@pytest.mark.parametrize(
    "statement",
    [
        "insert into public.cbm_user (name, password_hash) values ('x', 'x')",
        "update nl.parcels_2020 set crop = 'x'",
        "delete from public.cbm_dataset",
        "create table public.x (i int)",
        "copy (select 1) to program 'id'",
        "select pg_read_file('/etc/passwd')",
    ],
)
def test_the_role_the_api_acts_as_reads_and_does_nothing_else(world, statement):
    connection = open_as_api(world.settings)
    try:
        with connection.cursor() as cursor:
            cursor.execute("select current_user, current_setting('transaction_read_only')")
            assert cursor.fetchone() == ("cbm_api", "on")
            cursor.execute("begin read write")
            with pytest.raises(psycopg2.Error):
                cursor.execute(statement)
    finally:
        connection.close()


def test_every_row_has_a_test():
    assert _TESTED == ROWS
