"""A parcel without a single observation: the time-series dock says why."""

from __future__ import annotations

from dataclasses import replace

import pytest
import series_desk
from series_data import days
from series_hands import message

from qgis_cbm.analysis.timeseries import Observations
from qgis_cbm.client.protocol import Skip

dock, filled, make, session = series_desk.dock, series_desk.filled, series_desk.make, series_desk.session

NOTHING = {"s2": Observations.empty()}


def test_a_parcel_without_observations_says_so(dock, session):
    session.pick()
    session.deliver(NOTHING)
    assert message(dock) == "No observation is stored for parcel 4711."


@pytest.mark.parametrize(("width", "says"), [(2, "too small or too narrow"), (40, "")])
def test_a_parcel_too_small_for_any_pixel_is_said_to_be(dock, session, width, says):
    session.pick()
    ring = [[600002, 5799981], [600002 + width, 5799981], [600002 + width, 5799999], [600002, 5799999]]
    shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    session.parcel = replace(session.parcel, srid=32631, geometry=shape, lon=4.47, lat=52.34, area_m2=54.0)
    session.deliver({**NOTHING, "weather": days()})
    assert message(dock).startswith("No observation is stored for parcel 4711") and says in message(dock)
    assert ("54 m²" in message(dock)) is bool(says)


@pytest.mark.parametrize(
    ("reasons", "says"),
    [
        (["no_pixel_centre"], "it is too small or too narrow, no pixel centre lies in it (12,000 m²)."),
        (["too_small"], "the administrator has such small parcels left out (12,000 m²)."),
        (["all_nodata"], "the scenes hold no data in its place."),
        (["outside"], "it lies outside the scenes."),
        (["outside", "all_nodata"], "the scenes hold no data in its place."),
        (["all_nodata", "outside", "no_pixel_centre"], "it is too small or too narrow, "),
    ],
)
def test_the_reason_that_the_source_gives_is_told(dock, session, reasons, says):
    session.pick()
    session.parcel = replace(session.parcel, geometry=None, area_m2=12_000.4)
    session.deliver(NOTHING, skips=tuple(Skip("s2", reason, 9) for reason in reasons))
    assert message(dock).startswith(f"No observation is stored for parcel 4711: {says}")


def test_a_reason_of_a_later_server_is_no_hindrance(dock, session):
    session.pick()
    session.deliver(NOTHING, skips=(Skip("s2", "on_the_moon", 1),))
    assert message(dock) == "No observation is stored for parcel 4711."
