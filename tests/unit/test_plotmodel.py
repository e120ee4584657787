"""Arrangement of curves in panels, views on them, ticks, and the way from data to pixels and back."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_cbm.analysis import peers
from qgis_cbm.analysis.plotlayout import stack
from qgis_cbm.analysis.plotmodel import DAY, Frame, Transform, View, build, deviation, line
from qgis_cbm.analysis.series import Product, Series
from qgis_cbm.analysis.ticks import date_ticks, legible, value_ticks


def series(values, kind="index", statistic="mean", cloud=None, key="index/NDVI") -> Series:
    n = len(values)
    value = np.array(values, dtype=float)
    return Series(
        product=Product(key, key.split("/")[1], "s2", kind),
        statistic=statistic,
        kind=kind,
        source=("B08", "B04"),
        time=np.arange(n) * 5 * DAY,
        value=value,
        low=value - 0.1,
        high=value + 0.1,
        count=np.full(n, 9.0),
        cloud=np.zeros(n) if cloud is None else np.array(cloud, dtype=float),
        scene=("",) * n,
        other_scenes=((),) * n,
    )


def curve(*args, show_cloudy=True, **kwargs):
    return line(series(*args, **kwargs), "x", "#000000", 0, threshold=0.1, show_cloudy=show_cloudy)


def test_cloudy_observations_are_drawn_but_not_joined():
    entry = curve([0.1, 0.5, np.nan], cloud=[0.0, 0.9, 0.0])
    assert entry.visible.tolist() == [True, True, False]
    assert entry.clear.tolist() == [True, False, False]
    assert curve([0.1, 0.5], cloud=[0.0, 0.9], show_cloudy=False).visible.tolist() == [True, False]


def test_the_distance_from_the_peers_is_a_curve_of_its_own_with_nought_in_view():
    days = np.arange(0, 41, 5) * DAY
    band = peers.band("index/NDVI", [(days, np.full(9, 0.5))] * 3)
    entry = curve([0.6, 0.9, 0.4, 0.5, np.nan], cloud=[0, 0.9, 0, 0, 0])
    apart = deviation(entry, band, "NDVI – peers")
    np.testing.assert_allclose(apart.series.value, [0.1, np.nan, -0.1, 0.0, np.nan], atol=1e-12)
    assert apart.visible.tolist() == [True, False, True, True, False] and apart.key == "deviation/index/NDVI"
    panels = build([entry, apart], {}, bands=[band]).panels
    assert [panel.kind for panel in panels] == ["index", "deviation index"]
    assert panels[1].low < -0.1 and panels[1].high > 0.1


def test_weather_joins_the_dates_of_the_observations_and_does_not_widen_them():
    daily = curve([5.0] * 400, kind="temperature", key="weather/tmean")
    ndvi, alone = curve([0.1, 0.9]), build([daily], {})
    both = build([ndvi, daily], {})
    assert (both.start, both.stop) == (build([ndvi], {}).start, build([ndvi], {}).stop)
    assert alone.stop > 1900 * DAY
    assert curve([1.0, 2.0], kind="precipitation").smooth is None


@given(
    st.integers(1, 8), st.floats(20, 900), st.floats(8, 20), st.lists(st.booleans(), min_size=8, max_size=8)
)
def test_panels_share_the_height_and_do_not_overlap(count, height, font, weather):
    kinds = ["temperature" if weather[k] else f"kind {k}" for k in range(count)]
    found = stack(kinds, 5.0, height, font)
    y = 5.0
    for top, tall in found.places:
        assert top >= y + 0.79 * font and tall >= 3.99
        y = top + tall
    if not found.inside:
        assert y <= 5.0 + height + 1e-6


def test_the_weather_is_lower_than_the_observations_and_titles_move_where_it_is_low():
    roomy, low = (stack(["index", "precipitation"], 0.0, height, 11.0) for height in (300.0, 80.0))
    (_, index), (_, rain) = roomy.places
    assert rain == pytest.approx(0.6 * index) and not roomy.inside
    assert low.inside and low.places[0][1] == low.places[1][1]


@given(st.floats(4, 400), st.floats(8, 20), st.floats(-40, 40), st.floats(0.1, 500))
def test_labels_of_an_axis_never_touch(height, font, low, span):
    marks = value_ticks(low, low + span, 9)
    shown = legible(marks, low, low + span, height, font)
    assert [mark.value for mark in shown] == [mark.value for mark in marks]
    places = [(mark.value - low) / span * height for mark in shown if mark.label]
    assert all(after - before >= 1.15 * font - 1e-6 for before, after in zip(places, places[1:]))
    assert bool(places) == bool(marks)


def test_unknown_clouds_count_as_clear():
    assert curve([0.1], cloud=[np.nan]).clear.tolist() == [True]


def test_one_panel_per_unit_over_one_time_axis():
    model = build(
        [
            curve([0.1, 0.9]),
            curve([500, 900], kind="reflectance", key="s2/B04"),
            curve([600, 3000], kind="reflectance", key="s2/B08"),
        ],
        {"index": "NDVI", "reflectance": "Reflectance"},
    )
    assert [(panel.kind, panel.title) for panel in model.panels] == [
        ("index", "NDVI"),
        ("reflectance", "Reflectance"),
    ]
    assert model.start < 0 and model.stop > 5 * DAY


def test_panels_keep_their_order_when_curves_are_switched_off():
    lines = [curve([500], kind="reflectance", key="s2/B04"), curve([0.1])]
    for order, kinds in (
        ((), ["reflectance", "index"]),
        (("index", "backscatter"), ["index", "reflectance"]),
    ):
        assert [panel.kind for panel in build(lines, {}, order=order).panels] == kinds


def test_an_index_always_shows_0_to_1_and_whatever_lies_beyond():
    (panel,) = build([curve([0.4, 0.5])], {}).panels
    assert panel.low < 0 and panel.high > 1
    (panel,) = build([curve([-0.4, 1.3])], {}).panels
    assert panel.low < -0.5 and panel.high > 1.4, "ribbons included"


def test_hidden_clouds_do_not_stretch_the_value_axis():
    values, cloud = [500.0, 12000.0], [0.0, 1.0]
    shown = build([curve(values, kind="reflectance", cloud=cloud)], {}).panels[0]
    hidden = build([curve(values, kind="reflectance", cloud=cloud, show_cloudy=False)], {}).panels[0]
    assert shown.high > 12000
    assert hidden.high < 1100


def test_switching_clouds_does_not_move_the_time_axis():
    shown = build([curve([1, 2, 3], cloud=[0, 0, 1])], {})
    hidden = build([curve([1, 2, 3], cloud=[0, 0, 1], show_cloudy=False)], {})
    assert (shown.start, shown.stop) == (hidden.start, hidden.stop)


def test_no_curve_no_plot_and_one_observation_is_enough():
    assert build([], {}) is None
    model = build([curve([0.5])], {})
    assert model.stop > model.start


FULL = View(0.0, 100 * DAY, {"index": (0.0, 1.0)})


def test_zooming_keeps_the_centre_in_place():
    view = FULL.zoomed(0.5, 25 * DAY, FULL)
    assert (view.start, view.stop) == (12.5 * DAY, 62.5 * DAY)


def test_zooming_out_ends_at_everything_and_in_at_a_day():
    assert FULL.zoomed(0.5, 0, FULL).zoomed(100, 0, FULL) == FULL
    view = FULL.zoomed(1e-9, 50 * DAY, FULL)
    assert view.stop - view.start == pytest.approx(DAY)


@given(st.floats(-1e9, 1e9), st.floats(0.01, 10))
def test_no_move_leaves_the_data(start, factor):
    view = FULL.zoomed(factor, 50 * DAY, FULL)
    moved = view.moved_to(start, view.stop - view.start, FULL)
    assert moved.start >= FULL.start
    assert moved.stop <= FULL.stop + 1e-3
    assert moved.stop - moved.start == pytest.approx(view.stop - view.start)


def test_another_parcel_keeps_the_dates_looked_at_where_it_has_them():
    view = View(10 * DAY, 20 * DAY, {"index": (0.2, 0.4)})
    other = View(5 * DAY, 90 * DAY, {"index": (0.0, 1.0), "reflectance": (0.0, 5000.0)})
    assert view.fitted(other) == View(10 * DAY, 20 * DAY, {"index": (0.2, 0.4), "reflectance": (0.0, 5000.0)})
    year_later = View(400 * DAY, 500 * DAY, {"index": (0.0, 1.0)})
    assert view.fitted(year_later) == year_later


FRAMES = Transform(
    0.0, 100.0, (Frame("index", 50, 10, 200, 80, 0.0, 1.0), Frame("dB", 50, 100, 200, 80, -20, 0))
)


@given(st.floats(0, 100), st.floats(-20, 0))
def test_pixels_and_data_are_each_others_inverse(time, value):
    assert FRAMES.time(FRAMES.x(time)) == pytest.approx(time, abs=1e-9)
    frame = FRAMES.frame("dB")
    assert frame.value(frame.y(value)) == pytest.approx(value, abs=1e-9)


def test_values_grow_upwards_and_frames_are_found_by_place():
    frame = FRAMES.frame("index")
    assert (frame.y(0.0), frame.y(1.0)) == (90, 10)
    assert FRAMES.frame_at(60, 50).kind == "index"
    assert FRAMES.frame_at(60, 150).kind == "dB"
    assert FRAMES.frame_at(10, 50) is None
    assert FRAMES.frame("none") is None


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp()


@pytest.mark.parametrize(
    ("start", "stop", "maximum", "labels"),
    [
        ("2019-12-20", "2020-06-10", 8, ["Jan\n2020", "Feb", "Mar", "Apr", "May", "Jun"]),
        ("2019-11-20", "2020-02-10", 4, ["Dec\n2019", "Jan\n2020", "Feb"]),
        ("2020-01-01", "2020-12-31", 5, ["Jan\n2020", "Apr", "Jul", "Oct"]),
        ("2020-05-20", "2020-06-14", 6, ["21\nMay 2020", "26", "1\nJun 2020", "6", "11"]),
        ("2015-06-01", "2021-02-01", 8, ["2016", "2017", "2018", "2019", "2020", "2021"]),
        ("2020-03-05 10:00", "2020-03-05 16:00", 8, [f"{h}:00" for h in range(10, 17)]),
    ],
)
def test_date_ticks_suit_the_zoom(start, stop, maximum, labels):
    found = [tick.label for tick in date_ticks(at(start), at(stop), maximum)]
    if found[0].endswith("5 Mar 2020"):
        found[0] = found[0].split("\n")[0]
    assert found == labels


def test_first_date_label_gives_way_to_the_next_when_they_would_touch():
    labels = [tick.label for tick in date_ticks(at("2020-05-30 12:00"), at("2020-06-05"), 6)]
    assert labels[:2] == ["31", "1\nJun 2020"]


@given(st.floats(0, 2e9), st.floats(3600, 60 * 365 * DAY), st.integers(2, 20))
def test_date_ticks_lie_inside_ascend_and_are_few(start, span, maximum):
    ticks = [tick.value for tick in date_ticks(start, start + span, maximum)]
    assert ticks == sorted(set(ticks))
    assert all(start - 1 <= tick <= start + span + 1 for tick in ticks)
    assert len(ticks) <= 1.5 * maximum + 2


def test_months_can_be_written_in_any_language():
    months = tuple(f"m{k}" for k in range(1, 13))
    assert date_ticks(at("2020-01-01"), at("2020-03-02"), 3, months)[1].label == "m2"


@pytest.mark.parametrize(
    ("low", "high", "maximum", "labels"),
    [
        (0.0, 1.0, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (-0.04, 1.04, 3, ["0.0", "0.5", "1.0"]),
        (-25.0, -5.0, 5, ["−25", "−20", "−15", "−10", "−5"]),
        (0, 11000, 3, ["0", "5000", "10000"]),
        (0.0012, 0.0018, 4, ["0.0012", "0.0014", "0.0016", "0.0018"]),
    ],
)
def test_value_ticks_are_round(low, high, maximum, labels):
    assert [tick.label for tick in value_ticks(low, high, maximum)] == labels


def test_value_ticks_speak_the_users_decimals():
    assert value_ticks(0, 1, 3, ",")[1].label == "0,5"


@given(st.floats(-1e6, 1e6), st.floats(1e-5, 1e6), st.integers(2, 10))
def test_value_ticks_lie_inside_and_are_few(low, span, maximum):
    ticks = [tick.value for tick in value_ticks(low, low + span, maximum)]
    assert len(ticks) <= maximum
    assert all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in ticks)


def test_an_empty_range_has_no_ticks():
    assert value_ticks(1, 1, 5) == ()
    assert value_ticks(0, float("nan"), 5) == ()
    assert date_ticks(5, 5, 5) == ()
