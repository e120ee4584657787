"""The work list: parcels of one crop, walked with decisions."""

from __future__ import annotations

from steps import Script, Until
from tour_hands import Hands

_SOME_ROWS = 400


def stop(hands: Hands) -> Script:
    """Filled by crop, the first one in view; a decision on the second goes on to the next."""
    from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog

    work, dock = hands.session.work_list, hands.panel("worklist")
    hands.arrange(side="worklist")
    dialog = ParcelFilterDialog(hands.workspace.dataset_info, hands.window)
    dialog.move(600, 300)
    dialog.show()
    yield from hands.keep("80-work-list-filter")
    dialog.close()
    dock._filler.filter(ParcelFilter(crop=hands.wanted["parcel"]["crop"]))
    yield Until(lambda: 0 < work.undecided < len(work) and not hands.workspace.busy, "the work list")
    yield hands.loaded()
    yield hands.drawn()
    yield from hands.keep("81-work-list", dock, guide="work-list", most=_SOME_ROWS)
    work.go(index := 1)
    yield Until(lambda: hands.workspace.parcel.pid == work.entries[index].pid, "the second parcel")
    yield hands.loaded()
    hands.session.decisions.decide("compliant")
    yield Until(lambda: work.index > index, "the next parcel")
    yield hands.loaded()
    hands.arrange(side="parcel")
    yield from hands.keep("82-next-of-the-list")
    work.clear()
    yield from hands.pick()
