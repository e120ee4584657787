"""What the simulated images show: crops grow, are cut, harvested and ploughed under, and clouds hide them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from cbm_backend.simulate import optical, radar, schedule, stage, thematic
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import Crop
from cbm_backend.simulate.request import SimulateRequest

START = datetime(2024, 1, 1, 10, 40, 31, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A small landscape: (stage, land, declarations)."""
    request = SimulateRequest(Path("unused"), size=160, parcels=40, clouds=1.0)
    return stage.prepare(request, tmp_path_factory.mktemp("stage"))


def scene_on(day, **weather):
    """A Sentinel-2 pass on a day of the year, cloudless unless told otherwise."""
    values = {"cloud": 0.0, "cirrus": 0.0, **weather}
    time = START + timedelta(days=int(day) - 1)
    return schedule.OpticalPass(int(day), time, "S2A", 8, 45000, "0510", time, **values)


def reflectance(prepared, scene):
    images, scl = optical.render(prepared, scene)
    return {band: (pixels.astype(float) - scene.offset) / 10_000 for band, pixels in images.items()}, scl


def inner_pixels(prepared, label):
    """Pixels of a label whose neighbours all show it too, so that no border is mixed in."""
    shown = np.asarray(prepared.label) == label
    inner = shown.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            inner &= np.roll(shown, step, axis)
    inner[[0, -1], :] = inner[:, [0, -1]] = False
    return inner


def ndvi(prepared, label, day):
    values, _ = reflectance(prepared, scene_on(day))
    chosen = inner_pixels(prepared, label)
    red, infrared = values["B04"][chosen], values["B08"][chosen]
    return float(((infrared - red) / (infrared + red)).mean())


def well_visible(prepared, crop):
    """Labels of a crop with at least 30 inner pixels."""
    return [
        label for label in np.flatnonzero(prepared.season.crop == crop)
        if inner_pixels(prepared, label).sum() >= 30
    ]  # fmt: skip


def test_ndvi_of_grassland_falls_after_mowing_and_recovers(made):
    prepared, _, _ = made
    checked = 0
    for label in well_visible(prepared, Crop.PERMANENT_GRASS) + well_visible(prepared, Crop.TEMPORARY_GRASS):
        cuts = prepared.season.cut[label]
        cuts = cuts[~np.isnan(cuts)]
        if not len(cuts) or (len(cuts) > 1 and cuts[1] - cuts[0] < 27):
            continue
        before, after, later = (ndvi(prepared, label, cuts[0] + shift) for shift in (-2, 2, 27))
        assert after < before - 0.12
        assert later > after + 0.08
        checked += 1
    assert checked >= 2


def test_wheat_is_green_in_may_stubble_after_harvest_and_dark_when_ploughed(made):
    prepared, _, _ = made
    season = prepared.season
    labels = [
        u for u in well_visible(prepared, Crop.WINTER_WHEAT) if season.plough[u, 1] - season.harvest[u] > 6
    ]
    assert labels
    for label in labels[:2]:
        harvest, plough = season.harvest[label], season.plough[label, 1]
        assert ndvi(prepared, label, 140) > 0.75
        assert ndvi(prepared, label, harvest + 2) < 0.45
        chosen = inner_pixels(prepared, label)
        stubble, _ = reflectance(prepared, scene_on(plough - 1))
        ploughed, _ = reflectance(prepared, scene_on(plough + 1))
        assert ploughed["B08"][chosen].mean() < 0.75 * stubble["B08"][chosen].mean()


def test_fields_are_not_uniform(made):
    prepared, _, _ = made
    values, _ = reflectance(prepared, scene_on(140))
    label = max(well_visible(prepared, Crop.WINTER_WHEAT), key=lambda u: inner_pixels(prepared, u).sum())
    infrared = values["B08"][inner_pixels(prepared, label)]
    assert 0.005 < infrared.std() / infrared.mean() < 0.2


def test_reflectances_of_the_ground_lie_between_0_and_1(made):
    prepared, _, _ = made
    for day in (70, 140, 200, 280):
        values, _ = reflectance(prepared, scene_on(day))
        for band in values.values():
            assert (band >= 0.0).all()
            assert (band <= 1.0).all()


@pytest.mark.parametrize("cloud", [0.2, 0.6])
def test_scene_classification_matches_what_the_clouds_do_to_the_pixels(made, cloud):
    prepared, _, _ = made
    clear, ground = reflectance(prepared, scene_on(150))
    cloudy, scl = reflectance(prepared, scene_on(150, cloud=cloud))
    brighter = cloudy["B11"] - clear["B11"]
    assert np.isin(ground, (4, 5, 6)).all()
    assert np.isin(scl, (8, 9)).mean() == pytest.approx(cloud, abs=0.06)
    usable = np.isin(scl, (4, 5, 6))
    seen = cloudy["B04"][::2, ::2]
    assert np.abs(brighter[usable]).max() < 0.08
    assert (scl[usable] == ground[usable]).all()
    assert seen[scl == 9].min() > 0.35
    if (scl == 3).any():
        assert np.median(brighter[scl == 3]) < -0.01


def test_cirrus_is_class_10_and_lifts_all_pixels_a_little(made):
    prepared, _, _ = made
    clear, _ = reflectance(prepared, scene_on(150))
    veiled, scl = reflectance(prepared, scene_on(150, cirrus=0.12))
    assert (scl == 10).mean() > 0.5
    assert 0.01 < (veiled["B04"] - clear["B04"]).mean() < 0.15


def test_outside_the_swath_everything_is_0_and_inside_nothing_is(made):
    prepared, _, _ = made
    images, scl = optical.render(prepared, scene_on(150, swath_edge=True))
    share = (scl == 0).mean()
    assert 0.2 < share < 0.8
    for band, pixels in images.items():
        coarse = pixels[::2, ::2] if pixels.shape != scl.shape else pixels
        assert ((coarse == 0) == (scl == 0)).all(), band


def test_an_old_baseline_has_the_same_ground_without_the_offset(made):
    prepared, _, _ = made
    new, old = scene_on(150), replace(scene_on(150), baseline="0214")
    assert (new.offset, old.offset) == (1000, 0)
    first, second = reflectance(prepared, new)[0], reflectance(prepared, old)[0]
    assert np.abs(first["B08"] - second["B08"]).max() < 0.02


def test_coherence_rises_after_mowing_and_is_low_under_a_crop(made):
    prepared, _, _ = made
    season = prepared.season
    label = next(
        u for u in well_visible(prepared, Crop.PERMANENT_GRASS) + well_visible(prepared, Crop.TEMPORARY_GRASS)
        if not np.isnan(season.cut[u, 0])
    )  # fmt: skip
    before = radar.coherence(prepared, radar_on(season.cut[label, 0] - 1))[label, 0]
    after = radar.coherence(prepared, radar_on(season.cut[label, 0] + 7))[label, 0]
    assert after > before + 0.05
    maize = well_visible(prepared, Crop.MAIZE)[0]
    assert radar.coherence(prepared, radar_on(215))[maize, 0] < 0.3
    harvested = radar.coherence(prepared, radar_on(season.harvest[maize] + 8))[maize, 0]
    assert harvested > 0.4


def test_backscatter_is_in_the_range_of_farmland_and_knows_biomass_from_bare_soil(made):
    prepared, _, _ = made
    field = prepared.season.crop > 0
    for day in (70, 140, 210, 280):
        decibel = 10 * np.log10(radar.backscatter(prepared, radar_on(day))[field])
        assert (decibel[:, 0] > -20).all()
        assert (decibel[:, 0] < -4).all()
        assert (decibel[:, 1] < decibel[:, 0]).all()
    beet = well_visible(prepared, Crop.SUGAR_BEET) or list(
        np.flatnonzero(prepared.season.crop == Crop.SUGAR_BEET)
    )
    bare, grown = (radar.backscatter(prepared, radar_on(day))[beet[0], 1] for day in (118, 200))
    assert grown > 1.8 * bare


def radar_on(day):
    time = START + timedelta(days=int(day) - 1)
    return schedule.RadarPass(int(day), time, "S1A", "descending", 37, 52000, time - timedelta(days=6), "S1C")


def test_the_thematic_map_shows_the_grown_crop_with_a_few_mistakes(made):
    prepared, _, _ = made
    classes = thematic.classes(prepared)
    truth = prepared.season.crop[np.asarray(prepared.label)]
    field = truth > 0
    assert 0.9 < (classes[field] == truth[field]).mean() < 0.99
    assert set(np.unique(classes)) <= set(thematic.CLASSES)
    assert (classes[prepared.cover[np.asarray(prepared.label)] == Cover.WATER] == 11).mean() > 0.9


def test_half_of_a_season_is_usable_and_never_two_months_without_a_clear_view():
    passes = schedule.optical_passes(SimulateRequest(Path("unused"), twins=False))
    assert len(passes) == 36
    clear = [scene for scene in passes if scene.cloud < 0.25]
    assert 0.35 < len(clear) / len(passes) < 0.65
    gaps = np.diff([scene.day for scene in clear])
    assert gaps.max() < 45
    assert sum(scene.swath_edge for scene in passes) == 1


def test_orbit_numbers_agree_with_each_other():
    for scene in schedule.optical_passes(SimulateRequest(Path("unused"))):
        shift = {"S2A": 2, "S2B": -27}[scene.platform]
        assert (scene.absolute_orbit + shift) % 143 + 1 == scene.relative_orbit
    for year in (2021, 2024, 2026):
        passes = list(schedule.radar_passes(SimulateRequest(Path("unused"), year=year)))
        for passing in passes:
            shift = {"S1A": -73, "S1B": -27, "S1C": -172}[passing.platform]
            assert (passing.absolute_orbit + shift) % 175 + 1 == passing.relative_orbit
        of_their_own = {(passing.platform, passing.absolute_orbit) for passing in passes}
        assert len(of_their_own) == len(passes), "one number for two would be one acquisition"
