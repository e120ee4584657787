"""Chips for the map on disk: the oldest go first, and none that a project shows."""

from __future__ import annotations

import os
import time

import pytest
from images_data import START, tiff
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale
from series_data import DAY, KEY

from qgis_cbm.analysis.render import LOOKS
from qgis_cbm.client.protocol import Chip
from qgis_cbm.core import chip_files, chip_projects, chip_raster, settings
from qgis_cbm.gui.options import OptionsPage
from qgis_cbm.services import chip_space
from qgis_cbm.services.chip_layers import ChipLayers, MapChip
from qgis_cbm.services.connections import Connections


@pytest.fixture(autouse=True)
def place(qgis_app, tmp_path, monkeypatch):
    """Where chips and notes are; the project is empty before and after."""
    monkeypatch.setattr(chip_files, "root", lambda: tmp_path / "chips")
    monkeypatch.setattr(chip_projects, "folder", lambda: tmp_path / "notes")
    monkeypatch.setattr("qgis_cbm.services.sources.cache_folder", lambda: tmp_path / "cache")
    QgsProject.instance().clear()
    yield tmp_path
    QgsProject.instance().clear()


def chip(place, pid, days_old, size=1000):
    """A file where chips are, last written so many days ago."""
    path = place / "chips" / "nl_2020" / pid / "S2A.true.tif"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"0" * size)
    age(path, days_old)
    return path


def age(path, days):
    written = time.time() - days * DAY
    os.utime(path, (written, written))


def left(place):
    return sorted(path.parent.name for path in (place / "chips").glob("*/*/*"))


def add_to_map(qtbot, pid):
    """Two chips of a parcel as layers; returns their files."""
    added, layers = [], ChipLayers()
    layers.added.connect(added.append)
    raster, look = chip_raster.decode(tiff(3000, 3000, 3000)), LOOKS["true"]
    chips = [Chip(f"S2A_{pid}_{day}", "s2", START + day * DAY, f"/v1/chips/{day}") for day in (0, 5)]
    layers.add(KEY, pid, look, look.limits, [MapChip(c, raster, c.time, c.time + DAY) for c in chips])
    qtbot.waitUntil(lambda: added == [2])
    return sorted((chip_files.root() / KEY.name / pid).iterdir())


def test_above_the_cap_the_oldest_go_and_empty_folders_with_them(place):
    for days, pid in enumerate("abcde", 1):
        chip(place, pid, days)
    chip_space.prune(5000, ())
    assert left(place) == list("abcde"), "what fits may stay"
    chip_space.prune(4000, ())
    assert left(place) == list("abc"), "room for a while: a fifth less than the cap"
    assert not (place / "chips" / "nl_2020" / "d").exists()


def test_what_is_shown_counts_but_is_never_removed(place):
    kept = [chip(place, "a", 9), chip(place, "b", 8)]
    chip(place, "c", 1)
    chip_space.prune(2500, kept)
    assert left(place) == ["a", "b"]
    chip_space.prune(0, kept)
    assert left(place) == ["a", "b"]


def test_a_chip_that_may_be_about_to_become_a_layer_stays(place):
    chip(place, "a", 1)
    chip(place, "b", 0)
    chip_space.prune(0, ())
    assert left(place) == ["b"]


@pytest.mark.parametrize(
    ("project", "stays"),
    [
        ("there.qgz", True),
        ("gone.qgz", False),
        ("drive that is away/season.qgz", True),
        ("postgresql://db/?schema=public&project=season", True),
        ("geopackage:/season.gpkg?projectName=season", True),
    ],
)
def test_a_saved_project_needs_its_chips_as_long_as_it_may_be_there(place, project, stays):
    (place / "there.qgz").touch()
    name = project if ":" in project else str(place / project)
    chip_projects.note(name, [chip(place, "a", 9)])
    chip(place, "b", 1)
    chip_space.prune(0, ())
    assert left(place) == (["a"] if stays else [])


def test_a_note_that_cannot_be_read_hinders_nobody(place):
    chip_projects.note(str(place / "there.qgz"), [chip(place, "a", 9)])
    (place / "there.qgz").touch()
    (place / "notes" / "damaged.json").write_text("{")
    chip_space.prune(0, ())
    assert left(place) == ["a"]


def test_a_project_saved_with_chips_opens_again_whatever_was_pruned_meanwhile(place, qtbot):
    project, memory = QgsProject.instance(), chip_projects.ChipProjects()
    try:
        saved = add_to_map(qtbot, "1")
        assert project.write(str(place / "season.qgz"))
        project.clear()
        add_to_map(qtbot, "2")
        project.clear()
        # Beside a chip lies what GDAL counted in it.
        for path in (place / "chips").glob("*/*/*"):
            age(path, 1)
        chip_space.prune(0, chip_projects.shown())
        assert set(left(place)) == {"1"} and all(path.exists() for path in saved)
        assert project.read(str(place / "season.qgz"))
        assert [layer.isValid() for layer in project.mapLayers().values()] == [True, True]
        assert chip_projects.shown() == frozenset(saved)
    finally:
        memory.close()


def test_a_project_saved_without_its_chips_no_longer_needs_them(place, qtbot):
    project, memory = QgsProject.instance(), chip_projects.ChipProjects()
    try:
        add_to_map(qtbot, "1")
        assert project.write(str(place / "season.qgz"))
        assert len(chip_projects.needed()) == 2
        project.removeAllMapLayers()
        assert project.write()
        assert chip_projects.needed() == frozenset()
    finally:
        memory.close()


def test_adding_to_the_map_makes_room_but_not_at_the_cost_of_the_map(place, qtbot):
    settings.save_options(settings.Options(cache_mb=0))
    shown = add_to_map(qtbot, "1")
    unused = chip(place, "old", 9)
    for path in shown:
        age(path, 1)
    fresh = add_to_map(qtbot, "2")
    assert not unused.exists() and all(path.exists() for path in (*shown, *fresh))


def test_the_clear_button_empties_what_no_project_shows(place, qtbot):
    QLocale.setDefault(QLocale("en_US"))
    shown = add_to_map(qtbot, "1")
    age(chip(place, "old", 9, size=2_000_000), 9)
    page = OptionsPage(Connections())
    qtbot.addWidget(page)
    assert page._cached.text() == "2.0 MB in use"
    page._clear_button.click()
    assert page._cached.text() == "0.0 MB in use" and left(place) == ["1", "1"]
    assert all(path.exists() for path in shown)
    QLocale.setDefault(QLocale.system())
