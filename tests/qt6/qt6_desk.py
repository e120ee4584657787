"""What the tests of the panels find on Qt 6, and which of them need more of QGIS; a pytest plugin."""

from __future__ import annotations

import gc

import pytest
import qgis_on_qt6
from PyQt6.QtCore import QCoreApplication, QEvent, QSettings

# Tests that name one of QGIS' classes need it; these, by file, ask its geometries, layers, temporal control
# or message bar without naming them.
NEEDS_QGIS = {
    "test_images": (
        "test_the_outline_of_the_parcel_is_on_every_picture",
        "test_all_dates_go_to_the_map_as_one_group_that_plays",
        "test_images_asked_for_one_after_the_other_all_get_to_the_map_as_they_were_asked_for",
        "test_loading_that_is_stopped_leaves_what_has_come_to_be_used",
    ),
    "test_season_calendar": (
        "test_the_outline_is_on_every_picture_of_the_calendar",
        "test_histograms_have_one_scale_and_nothing_is_fetched_for_them",
        "test_a_scatter_gathers_the_dates_before",
    ),
    "test_series_compare": (
        "test_a_click_in_the_panel_moves_the_map_and_the_maps_clock_the_panel",
        "test_the_plot_moves_the_temporal_controller_and_it_is_given_back",
        "test_the_controller_runs_over_the_dates_in_view_day_by_day",
        "test_the_temporal_controller_moves_the_cursor_of_the_plot",
    ),
    "test_series_dock": ("test_a_parcel_too_small_for_any_pixel_is_said_to_be",),
    "test_series_export": (
        "test_a_save_that_fails_is_told_with_its_reason",
        "test_a_broken_matplotlib_is_told_by_the_first_picture",
    ),
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs more of QGIS."""
    left_out = [item for item in items if _needs_qgis(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def _needs_qgis(item: pytest.Function) -> bool:
    named = any(name.startswith("Qgs") for name in item.function.__code__.co_names)
    return named or item.originalname in NEEDS_QGIS.get(item.path.stem, ())


@pytest.fixture(scope="session")
def qgis_app(qapp, tmp_path_factory):
    """The application, with settings that no other run shares."""
    folder = str(tmp_path_factory.mktemp("settings"))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, folder)
    # What is loaded by now stays: collecting after each test need not look at it every time.
    gc.freeze()
    return qapp


@pytest.fixture(autouse=True)
def thrown_away(qgis_app):
    """Panels end with their test: where garbage is collected while a later one is painted, Qt ends Python."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(autouse=True)
def clean_settings(thrown_away):
    """No test sees what another one stored."""
    qgis_on_qt6.QgsSettings().clear()
    yield
