"""Addresses of documents and rasters: files and http(s) only, and only where the administrator pointed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from cbm_backend.errors import InputError


@dataclass(frozen=True)
class Reach:
    """What a catalogue may point to: files when it is a file itself, and the named http(s) hosts."""

    files: bool
    hosts: frozenset[str] = frozenset()

    @classmethod
    def of(cls, address: str, more_hosts: tuple[str, ...] = ()) -> Reach:
        """The reach of a catalogue named by the administrator: its own kind and host, and further hosts."""
        hosts = {host.lower() for host in more_hosts}
        if is_url(address):
            return cls(files=False, hosts=frozenset(hosts | {_host(address)}))
        return cls(files=True, hosts=frozenset(hosts))


def is_url(address: str) -> bool:
    """Whether the address is http(s)."""
    return urlsplit(address).scheme.lower() in ("http", "https")


def start(address: str) -> str:
    """The address given on the command line as an absolute path or an http(s) URL. Raises `InputError`."""
    if is_url(address):
        _host(address)
        return address
    if "://" in address and not address.lower().startswith("file://"):
        raise InputError(f"{address}: use a file or an http(s) address.")
    path = _local(address)
    if not path.is_file():
        raise InputError(f"{address}: there is no such file.")
    return str(path.resolve())


def resolve(href: str, base: str, reach: Reach) -> str:
    """The absolute path or URL of `href` as written in `base`. Raises `InputError` when out of reach."""
    href = href.strip()
    if not href or "\x00" in href:
        raise InputError("an empty address.")
    scheme = urlsplit(href).scheme.lower()
    if scheme in ("http", "https"):
        return _checked_url(href, reach)
    if scheme not in ("", "file"):
        raise InputError(f"{scheme}: addresses are not read here (files and http(s) only): {href}")
    if scheme == "" and is_url(base):
        return _checked_url(urljoin(base, href), reach)
    if not reach.files:
        raise InputError(f"a catalogue on the web may not point to a file of this machine: {href}")
    path = _local(href)
    if not path.is_absolute():
        path = Path(base).parent / path
    # GDAL would read these as something other than a file.
    if str(path).startswith("/vsi"):
        raise InputError(f"{href} is not the path of a file.")
    return str(path.resolve())


def _local(address: str) -> Path:
    parts = urlsplit(address)
    if parts.scheme.lower() == "file":
        return Path(unquote(parts.path))
    return Path(address)


def _checked_url(url: str, reach: Reach) -> str:
    host = _host(url)
    if host not in reach.hosts:
        raise InputError(f"{host} was not named: allow it with --allow-host {host}.")
    return url


def _host(url: str) -> str:
    host = urlsplit(url).netloc.lower()
    if "@" in host:
        # The address is stored and shown; a password in it would be too.
        raise InputError("an address with a user name or password in it is not taken.")
    return host
