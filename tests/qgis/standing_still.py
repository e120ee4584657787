"""Requests in threads beside a main thread that connects objects, a program of its own: REQUESTS as argument.

Prints how the requests were answered, or ends by a signal where everything has stood still for five seconds.
"""

from __future__ import annotations

import signal
import sys
import threading

from fake_server import FakeServer
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis_support import use_staged_plugin

use_staged_plugin()

from qgis_cbm.client.qgis_rest import QgisTransport  # noqa: E402


def main(wanted: int) -> None:
    app = QgsApplication([], False)
    app.initQgis()
    server = FakeServer()
    server.password = None
    transport = QgisTransport(server.url)
    transport.prepare()
    answered: list[int] = []

    def ask() -> None:
        while len(answered) < wanted:
            for _ in range(2):  # the second over the connection of the first
                answered.append(transport.get(f"{server.url}/query/info").status)
            transport.close()

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        signal.alarm(5)  # the kernel's clock: no Python runs where all wait for each other
        some = [QObject() for _ in range(200)]
        for one, other in zip(some, some[1:]):
            one.destroyed.connect(other.deleteLater)
            one.destroyed.disconnect(other.deleteLater)
        app.processEvents()
    signal.alarm(0)
    print(set(answered))


if __name__ == "__main__":
    main(int(sys.argv[1]))
