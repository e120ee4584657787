"""Clients of the API benchmark: one by the server's own timer, or many at once by the clock."""

from __future__ import annotations

import base64
import http.client
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from cbm_backend.errors import CbmError

_DURATION = re.compile(r"\bapp;dur=([0-9.]+)")
Requests = Callable[[int], str]  # the number of a request -> its path and query


@dataclass(frozen=True)
class Load:
    """What many clients saw: their latencies in ms, and requests per second of the whole."""

    latencies: list[float]
    per_second: float
    bytes_each: int


class Client:
    """One kept-alive connection with its credentials."""

    def __init__(self, url: str, user: str, password: str):
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)
        token = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._headers = {"Authorization": f"Basic {token}"}

    def get(self, path: str) -> tuple[bytes, float]:
        """The body and the server's own milliseconds. Raises `CbmError` for anything but 200."""
        self._connection.request("GET", path, headers=self._headers)
        reply = self._connection.getresponse()
        body = reply.read()
        if reply.status != 200 or body == b"{}":
            raise CbmError(f"GET {path} answered {reply.status}: {body[:200]!r}")
        timer = _DURATION.search(reply.headers.get("Server-Timing", ""))
        return body, float(timer.group(1)) if timer else float("nan")

    def close(self) -> None:
        """End the connection."""
        self._connection.close()


def one_client(new: Callable[[], Client], requests: Requests, count: int, warm: int = 20) -> list[float]:
    """The server's milliseconds of `count` requests one after the other, after `warm` others."""
    client = new()
    try:
        timers = [client.get(requests(number))[1] for number in range(count + warm)]
    finally:
        client.close()
    return timers[warm:]


def many_clients(
    new: Callable[[], Client], requests: Requests, clients: int = 32, seconds: float = 20.0, warm: float = 3.0
) -> Load:
    """`clients` connections that ask without pause; what counts is answered after `warm` seconds."""
    begin = time.perf_counter() + warm
    end = begin + seconds
    latencies: list[float] = []
    failures: list[BaseException] = []
    sizes: list[int] = []

    def work(number: int) -> None:
        client = new()
        try:
            while (started := time.perf_counter()) < end and not failures:
                body, _ = client.get(requests(number))
                finished = time.perf_counter()
                if started >= begin:
                    latencies.append((finished - started) * 1000)
                    sizes.append(len(body))
                number += clients
        except BaseException as error:
            failures.append(error)
        finally:
            client.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise CbmError(f"A client failed under load: {failures[0]}")
    return Load(latencies, len(latencies) / (time.perf_counter() - begin), round(sum(sizes) / len(sizes)))
