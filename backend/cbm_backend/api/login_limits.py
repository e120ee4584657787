"""Failed logins: token buckets per user and address, per address and per user."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from ipaddress import IPv6Address, IPv6Network, ip_address

MAX_BUCKETS = 10_000


@dataclass(frozen=True)
class Rate:
    """`burst` failures at once, then one every `seconds`."""

    burst: int
    seconds: float


PAIR = Rate(5, 10.0)
ADDRESS = Rate(30, 2.0)
USER = Rate(50, 5.0)


def network(address: str) -> str:
    """The address, of IPv6 only the /64 network: one client has that many addresses to change between."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
        return str(IPv6Network((int(parsed) >> 64 << 64, 64)))
    return str(getattr(parsed, "ipv4_mapped", None) or parsed)


class LoginLimits:
    """Counts failures only; right credentials that are remembered never get here."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def wait_s(self, user: str, address: str) -> int:
        """Seconds (rounded up) until another attempt is allowed; 0 for now."""
        with self._lock:
            waits = [(1 - self._tokens(key, rate)) * rate.seconds for key, rate in _keys(user, address)]
        return max(0, math.ceil(max(waits)))

    def failed(self, user: str, address: str) -> None:
        """Take one token from each bucket this failure belongs to."""
        with self._lock:
            for key, rate in _keys(user, address):
                self._buckets[key] = (max(0.0, self._tokens(key, rate) - 1), self._clock())
                self._buckets.move_to_end(key)
            while len(self._buckets) > MAX_BUCKETS:
                self._buckets.popitem(last=False)

    def _tokens(self, key: Hashable, rate: Rate) -> float:
        tokens, since = self._buckets.get(key, (float(rate.burst), 0.0))
        return min(float(rate.burst), tokens + (self._clock() - since) / rate.seconds)


def _keys(user: str, address: str) -> list[tuple[Hashable, Rate]]:
    address = network(address)
    return [(("pair", user, address), PAIR), (("address", address), ADDRESS), (("user", user), USER)]
