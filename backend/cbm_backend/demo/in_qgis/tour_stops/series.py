"""The Time Series panel: peers, weather, several panels, a click, kept parcels, the list of scenes."""

from __future__ import annotations

from steps import Script, Until
from tour_hands import Hands


def stop(hands: Hands) -> Script:
    """From one curve to all that stands beside it."""
    dock = hands.panel("series")
    bar, switch = dock.panel, dock._switch
    bar._peers.trigger()
    switch("smooth", "medium")
    yield Until(lambda: hands.session.comparison.peers is not None, "the peers")
    yield hands.loaded()
    yield from hands.keep("10-peers-and-smooth", dock, guide="series")
    switch("deviation", True)
    yield hands.loaded()
    yield from hands.keep("11-distance")
    switch("deviation", False)
    switch("smooth", "none")
    bar._peers.trigger()
    yield from hands.products("index/NDVI", "weather/tmean", "weather/prec")
    yield from hands.keep("12-weather", dock, guide="weather")
    yield from hands.products("index/NDVI", "s2/B08", "weather/tmean", "weather/prec")
    yield from hands.keep("13-four-panels")
    yield from hands.products("index/NDVI")
    yield from _click(hands)
    yield from _keep_two(hands)
    bar._beside.trigger()
    yield hands.loaded()
    yield from hands.keep("16-scenes-beside")
    bar._beside.trigger()


def _click(hands: Hands) -> Script:
    """Choose an observation in the middle of the season; its image comes into the plot."""
    from qgis_cbm.gui.widgets.plot_surface import Point

    canvas = hands.panel("series").panel.canvas
    clear = canvas.model.lines[0].clear.nonzero()[0]
    canvas.set_point(Point(0, int(clear[len(clear) // 2])))
    canvas.clicked.emit(canvas.point)
    yield Until(lambda: canvas._chip is not None, "the image in the plot")
    yield from hands.keep("14-clicked", hands.panel("series"), guide="observation")
    canvas.set_point(None)


def _keep_two(hands: Hands) -> Script:
    """The parcel stays in the plot while another one is picked."""
    pin = hands.panel("series").panel._pin
    pin.trigger()
    yield from hands.find(hands.wanted["others"][0])
    yield from hands.keep("15-kept")
    hands.panel("series").panel._unpin.trigger()
    yield from hands.pick()
