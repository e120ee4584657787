"""Requests in threads beside a main thread that connects objects, a program of its own: SECONDS as argument.

Prints how many requests were answered, or ends by a signal where everything has stood still for five seconds.
"""

from __future__ import annotations

import signal
import sys
import threading
import time

from fake_server import FakeServer
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis_support import use_staged_plugin

use_staged_plugin()

from qgis_cbm.client.qgis_rest import QgisTransport  # noqa: E402


def main(seconds: float) -> None:
    app = QgsApplication([], False)
    app.initQgis()
    server = FakeServer()
    server.password = None
    transport = QgisTransport(server.url)
    transport.prepare()
    end, answered = time.monotonic() + seconds, []

    def ask() -> None:
        while time.monotonic() < end:
            for _ in range(2):  # the second over the connection of the first
                answered.append(transport.get(f"{server.url}/query/info").status)
            transport.close()

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    while time.monotonic() < end:
        signal.alarm(5)  # the kernel's clock: no Python runs where all wait for each other
        some = [QObject() for _ in range(200)]
        for one, other in zip(some, some[1:]):
            one.destroyed.connect(other.deleteLater)
            one.destroyed.disconnect(other.deleteLater)
        app.processEvents()
    for thread in threads:
        thread.join()
    signal.alarm(0)
    print(len(answered), set(answered))


if __name__ == "__main__":
    main(float(sys.argv[1]))
