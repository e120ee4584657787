"""What is shown while scenes are extracted: a bar on a terminal, else lines; rate and time left in both."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest
from rich.console import Console
from rich.progress import Progress

from cbm_backend.cli import extract_progress


@pytest.fixture
def clock(monkeypatch):
    """Seconds, set by the test."""
    made = SimpleNamespace(now=0.0)
    monkeypatch.setattr(extract_progress, "time", SimpleNamespace(monotonic=lambda: made.now))
    return made


def test_a_terminal_has_a_bar_and_odd_scenes_scroll_above_it(clock):
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=120, color_system=None)
    with Progress(
        *extract_progress.columns(), console=console, auto_refresh=False, get_time=lambda: clock.now
    ) as progress:
        bar = extract_progress.Bar(progress)
        bar.begin(4)
        for outcome in ("extracted", "failed: B04 is damaged", "extracted"):
            clock.now += 10
            bar.scene(f"S2A_{clock.now:.0f}", outcome, 10.0)
        progress.refresh()
    shown = screen.getvalue()
    assert "3/4 6.0 scenes/min 0:00:30 elapsed, 0:00:10 left" in shown
    assert "S2A_20: failed: B04 is damaged" in shown
    assert "S2A_10" not in shown and "S2A_30" not in shown


def test_without_a_terminal_each_scene_is_a_line(clock, capsys):
    lines = extract_progress.Lines()
    lines.begin(2)
    for name in ("one", "two"):
        clock.now += 10
        lines.scene(name, "extracted", 10.0)
    assert capsys.readouterr().out.splitlines() == [
        "[1/2] one: extracted (10.00 s), 6.0 scenes/min, 0:00:10 left",
        "[2/2] two: extracted (10.00 s)",
    ]
