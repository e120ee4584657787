"""From what the session wrote down to the figures of the plugin's benchmark."""

from __future__ import annotations

from collections import Counter

import numpy as np

_START = ("seconds", "cpu_seconds", "ready_seconds", "ready_cpu_seconds")
_PANS = ("pan_rest", "pan_postgis")


def report(session: dict, starts: dict, notes: dict | None = None) -> dict:
    """Figures (milliseconds, megabytes) and notes of what is known so far."""
    figures: dict[str, float] = {}
    noted: dict = {**(notes or {})}
    for part in (_picks, _chips, _pans, _blocks):
        more, said = part(session)
        figures.update(more)
        noted.update(said)
    more, said = _start(starts)
    figures.update(more)
    noted.update(said)
    errors = session.get("errors", {})
    if session:
        figures["session_errors"] = sum(len(sentences) for sentences in errors.values())
        noted["errors"] = errors
        noted["session_s"] = round(session.get("session", {}).get("seconds", 0))
    if "work" in session:
        noted["work"] = session["work"]
    return {"figures": figures, "notes": noted}


def _picks(session: dict) -> tuple[dict, dict]:
    figures: dict[str, float] = {}
    notes: dict = {}
    found = {name: session[name] for name in ("rest", "postgis") if session.get(name, {}).get("whole")}
    for name, picks in found.items():
        figures[f"click_to_plot_{name}_ms"] = _rounded(np.median(picks["whole"]))
        figures[f"click_to_plot_{name}_p95_ms"] = _rounded(np.percentile(picks["whole"], 95))
        figures[f"click_to_first_plot_{name}_ms"] = _rounded(np.median(picks["first"]))
        notes[f"picks_{name}"] = {
            key: picks[key] for key in ("missed", "growth_mb", "memory_mb", "layers_left", "tasks_left")
        } | {"counted": len(picks["whole"])}
    for name in ("render", "paint"):
        times = [time for picks in found.values() for time in picks.get(name, ())]
        if times:
            figures[f"plot_{name}_ms"] = _rounded(np.median(times))
    if found:
        figures["picks200_growth_mb"] = _rounded(max(picks["growth_mb"] for picks in found.values()))
        figures["picks200_left"] = max(picks["layers_left"] + picks["tasks_left"] for picks in found.values())
    return figures, notes


def _chips(session: dict) -> tuple[dict, dict]:
    chips = session.get("chips", {})
    if not chips.get("cached"):
        return {}, {}
    return (
        {
            "chips24_uncached_ms": _rounded(np.median(chips["uncached"])),
            "chips24_cached_ms": _rounded(np.median(chips["cached"])),
        },
        {
            "chips24_uncached": [_rounded(value) for value in chips["uncached"]],
            "chips24_cached": [_rounded(value) for value in chips["cached"]],
            "chips24": f"the first 24 of {chips['listed']} of the season, click on the map included",
        },
    )


def _pans(session: dict) -> tuple[dict, dict]:
    worst = 0.0
    notes: dict = {}
    for name in _PANS:
        pans = session.get(name, {})
        if not pans:
            continue
        scales = {}
        for scale, frames in pans["frames"].items():
            p95 = _rounded(np.percentile(frames, 95))
            scales[f"1:{int(scale):,}"] = {"p50": _rounded(np.median(frames)), "p95": p95}
            worst = max(worst, p95)
        notes[name] = {
            "frames_ms": scales,
            "moves": len(next(iter(pans["frames"].values()))),
            "size": pans["size"],
            "crs": pans["crs"],
            "drawn": {scale: round(share, 2) for scale, share in pans["filled"].items()},
        }
    return ({"pan_500k_frame_ms_p95": worst}, notes) if len(notes) == len(_PANS) else ({}, notes)


def _blocks(session: dict) -> tuple[dict, dict]:
    parts = {name: np.array(values) for name, values in session.get("intervals", {}).items() if values}
    if not parts:
        return {}, {}
    every = np.concatenate(list(parts.values()))
    longest = sorted(session["long"], key=lambda block: -block[2])
    return (
        {"ui_block_p99_ms": _rounded(np.percentile(every, 99)), "ui_block_max_ms": _rounded(every.max())},
        {
            "ui_blocks": "intervals between the ticks of a 5 ms timer, 5 ms included",
            "ui_blocks_measured_s": round(float(every.sum()) / 1000),
            "ui_blocks_of_parts": {
                name: {
                    "p99": _rounded(np.percentile(values, 99)),
                    "max": _rounded(values.max()),
                    "over_30": int((values > 30).sum()),
                    "over_100": int((values > 100).sum()),
                    "s": round(float(values.sum()) / 1000),
                }
                for name, values in parts.items()
            },
            "ui_blocks_longest": [
                [part, doing, _rounded(ms), _said_of(*spent)] for part, doing, ms, *spent in longest[:25]
            ],
            "garbage_collections_ms": [_rounded(each[2]) for each in session.get("collections", [])],
            "ui_blocks_over_30_by_doing": Counter(doing for _, doing, *_ in longest).most_common(25),
        },
    )


def _said_of(working: float, queued: float, stolen: float) -> str:
    return f"{_rounded(working)} at work, {_rounded(queued)} in a queue, {_rounded(stolen)} kept by the host"


def _start(starts: dict) -> tuple[dict, dict]:
    if not starts.get("without"):
        return {}, {}
    times = {
        (name, key): np.array([each[key] for each in starts[name]])
        for name in ("with", "without")
        for key in _START
    }
    added = {key: times["with", key] - times["without", key] for key in _START}
    return (
        {
            "plugin_start_ms": _rounded(1000 * float(np.median(added["seconds"]))),
            "plugin_start_cpu_ms": _rounded(1000 * float(np.median(added["cpu_seconds"]))),
            "plugin_ready_ms": _rounded(1000 * float(np.median(added["ready_seconds"]))),
            "plugin_ready_cpu_ms": _rounded(1000 * float(np.median(added["ready_cpu_seconds"]))),
        },
        {
            "start": "median difference of starts with and without the plugin, in turns, in a new profile: "
            "until QGIS waits for the user (start), until the panels are there (ready), processor time",
            "start_with_s": [round(float(value), 2) for value in times["with", "seconds"]],
            "start_without_s": [round(float(value), 2) for value in times["without", "seconds"]],
        },
    )


def _rounded(value: float) -> float:
    return round(float(value), 1)
