"""Benchmarks write their file as they go, and the plugin's figures are those of what is known so far."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from cbm_backend.bench import plugin_figures, report
from cbm_backend.bench.bounds import BOUNDS
from cbm_backend.errors import InputError

PICKS = {
    "whole": [100.0, 120.0, 140.0], "first": [90.0, 110.0, 130.0], "missed": 0, "growth_mb": 3.0,
    "memory_mb": 300.0, "layers_left": 0, "tasks_left": 0, "render": [40.0], "paint": [1.0],
}  # fmt: skip
PANS = {
    "frames": {"10000": [10.0] * 20, "50000": [200.0] * 19 + [900.0]},
    "filled": {"10000": 0.9, "50000": 0.8},
    "size": [1600, 1000],
    "crs": "EPSG:3857",
}


def session(**parts):
    return {"errors": {}, "intervals": {}, "long": [], **parts}


def figures(**parts):
    return plugin_figures.report(session(**parts), {})["figures"]


def start(seconds, ready, cpu):
    return {"seconds": seconds, "cpu_seconds": cpu, "ready_seconds": ready, "ready_cpu_seconds": cpu}


def test_a_benchmark_that_ends_early_leaves_what_it_knew(tmp_path, monkeypatch):
    def run():
        yield {"figures": {"first": 1.0}, "notes": {}}
        assert json.loads((tmp_path / "plugin.json").read_text())["figures"] == {"first": 1.0}
        raise KeyboardInterrupt

    monkeypatch.setattr(report.importlib, "import_module", lambda name: SimpleNamespace(run=run))
    with pytest.raises(KeyboardInterrupt):
        report.run("plugin", tmp_path)
    assert json.loads((tmp_path / "plugin.json").read_text())["figures"] == {"first": 1.0}


def test_an_unknown_benchmark_is_refused(tmp_path):
    with pytest.raises(InputError, match="choose one of"):
        report.run("unknown", tmp_path)


def test_the_worse_source_counts_for_memory_and_what_is_left():
    found = figures(rest=PICKS, postgis=PICKS | {"growth_mb": 9.0, "tasks_left": 2})
    assert found["click_to_plot_rest_ms"] == 120.0
    assert found["picks200_growth_mb"] == 9.0
    assert found["picks200_left"] == 2


def test_frames_are_the_worst_scale_of_both_sources_and_wait_for_both():
    assert "pan_500k_frame_ms_p95" not in figures(pan_rest=PANS)
    quick = PANS | {"frames": {"10000": [5.0] * 20}}
    assert figures(pan_rest=PANS, pan_postgis=quick)["pan_500k_frame_ms_p95"] == pytest.approx(235.0)


LONG = ["chips", "images", 80.0, 60.0, 5.0, 0.0]


def test_blocks_are_those_of_all_parts_together():
    found = figures(intervals={"rest": [5.0] * 99, "chips": [80.0]}, long=[LONG])
    assert found["ui_block_max_ms"] == 80.0
    assert found["ui_block_p99_ms"] < 30


def test_the_start_is_the_difference_of_starts_that_took_turns():
    starts = {
        "with": [start(3.1, 3.4, 2.0), start(4.2, 4.3, 2.1)],
        "without": [start(3.0, 3.0, 1.9), start(4.0, 4.0, 1.9)],
    }
    found = plugin_figures.report({}, starts)["figures"]
    assert found["plugin_start_ms"] == pytest.approx(150.0)
    assert found["plugin_ready_ms"] == pytest.approx(350.0)


def test_whatever_went_wrong_is_counted_and_told():
    found = plugin_figures.report(session(errors={"rest": ["a click"], "work": ["one", "two"]}), {})
    assert found["figures"]["session_errors"] == 3
    assert found["notes"]["errors"]["rest"] == ["a click"]


def test_every_bound_of_the_plugin_has_a_figure():
    whole = session(
        rest=PICKS, postgis=PICKS, pan_rest=PANS, pan_postgis=PANS, intervals={"rest": [5.0]},
        chips={"uncached": [900.0], "cached": [90.0], "listed": 36},
    )  # fmt: skip
    starts = {name: [start(1.0, 1.0, 1.0)] for name in ("with", "without")}
    assert set(BOUNDS["plugin"]) <= set(plugin_figures.report(whole, starts)["figures"])
