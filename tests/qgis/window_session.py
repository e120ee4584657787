# Run by QGIS: one of two windows on one profile. The first fetches all parcels, then decides on each of them
# while the second reads them over and over again, out of the same cache.
from pathlib import Path

from cbm_session import close, connect, decide, load, when
from qgis.PyQt.QtCore import QTimer
from session_report import CONFIG, guarded, said

SIGNS = Path(CONFIG["signs"])


def sign(name: str) -> Path:
    """What one window tells the other by the file of this name."""
    return SIGNS / name


def each(plugin, pids: list[str], do, then) -> None:
    """Load one parcel after the other and do something with each."""
    if not pids:
        then()
        return
    load(plugin, pids[0], lambda: do(lambda: each(plugin, pids[1:], do, then)))


def first(plugin) -> None:
    """Fetch everything, wait for the other window, decide on everything."""
    nothing = lambda go_on: go_on()  # noqa: E731
    each(plugin, CONFIG["pids"], nothing, lambda: (sign("fetched").touch(), meet(plugin)))


def meet(plugin) -> None:
    """Decide as soon as the other window reads; it goes on reading until all is decided."""
    when(sign("reading").exists, lambda: each(
        plugin, CONFIG["pids"], lambda go_on: decide(plugin, go_on),
        lambda: (sign("decided").touch(), when(sign("read").exists, lambda: close(plugin))),
    ))  # fmt: skip


def second(plugin) -> None:
    """Begin when there is something to read."""
    said["rounds"] = 0
    when(sign("fetched").exists, lambda: read(plugin))


def read(plugin) -> None:
    """Read all parcels; again while the other window decides, and a last time after it."""
    over, seen = sign("decided").exists(), said.setdefault("seen", {})

    def note(go_on) -> None:
        series, history = plugin.workspace.series, plugin.session.decisions.history
        seen[series.parcel.pid] = {
            "rows": len(series.cards["s2"]),
            "reasons": [row.reason for row in history.decisions],
        }
        go_on()

    def again() -> None:
        said["rounds"] += 1
        sign("reading").touch()
        if over:
            sign("read").touch()
            close(plugin)
        else:
            read(plugin)

    each(plugin, CONFIG["pids"], note, again)


QTimer.singleShot(0, guarded(lambda: connect(first if CONFIG["role"] == "first" else second)))
