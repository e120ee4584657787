"""OpenStack Swift with its S3 interface: account, container, object and proxy server on loopback ports.

A real S3 server for tests and benchmarks: SigV4 signatures are checked, ranges and multipart uploads behave.
It lives in an environment of its own (`.ci/setup swift`, made the first time somebody asks for it).
"""

from __future__ import annotations

import contextlib
import getpass
import os
import secrets
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import botocore.config
import requests

from cbm_backend.demo.private_postgis import free_port
from cbm_backend.errors import Conflict

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv-swift" / "bin" / "python"
LAUNCH = Path(__file__).with_name("swift_launch.py")
REGION = "default"

_STORAGE = """[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
user = {user}
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
disable_fallocate = true
fallocate_reserve = 0
log_level = ERROR

[pipeline:main]
pipeline = {kind}-server

[app:{kind}-server]
use = egg:swift#{kind}
"""

_FILTERS = ("catch_errors", "gatekeeper", "healthcheck", "listing_formats", "bulk", "copy", "slo", "dlo")
_PROXY = """[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
user = {user}
swift_dir = {folder}
log_level = ERROR

[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck listing_formats bulk s3api tempauth copy slo dlo proxy-server

[app:proxy-server]
use = egg:swift#proxy
allow_account_management = true
account_autocreate = true

[filter:tempauth]
use = egg:swift#tempauth
user_cbm_tester = {secret} .admin

[filter:s3api]
use = egg:swift#s3api
location = {region}
"""

_PLAIN_FILTERS = "".join(f"\n[filter:{name}]\nuse = egg:swift#{name}\n" for name in _FILTERS)


@dataclass(frozen=True)
class S3Server:
    """Where the running server is and how to sign; `bucket` exists."""

    endpoint: str
    access_key: str
    secret_key: str
    bucket: str
    region: str = REGION

    def client(self) -> Any:
        """A boto3 client for preparing objects; the code under test makes its own."""
        return boto3.client(
            "s3",
            endpoint_url=self.endpoint,
            region_name=self.region,
            aws_access_key_id=self.access_key,
            aws_secret_access_key=self.secret_key,
            config=botocore.config.Config(
                s3={"addressing_style": "path"},
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    def put(self, key: str, body: bytes) -> None:
        """Store an object."""
        self.client().put_object(Bucket=self.bucket, Key=key, Body=body)


@dataclass
class SwiftServer:
    """The four servers below `folder`, which must be on a file system with user attributes."""

    folder: Path
    secret: str = field(default_factory=lambda: secrets.token_hex(16))
    processes: list[subprocess.Popen] = field(default_factory=list)

    def start(self, bucket: str) -> S3Server:
        """Start all four and create the bucket."""
        ports = {kind: free_port() for kind in ("account", "container", "object", "proxy")}
        (self.folder / "devices" / "disk").mkdir(parents=True)
        self._configure(ports)
        storage = [str(ports[kind]) for kind in ("account", "container", "object")]
        subprocess.run([PYTHON, LAUNCH, "rings", self.folder, *storage], check=True, timeout=60)
        for kind in ports:
            log = (self.folder / f"{kind}.log").open("wb")
            with log:
                command = [str(PYTHON), str(LAUNCH), "serve", str(self.folder), kind]
                self.processes.append(
                    subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
                )
        self._wait_for(ports)
        server = S3Server(f"http://127.0.0.1:{ports['proxy']}", "cbm:tester", self.secret, bucket)
        server.client().create_bucket(Bucket=bucket)
        return server

    def stop(self) -> None:
        """Stop what `start` started, by process id."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes.clear()

    def _configure(self, ports: dict[str, int]) -> None:
        (self.folder / "swift.conf").write_text("[swift-hash]\nswift_hash_path_suffix = tests\n")
        for kind, port in ports.items():
            text = _PROXY + _PLAIN_FILTERS if kind == "proxy" else _STORAGE
            values = {"kind": kind, "port": port, "user": getpass.getuser(), "folder": self.folder}
            conf = self.folder / f"{kind}.conf"
            conf.write_text(text.format(**values, secret=self.secret, region=REGION))
            conf.chmod(0o600)

    def _wait_for(self, ports: dict[str, int]) -> None:
        deadline = time.monotonic() + 60
        for (kind, port), process in zip(ports.items(), self.processes, strict=True):
            while True:
                if process.poll() is not None or time.monotonic() > deadline:
                    log = (self.folder / f"{kind}.log").read_text(errors="replace")
                    raise RuntimeError(f"Swift's {kind} server did not start: {log[-2000:]}")
                with contextlib.suppress(requests.RequestException):
                    requests.get(f"http://127.0.0.1:{port}/healthcheck", timeout=5)
                    break
                time.sleep(0.05)


def keeps_attributes(folder: Path) -> bool:
    """Whether files below `folder` can carry user attributes, in which Swift keeps its metadata."""
    with tempfile.NamedTemporaryFile(dir=folder) as probe:
        try:
            os.setxattr(probe.name, "user.swift.metadata", b"x" * 1024)
        except OSError:
            return False
    return True


@contextlib.contextmanager
def running_server(bucket: str = "eodata") -> Iterator[S3Server]:
    """A running server with an empty bucket. Raises `Conflict` where no folder can hold Swift's files."""
    candidates = [os.environ.get("CBM_TEST_TMP"), tempfile.gettempdir(), str(ROOT / "build")]
    parent = next((c for c in candidates if c and Path(c).is_dir() and keeps_attributes(Path(c))), None)
    if parent is None:
        raise Conflict("No temporary folder keeps user attributes (xattr), which the S3 server needs.")
    subprocess.run([ROOT / ".ci" / "setup", "swift"], check=True, timeout=300)
    with tempfile.TemporaryDirectory(prefix="cbm-swift-", dir=parent) as folder:
        swift = SwiftServer(Path(folder))
        try:
            yield swift.start(bucket)
        finally:
            swift.stop()
