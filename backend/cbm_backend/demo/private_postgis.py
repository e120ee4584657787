"""A PostgreSQL server of our own: in a folder, on a loopback port it finds free, gone when it is stopped.

The demo, the tests and the benchmarks use it, so that nobody has to set one up and no server of the
machine is touched. Needs only the distribution's PostgreSQL and PostGIS packages. As root, PostgreSQL
runs as the user `postgres` (it refuses to run as root); otherwise as oneself.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg2

from cbm_backend.errors import Unavailable

DATABASE = "cbm"
OWNER = "cbm"

_SETTINGS = {
    "listen_addresses": "'127.0.0.1'",
    "unix_socket_directories": "''",
    "max_connections": "60",
    "maintenance_work_mem": "'256MB'",
    "max_wal_size": "'2GB'",
    "checkpoint_timeout": "'15min'",
    "log_min_messages": "warning",
    "jit": "off",
    "timezone": "'UTC'",
}


def free_port(preferred: int = 0) -> int:
    """A loopback TCP port nobody listens on at this moment; the preferred one, if it is free."""
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", preferred))
        except OSError:
            if not preferred:
                raise
            return free_port()
        return probe.getsockname()[1]


def _bin(name: str) -> str:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda p: int(p.parts[-3]))
    if found:
        return str(found[-1])
    on_path = shutil.which(name)
    if on_path:
        return on_path
    raise Unavailable(f"PostgreSQL's program '{name}' is missing: run .ci/setup system.")


class PrivatePostgis:
    """A PostGIS cluster below `folder`; `durable=False` (tests) trades crash safety for speed.

    `memory_mb`: what the server keeps of its tables in memory of its own.
    """

    def __init__(self, folder: Path, *, durable: bool = True, memory_mb: int = 256):
        self.folder = folder.resolve()
        self.durable = durable
        self.memory_mb = memory_mb
        self._password_file = self.folder / "password"
        self._port_file = self.folder / "port"
        self._place_file = self.folder / "place"

    @property
    def url(self) -> str:
        """The connection string of the running server's `cbm` database."""
        return self.database_url(DATABASE)

    def database_url(self, database: str) -> str:
        """The connection string of another database of this server."""
        password = self._password_file.read_text().strip()
        port = self._port_file.read_text().strip()
        return f"postgresql://{OWNER}:{password}@127.0.0.1:{port}/{database}"

    def running(self) -> bool:
        """Whether the server of this folder is up."""
        if not (self.data / "postmaster.pid").exists():
            return False
        return self._pg_ctl("status", check=False).returncode == 0

    def start(self) -> str:
        """Make the cluster when it is missing, start it, return `url`. Raises `Unavailable`."""
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        if not self.running():
            self._configure(free_port())
            log = self.data / "server.log"
            started = self._pg_ctl("start", "-w", "-t", "60", "-l", str(log), check=False)
            if started.returncode:
                tail = "\n".join(log.read_text(errors="replace").splitlines()[-10:]) if log.exists() else ""
                raise Unavailable(f"The private PostgreSQL did not start; see {log}.", detail=tail)
        self._create_database()
        return self.url

    def stop(self) -> None:
        """Stop the server; stopping a stopped one is fine."""
        if self.running():
            self._pg_ctl("stop", "-m", "fast", "-w", "-t", "60", check=False)

    def crash(self) -> None:
        """Kill the server as a power failure would: what was not written down has to be recovered (tests)."""
        self._pg_ctl("stop", "-m", "immediate", "-w", "-t", "60", check=False)

    @property
    def data(self) -> Path:
        """The cluster's folder: below `folder`, or where `_choose_place` had to put it."""
        return Path(self._place_file.read_text()) if self._place_file.exists() else self.folder / "data"

    def _choose_place(self) -> None:
        """Below /root the user postgres cannot reach its own files: then the cluster goes to /var/tmp."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._place_file.unlink(missing_ok=True)
        if os.geteuid() == 0:
            reach = ["runuser", "-u", "postgres", "--", "test", "-x", str(self.folder)]
            if subprocess.run(reach, check=False).returncode:
                self._place_file.write_text(tempfile.mkdtemp(prefix="cbm-postgis-", dir="/var/tmp"))

    def _initialise(self) -> None:
        self._choose_place()
        if self.data.exists():
            shutil.rmtree(self.data)
        self.data.mkdir(mode=0o700)
        self._password_file.touch(mode=0o600)
        self._password_file.write_text(secrets.token_urlsafe(24))
        command = [_bin("initdb"), "-D", str(self.data), "-U", OWNER, "-E", "UTF8", "--locale=C.UTF-8",
                   "--auth=scram-sha-256", "--no-sync"]  # fmt: skip
        with tempfile.NamedTemporaryFile("w", prefix="cbm-", dir="/var/tmp") as password:
            password.write(self._password_file.read_text())
            password.flush()
            if os.geteuid() == 0:
                account = pwd.getpwnam("postgres")
                os.chown(self.data, account.pw_uid, account.pw_gid)
                os.chown(password.name, account.pw_uid, account.pw_gid)
            made = self._run([*command, f"--pwfile={password.name}"], check=False)
        if made.returncode:
            raise Unavailable(
                f"PostgreSQL could not make a cluster in {self.data}.",
                detail=made.stderr.decode(errors="replace"),
            )

    def _configure(self, port: int) -> None:
        settings = dict(_SETTINGS, port=str(port), shared_buffers=f"'{self.memory_mb}MB'")
        if not self.durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        text = "".join(f"{key} = {value}\n" for key, value in settings.items())
        (self.data / "postgresql.auto.conf").write_text(text)
        self._port_file.write_text(str(port))

    def _create_database(self) -> None:
        deadline = time.monotonic() + 30
        while True:
            try:
                admin = psycopg2.connect(self.database_url("postgres"), connect_timeout=5)
                break
            except psycopg2.OperationalError as error:
                if time.monotonic() > deadline:
                    raise Unavailable(
                        f"The private PostgreSQL does not answer: {str(error).strip()}"
                    ) from error
                time.sleep(0.1)
        admin.autocommit = True
        with admin.cursor() as cursor:
            cursor.execute("select 1 from pg_database where datname = %s", (DATABASE,))
            if cursor.fetchone() is None:
                cursor.execute(f'create database "{DATABASE}"')
        admin.close()

    def _pg_ctl(self, *args: str, check: bool = True) -> subprocess.CompletedProcess:
        return self._run([_bin("pg_ctl"), "-D", str(self.data), *args], check=check)

    def _run(self, command: list[str], *, check: bool = True) -> subprocess.CompletedProcess:
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        # The server inherits these pipes: a file, not a pipe, so that waiting for pg_ctl ends with pg_ctl.
        with tempfile.TemporaryFile() as out:
            done = subprocess.run(command, check=False, stdout=out, stderr=subprocess.STDOUT, cwd="/")
            out.seek(0)
            result = subprocess.CompletedProcess(command, done.returncode, b"", out.read())
        if check and result.returncode:
            raise Unavailable(f"{Path(command[-1]).name}: {result.stderr.decode(errors='replace').strip()}")
        return result
