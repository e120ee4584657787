"""Objects from a real S3 server that may misbehave: whole and checked on disk, or a clear error."""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from fault_proxy import FaultProxy, running_proxy
from rasterio.transform import from_origin

from cbm_backend.errors import Unavailable
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.download import Expected, Retry, fetch
from cbm_backend.storage.failures import (
    AccessRefused,
    DiskFull,
    ObjectDamaged,
    ObjectMissing,
    StopWorker,
    StoreBusy,
)
from cbm_backend.storage.gdal_access import gdal_access, gdal_options, gdal_path
from cbm_backend.storage.gdal_env import gdal_env
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import StoreRow

BODY = np.random.default_rng(5).bytes(3_000_001)
MD5 = "d50110" + hashlib.md5(BODY).hexdigest()
SHA256 = "1220" + hashlib.sha256(BODY).hexdigest()
KEY = "scenes/T31UFT_B04_10m.jp2"
HREF = f"s3://eodata/{KEY}"
QUICK = Retry(first=0.02, longest=60, patience=0.2)


@pytest.fixture(scope="module")
def running(s3_server):
    s3_server.put(KEY, BODY)
    with running_proxy(s3_server.endpoint) as proxy:
        yield proxy


@pytest.fixture
def proxy(running):
    running.clear()
    yield running
    running.clear()


@pytest.fixture
def keys(s3_server, monkeypatch):
    monkeypatch.setenv("CBM_STORE_TEST_ACCESS_KEY", s3_server.access_key)
    monkeypatch.setenv("CBM_STORE_TEST_SECRET_KEY", s3_server.secret_key)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
def store(proxy, s3_server, tmp_path, keys):
    return store_at(proxy.endpoint, s3_server, tmp_path)


def store_at(endpoint: str, server, folder: Path, bucket: str = "eodata", limit: int = 4) -> S3Store:
    row = StoreRow("test", "s3", endpoint, bucket, server.region)
    return S3Store(row, Connections(folder / "connections", limit))


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*")) if folder.exists() else []


def test_an_object_arrives_whole_under_its_own_name(store, tmp_path):
    path = fetch(store, HREF, tmp_path / "out", Expected(len(BODY), SHA256))
    assert path == tmp_path / "out" / "T31UFT_B04_10m.jp2"
    assert path.read_bytes() == BODY
    assert left_in(tmp_path / "out") == [path.name]


def test_an_object_of_several_parts_is_checked_by_its_size(store, s3_server, tmp_path):
    client, place = s3_server.client(), {"Bucket": "eodata", "Key": "multi.tif"}
    upload = client.create_multipart_upload(**place)["UploadId"]
    pieces = [BODY[:1_500_000] * 4, b"end"]
    parts = [
        {
            "PartNumber": n,
            "ETag": client.upload_part(**place, UploadId=upload, PartNumber=n, Body=piece)["ETag"],
        }
        for n, piece in enumerate(pieces, 1)
    ]
    client.complete_multipart_upload(**place, UploadId=upload, MultipartUpload={"Parts": parts})
    with store.open("multi.tif") as body:
        assert body.checksum is None
    assert fetch(store, "s3://eodata/multi.tif", tmp_path / "out").read_bytes() == b"".join(pieces)


@pytest.mark.parametrize("kind", ["truncate", "shorten", "corrupt"])
def test_damage_on_the_way_is_repaired_by_asking_once_more(kind, store, proxy, tmp_path):
    proxy.add(kind, keep=1000)
    assert fetch(store, HREF, tmp_path / "out", Expected(checksum=MD5)).read_bytes() == BODY
    assert proxy.count(KEY) == 2


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("truncate", "breaks off after 1000 of 3000001 bytes"),
        ("shorten", "the store has 1000 bytes, the catalogue says 3000001"),
        ("corrupt", "its md5 is"),
    ],
)
def test_lasting_damage_names_the_object_and_leaves_nothing(kind, told, store, proxy, tmp_path):
    proxy.add(kind, keep=1000, times=None)
    with pytest.raises(ObjectDamaged, match=told) as error:
        fetch(store, HREF, tmp_path / "out", Expected(size=len(BODY)))
    assert HREF in error.value.message
    assert proxy.count(KEY) == 2
    assert left_in(tmp_path / "out") == []


def test_the_catalogues_checksum_counts_beside_the_stores_own(store, tmp_path):
    with pytest.raises(ObjectDamaged, match="its sha256 is"):
        fetch(store, HREF, tmp_path / "out", Expected(checksum="1220" + "00" * 32))
    assert left_in(tmp_path / "out") == []


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_store_is_waited_for_as_long_as_it_asks(status, store, proxy, tmp_path):
    proxy.add("status", status=status, headers=(("Retry-After", "1"),))
    waits = []
    retry = Retry(patience=5, sleep=lambda seconds: waits.append(seconds) or time.sleep(seconds))
    fetch(store, HREF, tmp_path / "out", retry=retry)
    # At first the wait may be 1.25 s; what is left of the pause when it is over is next to nothing.
    assert 1.0 <= waits[0] <= 1.25 and sum(waits[1:]) < 0.5


def test_a_store_busy_for_long_gives_the_work_back_with_a_time(store, proxy, tmp_path):
    proxy.add("status", status=429, headers=(("Retry-After", "120"),), times=None)
    with pytest.raises(StoreBusy, match="answers 429 Too Many Requests") as error:
        fetch(store, HREF, tmp_path / "out")
    wait = error.value.not_before - datetime.now(UTC)
    assert timedelta(seconds=115) < wait <= timedelta(seconds=130)
    assert left_in(tmp_path / "out") == []
    # Everybody who shares the store leaves it alone for that time.
    with pytest.raises(StoreBusy, match="asked to be left alone"):
        fetch(store, HREF, tmp_path / "out")
    assert proxy.count(KEY) == 1


def test_a_store_that_stays_busy_without_saying_how_long_is_left_for_a_minute(store, proxy, tmp_path):
    proxy.add("status", status=503, times=None)
    with pytest.raises(StoreBusy) as error:
        fetch(store, HREF, tmp_path / "out", retry=QUICK)
    assert error.value.not_before - datetime.now(UTC) > timedelta(seconds=55)
    assert 3 <= proxy.count(KEY) <= 8


def test_a_cut_connection_is_tried_again(store, proxy, tmp_path):
    proxy.add("cut", keep=100_000, times=2)
    assert fetch(store, HREF, tmp_path / "out", retry=QUICK).read_bytes() == BODY
    proxy.add("cut", keep=100_000, times=None)
    with pytest.raises(StoreBusy, match="connection broke"):
        fetch(store, HREF, tmp_path / "out", name="other", retry=QUICK)
    assert left_in(tmp_path / "out") == ["T31UFT_B04_10m.jp2"]


def test_a_silent_store_is_given_up_after_the_timeout(store, proxy, tmp_path, monkeypatch):
    monkeypatch.setattr("cbm_backend.storage.s3.READ_TIMEOUT", 0.3)
    proxy.add("hang", seconds=1.5, times=None)
    with pytest.raises(StoreBusy, match="does not answer"):
        fetch(store, HREF, tmp_path / "out", retry=Retry(patience=0))


def test_a_store_that_is_not_there_is_busy_too(s3_server, tmp_path, keys):
    with pytest.raises(StoreBusy, match=r"127\.0\.0\.1:9 does not answer"):
        fetch(store_at("http://127.0.0.1:9", s3_server, tmp_path), HREF, tmp_path, retry=QUICK)


def test_a_missing_object_is_for_the_caller_to_replace(store, proxy, tmp_path):
    with pytest.raises(ObjectMissing, match=r"s3://eodata/scenes/gone\.jp2"):
        fetch(store, "s3://eodata/scenes/gone.jp2", tmp_path / "out")
    assert proxy.count("gone") == 1
    assert left_in(tmp_path / "out") == []


def test_a_missing_bucket_stops_the_worker(s3_server, tmp_path, keys):
    with pytest.raises(StopWorker, match="no bucket 'nowhere'"):
        fetch(store_at(s3_server.endpoint, s3_server, tmp_path, "nowhere"), "x.jp2", tmp_path)


def test_wrong_keys_stop_the_worker_at_once_and_are_not_shown(store, proxy, tmp_path, monkeypatch):
    monkeypatch.setenv("CBM_STORE_TEST_SECRET_KEY", "not-the-secret")
    with pytest.raises(AccessRefused, match=r"SignatureDoesNotMatch.*CBM_STORE_TEST_ACCESS_KEY") as error:
        fetch(store, HREF, tmp_path / "out")
    assert isinstance(error.value, StopWorker)
    assert "not-the-secret" not in f"{error.value.message} {error.value.detail}"
    assert proxy.count(KEY) == 1


def test_expired_keys_stop_the_worker_also_when_the_store_calls_them_a_bad_request(store, proxy, tmp_path):
    body = b"<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>"
    proxy.add("status", status=400, body=body, headers=(("Content-Type", "application/xml"),))
    with pytest.raises(AccessRefused, match="ExpiredToken"):
        fetch(store, HREF, tmp_path / "out")


def test_no_keys_at_all_stop_the_worker(store, tmp_path, monkeypatch):
    for name in ("CBM_STORE_TEST_ACCESS_KEY", "CBM_STORE_TEST_SECRET_KEY"):
        monkeypatch.delenv(name)
    for name in [name for name in os.environ if name.startswith("AWS_") and "METADATA" not in name]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    with pytest.raises(AccessRefused, match="no keys for the store test"):
        fetch(store, HREF, tmp_path / "out")


def test_the_keys_of_the_machines_own_role_open_the_store(store, s3_server, tmp_path, monkeypatch):
    """What a cloud gives its machines, asked for at the address of its metadata service."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "CBM_STORE_TEST_"))]:
        monkeypatch.delenv(name)
    for name in ("AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    given = {
        "Code": "Success", "Type": "AWS-HMAC", "AccessKeyId": s3_server.access_key, "Token": "of the hour",
        "SecretAccessKey": s3_server.secret_key, "LastUpdated": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "Expiration": f"{datetime.now(UTC) + timedelta(hours=6):%Y-%m-%dT%H:%M:%SZ}",
    }  # fmt: skip

    class Metadata(http.server.BaseHTTPRequestHandler):
        def log_message(self, *args):
            pass

        def do_PUT(self):
            self._say("a token")

        def do_GET(self):
            self._say("worker" if self.path.endswith("/") else json.dumps(given))

        def _say(self, text: str) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Metadata)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
        assert fetch(store, HREF, tmp_path / "out").read_bytes() == BODY
        assert store.frozen_credentials() == (s3_server.access_key, s3_server.secret_key, "of the hour")
    finally:
        server.shutdown()
        thread.join(20)
        server.server_close()


def test_an_odd_answer_is_told_as_it_is(store, proxy, tmp_path):
    proxy.add("status", status=405)
    with pytest.raises(Unavailable, match="405"):
        fetch(store, HREF, tmp_path / "out")


def test_no_more_connections_than_allowed_are_open_at_once(proxy, s3_server, tmp_path, keys):
    under_way, most = [], []

    class Counting(S3Store):
        @contextlib.contextmanager
        def open(self, key):
            under_way.append(key)
            most.append(len(under_way))
            with super().open(key) as body:
                yield body
            under_way.pop()

    proxy.add("slow", seconds=0.15, times=None)
    row = StoreRow("test", "s3", proxy.endpoint, "eodata", s3_server.region)
    stores = [Counting(row, Connections(tmp_path / "connections", 2)) for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(fetch, stores[n % 2], HREF, tmp_path / "out", name=str(n)) for n in range(8)]
        assert {job.result().stat().st_size for job in jobs} == {len(BODY)}
    assert max(most) == 2


def test_readers_never_see_part_of_an_object(store, proxy, tmp_path):
    target, sizes, done = tmp_path / "out" / "x.jp2", set(), threading.Event()

    def watch():
        while not done.is_set():
            sizes.add(target.stat().st_size if target.exists() else None)
            time.sleep(0.001)

    proxy.add("cut", keep=2_000_000)
    watcher = threading.Thread(target=watch)
    watcher.start()
    fetch(store, HREF, target.parent, name="x.jp2", retry=QUICK)
    time.sleep(0.01)
    done.set()
    watcher.join()
    assert sizes <= {None, len(BODY)}


DISK_FULL = """
import sys
from pathlib import Path
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.download import Expected, fetch
from cbm_backend.storage.failures import DiskFull
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import Body, StoreRow

class Unsized(S3Store):
    "A store that does not tell sizes: the disk itself has to say that it is full."
    def open(self, key):
        from contextlib import contextmanager
        @contextmanager
        def opened():
            with S3Store.open(self, key) as body:
                yield Body(body.chunks)
        return opened()

endpoint, small, slots = sys.argv[1:]
for kind in (S3Store, Unsized):
    store = kind(StoreRow("test", "s3", endpoint, "eodata", "default"), Connections(Path(slots), 1))
    try:
        fetch(store, "s3://eodata/scenes/T31UFT_B04_10m.jp2", Path(small))
    except DiskFull as error:
        print(kind.__name__, error.message, list(Path(small).iterdir()))
"""


def test_a_full_disk_stops_the_worker_and_is_left_clean(proxy, tmp_path, keys):
    small = tmp_path / "small"
    small.mkdir()
    mounted = f'mount -t tmpfs -o size=2m none "{small}" && exec "$@"'
    alone = ["unshare", "--mount", "--map-root-user"]
    if subprocess.run([*alone, "sh", "-c", mounted, "sh", "true"], capture_output=True).returncode:
        pytest.skip("this machine does not let us mount a small file system")
    script = [sys.executable, "-c", DISK_FULL, proxy.endpoint, str(small), str(tmp_path / "slots")]
    done = subprocess.run(
        [*alone, "sh", "-c", mounted, "sh", *script], capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    before, during = done.stdout.splitlines()
    assert before.startswith("S3Store There is no space left below") and "3 MB does not fit" in before
    assert during.startswith("Unsized There is no space left below") and "CBM_CACHE_DIR" in during
    assert before.endswith("[]") and during.endswith("[]")
    assert issubclass(DiskFull, StopWorker)


class TestGdal:
    @pytest.fixture
    def cog(self, s3_server, tmp_path):
        path = tmp_path / "cog.tif"
        values = np.arange(512 * 512, dtype="uint16").reshape(512, 512)
        profile = {"driver": "COG", "width": 512, "height": 512, "count": 1, "dtype": "uint16"}
        grid = {"crs": "EPSG:32631", "transform": from_origin(600000, 5800000, 10, 10), "blocksize": 128}
        with rasterio.open(path, "w", **profile, **grid) as raster:
            raster.write(values, 1)
        s3_server.put("scenes/cog.tif", path.read_bytes())
        return values

    def test_a_window_is_read_in_place_with_keys_for_that_bucket_only(
        self, cog, s3_server, tmp_path, keys, monkeypatch
    ):
        # What GDAL falls back on outside: the same server without keys, and no service that hands out any.
        # Not through the proxy: rasterio keeps Python from running while GDAL waits.
        ambient = {"S3_ENDPOINT": s3_server.endpoint.removeprefix("http://"), "NO_SIGN_REQUEST": "YES"}
        for name, value in {**ambient, "HTTPS": "NO", "VIRTUAL_HOSTING": "FALSE"}.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        monkeypatch.setenv("CPL_AWS_EC2_API_ROOT_URL", "disabled")
        pyogrio.list_drivers()  # brings a GDAL of its own into the process, as every import of parcels does
        store = store_at(s3_server.endpoint, s3_server, tmp_path)
        path = gdal_path(store, "s3://eodata/scenes/cog.tif")
        assert path == "/vsis3/eodata/scenes/cog.tif"
        with gdal_env():
            with gdal_access(store), gdal_access(store), rasterio.open(path) as raster:
                window = raster.read(1, window=((100, 110), (200, 220)))
            assert (window == cog[100:110, 200:220]).all()
            with pytest.raises(rasterio.errors.RasterioIOError):
                rasterio.open(path)

    def test_options_hold_the_endpoint_as_gdal_wants_it(self, store, proxy, s3_server):
        options = gdal_options(store)
        assert options["AWS_S3_ENDPOINT"] == proxy.endpoint.removeprefix("http://")
        assert (options["AWS_HTTPS"], options["AWS_VIRTUAL_HOSTING"]) == ("NO", "FALSE")
        assert options["AWS_SECRET_ACCESS_KEY"] == s3_server.secret_key

    def test_a_public_bucket_is_read_without_keys(self, store, monkeypatch):
        for name in ("ACCESS_KEY", "SECRET_KEY"):
            monkeypatch.delenv(f"CBM_STORE_TEST_{name}")
        monkeypatch.setenv("CBM_STORE_TEST_ANONYMOUS", "yes")
        assert gdal_options(store)["AWS_NO_SIGN_REQUEST"] == "YES"


def test_the_proxy_itself_keeps_signatures_valid(proxy: FaultProxy, s3_server, store):
    assert (
        store.check()
        == "s3://eodata/ answers and holds objects (credentials: CBM_STORE_TEST_* in the environment)."
    )
    host = {name.lower(): value for name, value in proxy.seen[-1].headers.items()}["host"]
    assert proxy.endpoint.endswith(host)
