"""The stops of the tour, a module each with `stop(hands)`; every one leaves the desktop as it found it."""

# The first one leads from nothing to a picked parcel; the last one ends the server. Decisions come late:
# pictures of the guide show none of today.
ORDER = (
    "start",
    "series",
    "images",
    "calendar",
    "compare",
    "maps",
    "foi",
    "toolbox",
    "worklist",
    "decide",
    "faults",
)
