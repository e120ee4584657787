"""Rules of the object stores that need no server: addresses, checksums, waits, where keys come from."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from cbm_backend.config import Settings
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage import credentials
from cbm_backend.storage.checksum import Checksum, from_etag, from_multihash
from cbm_backend.storage.download import object_name
from cbm_backend.storage.registry import checked
from cbm_backend.storage.store import Store, StoreRow
from cbm_backend.storage.stores import Stores, open_store
from cbm_backend.storage.transport import retry_after

CDSE = StoreRow("cdse", "s3", "https://eodata.dataspace.copernicus.eu", "eodata", "default")
MOUNT = StoreRow("mount", "file", root="/data/archive")
WEB = StoreRow("web", "http", "https://example.org/scenes")


def store(row: StoreRow, tmp_path) -> Store:
    return open_store(row, Settings(cache_dir=tmp_path))


@pytest.mark.parametrize(
    ("row", "href", "key"),
    [
        (CDSE, "s3://eodata/Sentinel-2/MSI/x.jp2", "Sentinel-2/MSI/x.jp2"),
        (CDSE, "/eodata/Sentinel-2/MSI/x.jp2", "Sentinel-2/MSI/x.jp2"),
        (CDSE, "https://eodata.dataspace.copernicus.eu/eodata/a%20b.tif", "a b.tif"),
        (CDSE, "Sentinel-1/x.tif", "Sentinel-1/x.tif"),
        (MOUNT, "/data/archive/S2A.SAFE/x.jp2", "S2A.SAFE/x.jp2"),
        (MOUNT, "file:///data/archive/a%20b.tif", "a b.tif"),
        (MOUNT, "S2A.SAFE/../S2B.SAFE/x.jp2", "S2B.SAFE/x.jp2"),
        (WEB, "https://example.org/scenes/x.tif", "x.tif"),
        (WEB, "HTTPS://EXAMPLE.org/scenes/a/x.tif?part=1", "a/x.tif?part=1"),
        (WEB, "a/x.tif", "a/x.tif"),
    ],
)
def test_an_address_of_the_store_becomes_a_key(row, href, key, tmp_path):
    assert store(row, tmp_path).locate(href) == key


@pytest.mark.parametrize(
    ("row", "href"),
    [
        (CDSE, "s3://other/x.jp2"),
        (CDSE, "s3://eodata/"),
        (CDSE, "https://elsewhere.org/eodata/x.jp2"),
        (CDSE, "ftp://eodata/x.jp2"),
        (MOUNT, "/data/archive/../secret"),
        (MOUNT, "../../etc/passwd"),
        (MOUNT, "/data/archives/x.tif"),
        (MOUNT, "/data/archive"),
        (MOUNT, "s3://eodata/x.jp2"),
        (MOUNT, "a\x00b"),
        (WEB, "https://example.org/other/x.tif"),
        (WEB, "https://example.org/scenes/../other/x.tif"),
        (WEB, "https://example.org/scenes/%2e%2e/other/x.tif"),
        (WEB, "https://example.org.evil.net/scenes/x.tif"),
        (WEB, "https://example.org@evil.net/scenes/x.tif"),
        (WEB, "http://example.org/scenes/x.tif"),
        (WEB, "//evil.net/scenes/x.tif"),
        (WEB, "file:/etc/passwd"),
    ],
)
def test_an_address_elsewhere_is_refused(row, href, tmp_path):
    with pytest.raises(InputError):
        store(row, tmp_path).locate(href)


def test_a_prefix_is_part_of_the_key(tmp_path):
    ours = store(StoreRow("ours", "s3", "https://s3.example.org", "bucket", root="/cbm/2024/"), tmp_path)
    assert ours.locate("a/x.tif") == "cbm/2024/a/x.tif"
    assert ours.locate("s3://bucket/cbm/2024/x.tif") == "cbm/2024/x.tif"
    with pytest.raises(InputError, match="below s3://bucket/cbm/2024/"):
        ours.locate("s3://bucket/other/x.tif")


def test_the_store_of_an_address_is_found_by_bucket_host_or_root(tmp_path):
    stores = Stores([CDSE, MOUNT, WEB], Settings(cache_dir=tmp_path))
    assert stores.for_address("s3://eodata/x.jp2").name == "cdse"
    assert stores.for_address("/data/archive/x.jp2").name == "mount"
    assert stores.for_address("https://example.org/scenes/x.tif").name == "web"
    assert stores.for_address("/eodata/x.jp2", "cdse").name == "cdse"
    assert stores.for_address("/elsewhere/x.jp2").address("elsewhere/x.jp2") == "/elsewhere/x.jp2"
    assert stores.for_address("https://cogs.example.net/x.tif").name == "cogs.example.net"
    with pytest.raises(NotFound, match="No store holds the bucket 'unknown'"):
        stores.for_address("s3://unknown/x.jp2")
    with pytest.raises(NotFound, match="There is no store 'gone'"):
        stores.for_address("s3://eodata/x.jp2", "gone")
    with pytest.raises(InputError, match="not an address"):
        stores.for_address("a/x.jp2")


@pytest.mark.parametrize(
    ("text", "algorithm"),
    [
        ("d50110" + hashlib.md5(b"x").hexdigest(), "md5"),
        ("1114" + hashlib.sha1(b"x").hexdigest(), "sha1"),
        ("1220" + hashlib.sha256(b"x").hexdigest(), "sha256"),
        ("1340" + hashlib.sha512(b"x").hexdigest().upper(), "sha512"),
        ("c0e40240" + hashlib.blake2b(b"x").hexdigest(), "blake2b"),
    ],
)
def test_a_multihash_names_algorithm_and_digest(text, algorithm):
    found = from_multihash(text)
    assert found is not None
    assert (found.algorithm, found.digest) == (algorithm, hashlib.new(algorithm, b"x").hexdigest())


def test_a_multihash_python_cannot_compute_is_not_compared():
    assert from_multihash("1e20" + "00" * 32) is None


@pytest.mark.parametrize("text", ["", "zz", "12", "1220ab", "d501", "ff" * 12, "1220" + "00" * 33])
def test_a_broken_multihash_is_told(text):
    with pytest.raises(InputError, match="file:checksum"):
        from_multihash(text)


@pytest.mark.parametrize(
    ("headers", "known"),
    [
        ({"etag": '"9dd4e461268c8034f5c8564e155c67a6"'}, True),
        ({"etag": '"9dd4e461268c8034f5c8564e155c67a6-3"'}, False),
        ({"etag": '"9dd4e461268c8034f5c8564e155c67a6"', "x-amz-server-side-encryption": "aws:kms"}, False),
        ({"etag": '"9dd4e461268c8034f5c8564e155c67a6"', "x-amz-server-side-encryption": "AES256"}, True),
        ({}, False),
    ],
)
def test_an_etag_is_a_checksum_only_where_it_is_an_md5(headers, known):
    expected = Checksum("md5", "9dd4e461268c8034f5c8564e155c67a6")
    assert from_etag(headers) == (expected if known else None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("Sat, 01 Jun 2024 12:00:30 GMT", 30.0),
        ("Sat, 01 Jun 2024 11:00:00 GMT", 0.0),
        ("999999999", 3600.0),
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_at_most_an_hour(text, seconds):
    now = datetime(2024, 6, 1, 12, tzinfo=UTC)
    assert retry_after({"retry-after": text}, now) == seconds


@pytest.mark.parametrize("key", ["a/", "a/..", "..", "a/b\x00", "a/" + "x" * 300])
def test_a_key_that_is_no_file_name_is_refused(key):
    with pytest.raises(InputError):
        object_name(key)


class TestCredentials:
    def test_the_environment_comes_first(self, tmp_path):
        self.write(tmp_path, "[my-store]\naccess_key = file\nsecret_key = 100%private\n")
        environ = {"CBM_STORE_MY_STORE_ACCESS_KEY": "env", "CBM_STORE_MY_STORE_SECRET_KEY": "s"}
        assert credentials.find("my-store", environ, tmp_path).access_key.get_secret_value() == "env"
        found = credentials.find("my-store", {}, tmp_path)
        assert found.secret_key.get_secret_value() == "100%private"
        assert credentials.find("other", {}, tmp_path) is None

    def test_a_file_that_others_can_read_is_refused(self, tmp_path):
        self.write(tmp_path, "[a]\nanonymous = yes\n", mode=0o640)
        with pytest.raises(InputError, match="chmod 600"):
            credentials.find("a", {}, tmp_path)

    def test_nothing_secret_is_printed(self, tmp_path):
        self.write(tmp_path, "[a]\naccess_key = AKVISIBLE\nsecret_key = private\ntoken = bearer-token\n")
        shown = repr(credentials.find("a", {}, tmp_path))
        assert "private" not in shown and "bearer-token" not in shown and "AKVISIBLE" not in shown

    @pytest.mark.parametrize(
        ("text", "match"),
        [
            ("[a]\naccess_key = x\n", "belong together"),
            ("[a]\nanonymous = perhaps\n", "anonymous is yes or no"),
            ("[a]\npassword = hush\n", "unknown password"),
            ("hush\n", "not a file of sections"),
        ],
    )
    def test_an_unusable_file_is_told_without_its_contents(self, text, match, tmp_path):
        self.write(tmp_path, text)
        with pytest.raises(InputError, match=match) as told:
            credentials.find("a", {}, tmp_path)
        assert "hush" not in str(told.value)

    @staticmethod
    def write(folder, text, mode=0o600):
        path = folder / credentials.FILE_NAME
        path.write_text(text)
        path.chmod(mode)


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (StoreRow("Bad Name", "s3", bucket="b2"), "name"),
        (StoreRow("a", "ftp"), "profile"),
        (StoreRow("a", "s3"), "bucket"),
        (StoreRow("a", "s3", bucket="b/c"), "bucket"),
        (StoreRow("a", "s3", "https://key:secret@host", "b2"), "endpoint"),
        (StoreRow("a", "s3", "https://host/?X-Amz-Signature=1", "b2"), "endpoint"),
        (StoreRow("a", "s3", "https://host/bucket", "b2"), "endpoint"),
        (StoreRow("a", "s3", "eodata.dataspace.copernicus.eu", "b2"), "endpoint"),
        (StoreRow("a", "s3", "https://host:99999", "b2"), "endpoint"),
        (StoreRow("a", "s3", bucket="b2", region="a b"), "region"),
        (StoreRow("a", "file", root="relative"), "root"),
        (StoreRow("a", "file"), "root"),
        (StoreRow("a", "file", "https://host", root="/x"), "endpoint"),
        (StoreRow("a", "http"), "endpoint"),
        (StoreRow("a", "http", "https://host", "b2"), "bucket"),
        (StoreRow("a", "file", root="/x\ny"), "root"),
        (StoreRow("a", "file", root="/x", description="a\x00b"), "description"),
    ],
)
def test_a_store_that_cannot_be_is_refused_by_field(row, field):
    with pytest.raises(InputError, match=f"^{field}:"):
        checked(row)
