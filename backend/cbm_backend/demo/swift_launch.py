"""Runs inside Swift's own environment: makes the rings, or becomes one of the four servers.

python swift_launch.py rings FOLDER ACCOUNT_PORT CONTAINER_PORT OBJECT_PORT
python swift_launch.py serve FOLDER account|container|object|proxy
"""

from __future__ import annotations

import ctypes
import importlib
import signal
import sys
from pathlib import Path

_MODULES = {"account": "account.server", "container": "container.server", "object": "obj.server"}


def make_rings(folder: Path, ports: dict[str, int]) -> None:
    """One device, one replica: enough to be a real server, quick to write to."""
    from swift.common.ring import RingBuilder

    for number, (kind, port) in enumerate(ports.items()):
        builder = RingBuilder(2, 1, 0)
        address = {"ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port}
        builder.add_dev(
            {"id": 0, "region": 1, "zone": 1, "weight": 1, "device": "disk", "meta": "", **address}
        )
        builder.rebalance(seed=number)
        builder.get_ring().save(str(folder / f"{kind}.ring.gz"))


def serve(folder: Path, kind: str) -> None:
    """Become a server; it ends with the process that started it."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    import swift.common.utils

    # Swift knows one place for this file, and that one belongs to the machine.
    swift.common.utils.SWIFT_CONF_FILE = str(folder / "swift.conf")
    sys.argv = [f"swift-{kind}-server", str(folder / f"{kind}.conf")]
    if kind == "proxy":
        from swift.common.wsgi import run_wsgi

        sys.exit(run_wsgi(sys.argv[1], "proxy-server"))
    sys.exit(importlib.import_module(f"swift.{_MODULES[kind]}").main())


if __name__ == "__main__":
    task, where, *rest = sys.argv[1:]
    if task == "rings":
        make_rings(Path(where), dict(zip(("account", "container", "object"), map(int, rest))))
    else:
        serve(Path(where), rest[0])
