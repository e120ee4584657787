"""Images from tile servers and map services: in parallel, within bounds of time and size, or not at all."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

import numpy as np
import requests
from PIL import Image, UnidentifiedImageError

from cbm_backend.errors import CbmError

CONNECT_S, READ_S, TOGETHER_S = 3.0, 8.0, 15.0
LARGEST = 8_000_000
_LARGEST_SIDE = 4096
_DOWN_S = 30.0
_REDIRECTS = 3
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_AGENT = "cbm-backend (parcel monitoring; contact the operator of this address)"

Item = TypeVar("Item")
Result = TypeVar("Result")


class NoBackground(CbmError):
    """The base map cannot be had; the reason is for the log, clients get `{}`."""

    http_status = 502


class Fetcher:
    """A few threads and connections; a server that did not answer is left alone for half a minute."""

    def __init__(self, threads: int = 8):
        self._pool = ThreadPoolExecutor(threads, "cbm-tiles")
        self._local = threading.local()
        self._down: dict[str, float] = {}
        self._forgotten_at = float("-inf")

    def all(self, work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
        """`work` for each item; the first failure ends it. Raises `NoBackground`, also after 15 seconds."""
        futures = [self._pool.submit(work, item) for item in items]
        done, waiting = wait(futures, TOGETHER_S, FIRST_EXCEPTION)
        for future in waiting:
            future.cancel()
        failed = next((f.exception() for f in done if f.exception() is not None), None)
        if failed is not None:
            raise failed
        if waiting:
            raise NoBackground(f"The tiles did not come within {TOGETHER_S:g} s.")
        return [future.result() for future in futures]

    def forget(self) -> None:
        """Try servers again that did not answer."""
        self._forgotten_at = time.monotonic()
        self._down.clear()

    def get(self, url: str, agent: str = "") -> bytes | None:
        """The body; None for what the server does not have (204, 404). Raises `NoBackground`."""
        host, began = urlsplit(url).netloc, time.monotonic()
        if time.monotonic() - self._down.get(host, float("-inf")) < _DOWN_S:
            raise NoBackground(f"{host} did not answer a moment ago.")
        for _ in range(_REDIRECTS):
            try:
                with self._session().get(
                    url,
                    headers={"User-Agent": agent or _AGENT},
                    timeout=(CONNECT_S, READ_S),
                    stream=True,
                    allow_redirects=False,
                ) as answer:
                    if answer.is_redirect:
                        url = _same_host(url, answer.headers["Location"])
                        continue
                    if answer.status_code in (204, 404, 410):
                        return None
                    if answer.status_code != 200:
                        raise NoBackground(f"{host} answers {answer.status_code} {answer.reason}.")
                    return _body(answer, host)
            except requests.RequestException as error:
                # What was under way when all was forgotten belongs to the past.
                if began >= self._forgotten_at:
                    self._down[host] = time.monotonic()
                raise NoBackground(f"{host} does not answer.", detail=str(error)) from error
        raise NoBackground(f"{host} redirects more than {_REDIRECTS} times.")

    def _session(self) -> requests.Session:
        if not hasattr(self._local, "session"):
            session = requests.Session()
            # Without this, requests would send what ~/.netrc has for the host.
            session.auth = lambda request: request
            self._local.session = session
        return self._local.session


def decode(data: bytes, side: tuple[int, int]) -> np.ndarray:
    """uint8[height, width, 3] of an encoded image, as large as `side` (width, height).

    What is transparent becomes white. Raises `NoBackground`.
    """
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if max(image.size) > _LARGEST_SIDE:
                raise NoBackground(f"An image of {image.width} x {image.height} pixels is too large.")
            plain = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise NoBackground("What came is no image.", detail=str(error)) from error
    flat = Image.new("RGB", plain.size, "white")
    flat.paste(plain, mask=plain.getchannel("A"))
    if flat.size != side:
        flat = flat.resize(side, Image.Resampling.BILINEAR)
    return np.asarray(flat)


def _body(answer: requests.Response, host: str) -> bytes:
    received = bytearray()
    for chunk in answer.iter_content(65536):
        received += chunk
        if len(received) > LARGEST:
            raise NoBackground(f"{host} sends more than {LARGEST // 1_000_000} MB.")
    return bytes(received)


def _same_host(url: str, location: str) -> str:
    target = urljoin(url, location)
    there, here = urlsplit(target), urlsplit(url)
    if there.scheme not in ("http", "https") or there.hostname != here.hostname:
        raise NoBackground(f"{here.netloc} redirects to {there.netloc}.")
    return target
