"""Stores in the registry, their commands, and the two that are not S3: folders and plain http."""

from __future__ import annotations

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psycopg2
import pytest
from fault_proxy import running_proxy

from cbm_backend import cli, config
from cbm_backend.errors import Conflict, NotFound, Unavailable
from cbm_backend.storage import registry
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.download import Retry, fetch
from cbm_backend.storage.failures import AccessRefused, ObjectDamaged, ObjectMissing, StopWorker, StoreBusy
from cbm_backend.storage.filesystem import FileStore
from cbm_backend.storage.http import HttpStore
from cbm_backend.storage.store import StoreRow

BODY = b"0123456789" * 30_000


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Tests look at the proxy."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    (folder / "scenes").mkdir()
    (folder / "scenes" / "x.tif").write_bytes(BODY)
    return folder


@pytest.fixture(scope="module")
def running(archive):
    handler = functools.partial(_Quiet, directory=str(archive))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    with running_proxy(f"http://127.0.0.1:{server.server_address[1]}") as proxy:
        yield proxy
    server.shutdown()
    server.server_close()


class TestHttp:
    @pytest.fixture
    def proxy(self, running):
        running.clear()
        yield running
        running.clear()

    @pytest.fixture
    def web(self, proxy, tmp_path) -> HttpStore:
        row = StoreRow("web", "http", f"{proxy.endpoint}/scenes")
        return HttpStore(row, Connections(tmp_path / "slots", 4))

    def test_an_object_arrives_whole(self, web, proxy, tmp_path):
        assert fetch(web, f"{proxy.endpoint}/scenes/x.tif", tmp_path / "out").read_bytes() == BODY
        assert web.check().startswith(f"{proxy.endpoint}/scenes/ answers 200")

    def test_truncation_is_noticed_repaired_once_then_told(self, web, proxy, tmp_path):
        proxy.add("truncate", keep=500)
        assert fetch(web, "x.tif", tmp_path / "out").read_bytes() == BODY
        proxy.add("truncate", keep=500, times=2)
        with pytest.raises(
            ObjectDamaged, match=r"x\.tif is damaged: it breaks off after 500 of 300000 bytes"
        ):
            fetch(web, "x.tif", tmp_path / "out", name="y.tif")

    @pytest.mark.parametrize(
        ("status", "error"),
        [
            (401, AccessRefused),
            (403, AccessRefused),
            (404, ObjectMissing),
            (410, ObjectMissing),
            (429, StoreBusy),
            (503, StoreBusy),
            (500, StoreBusy),
            (400, Unavailable),
        ],
    )
    def test_each_answer_means_what_the_worker_has_to_do(self, status, error, web, proxy, tmp_path):
        proxy.add("status", status=status, times=None)
        with pytest.raises(error, match=f"answers {status}") as told:
            fetch(web, "x.tif", tmp_path / "out", retry=Retry(patience=0))
        assert type(told.value) is error
        assert not list((tmp_path / "out").glob("*"))

    def test_redirects_stay_on_the_host(self, web, proxy, tmp_path):
        proxy.add("status", status=302, headers=(("Location", "/scenes/x.tif?again=1"),))
        assert fetch(web, "x.tif", tmp_path / "out").read_bytes() == BODY
        proxy.add("status", status=302, headers=(("Location", "http://169.254.0.1/scenes/x.tif"),))
        with pytest.raises(Unavailable, match="redirects to a server that is not of store web"):
            fetch(web, "x.tif", tmp_path / "out", name="y.tif")

    def test_the_token_is_sent_and_never_shown(self, web, proxy, tmp_path, monkeypatch):
        monkeypatch.setenv("CBM_STORE_WEB_TOKEN", "hush-hush")
        proxy.add("status", status=403)
        with pytest.raises(AccessRefused) as told:
            fetch(web, "x.tif", tmp_path / "out")
        assert proxy.seen[0].headers["Authorization"] == "Bearer hush-hush"
        assert "hush" not in f"{told.value} {told.value.detail}"


class TestFiles:
    def store(self, root: Path, tmp_path: Path) -> FileStore:
        return FileStore(StoreRow("mount", "file", root=str(root)), Connections(tmp_path / "slots", 4))

    def test_a_file_can_be_copied_like_any_object(self, archive, tmp_path):
        path = fetch(self.store(archive, tmp_path), "scenes/x.tif", tmp_path / "out")
        assert path.read_bytes() == BODY

    def test_a_missing_file_is_missing_but_a_missing_mount_stops_the_worker(self, archive, tmp_path):
        with pytest.raises(ObjectMissing, match="There is no file"):
            fetch(self.store(archive, tmp_path), "scenes/gone.tif", tmp_path)
        with pytest.raises(ObjectMissing):
            self.store(archive, tmp_path).local_path("scenes")
        with pytest.raises(StopWorker, match="Is it mounted"):
            fetch(self.store(archive / "unmounted", tmp_path), "x.tif", tmp_path)
        with pytest.raises(StopWorker, match="Is it mounted"):
            self.store(archive / "unmounted", tmp_path).check()


class TestRegistry:
    def test_a_store_is_added_read_and_forgotten(self, database):
        row = StoreRow("cdse", "s3", "https://eodata.dataspace.copernicus.eu", "eodata", "default")
        registry.add(database, row)
        assert registry.get(database, "cdse") == row
        with pytest.raises(Conflict, match="a store 'cdse' already"):
            registry.add(database, row)
        registry.delete(database, "cdse")
        with pytest.raises(NotFound):
            registry.delete(database, "cdse")
        assert registry.load(database) == []

    def test_a_store_that_scenes_lie_in_is_kept(self, database):
        registry.add(database, StoreRow("mount", "file", root="/data"))
        with psycopg2.connect(database.require_database_url()) as connection, connection.cursor() as cursor:
            cursor.execute(
                "insert into public.dias_catalogue (obstime, reference, card, store)"
                " values ('2024-05-01', 'x', 's2', 'mount')"
            )
        connection.close()
        with pytest.raises(Conflict, match="Scenes of the catalogue lie in the store 'mount'"):
            registry.delete(database, "mount")
        assert [row.name for row in registry.load(database)] == ["mount"]


class TestCommands:
    @pytest.fixture
    def run(self, database, tmp_path, monkeypatch, capsys):
        monkeypatch.setenv("CBM_DATABASE_URL", database.require_database_url())
        monkeypatch.setenv("CBM_CONFIG_DIR", str(tmp_path / "config"))
        monkeypatch.setenv("CBM_CACHE_DIR", str(tmp_path / "cache"))
        # Whatever keys this machine has are not ours to try.
        monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        for name in ("AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"):
            monkeypatch.setenv(name, str(tmp_path / "none"))
        config.load.cache_clear()

        def command(*args: str) -> tuple[int, str]:
            code = cli.main(["stores", *args])
            told = capsys.readouterr()
            return code, told.out + told.err

        yield command
        config.load.cache_clear()

    def test_from_adding_to_deleting(self, run, s3_server, tmp_path):
        where = ["--endpoint", s3_server.endpoint, "--bucket", "eodata", "--region", "default"]
        assert run("add", "swift", *where)[0] == 0
        code, told = run("check", "swift")
        assert (code, "no keys for the store swift" in told or "answers 403" in told) == (6, True)
        (tmp_path / "config").mkdir()
        keys = tmp_path / "config" / "stores.ini"
        keys.write_text(
            f"[swift]\naccess_key = {s3_server.access_key}\nsecret_key = {s3_server.secret_key}\n"
        )
        keys.chmod(0o644)
        code, told = run("check", "swift")
        assert (code, "chmod 600" in told) == (2, True)
        keys.chmod(0o600)
        s3_server.put("cli/x.tif", b"12345")
        code, told = run("check", "swift", "--object", "s3://eodata/cli/x.tif")
        assert code == 0
        assert "s3://eodata/cli/x.tif: 5 bytes, md5 known; 5 bytes read." in told
        code, told = run("show", "swift")
        assert "bucket:      eodata" in told and "stores.ini" in told and s3_server.secret_key not in told
        assert "swift" in run("list")[1]
        assert run("delete", "swift") == (0, "Deleted store 'swift'.\n")
        assert run("show", "swift")[0] == 3

    def test_a_secret_in_the_endpoint_is_refused_and_nothing_is_stored(self, run):
        code, told = run("add", "leaky", "--endpoint", "https://key:hush@host", "--bucket", "b2")
        assert code == 2 and "endpoint:" in told and "hush" not in told
        assert "There are no stores" in run("list")[1]
