"""The simulated land: fields as a parcel register has them, the same for the same seed."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely

from cbm_backend.errors import InputError
from cbm_backend.simulate import farming, landscape
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import Crop
from cbm_backend.simulate.grid import tile_grid


@pytest.fixture(scope="module")
def land():
    return landscape.build(7, tile_grid("31UFU", 400), 200)


@pytest.fixture(scope="module")
def farmed(land):
    return farming.farm(7, land)


@pytest.mark.parametrize(
    ("tile", "epsg", "left", "top"),
    [
        ("31UFU", 32631, 600000, 5900040),
        ("T33TWM", 32633, 499980, 5200020),
        ("46RER", 32646, 499980, 3100020),
        ("01KAB", 32701, 99960, 8200000),
        ("22HBD", 32722, 199980, 5900020),
    ],
)
def test_a_whole_tile_lies_where_esa_puts_it(tile, epsg, left, top):
    grid = tile_grid(tile, 10980)
    assert (grid.epsg, grid.left, grid.top) == (epsg, left, top)


def test_a_part_of_a_tile_keeps_the_tiles_60_m_raster():
    whole, part = tile_grid("31UFU", 10980), tile_grid("31UFU", 512)
    assert (part.left - whole.left) % 60 == 0
    assert (whole.top - part.top) % 60 == 0


@pytest.mark.parametrize("tile", ["", "31UFX", "61UFU", "31IFU", "31UAU9"])
def test_what_is_no_tile_is_refused(tile):
    with pytest.raises(InputError, match=r"^tile: "):
        tile_grid(tile, 512)


@pytest.mark.parametrize("count", [1, 5, 12, 60, 333])
def test_as_many_parcels_as_asked_for(count):
    assert len(landscape.build(3, tile_grid("31UFU", 256), count).parcels) == count


def test_more_parcels_than_the_land_holds_are_refused():
    with pytest.raises(InputError, match=r"^parcels: 5000 do not fit on 64 x 64 pixels"):
        landscape.build(7, tile_grid("31UFU", 64), 5000)


def test_the_register_has_its_oddities(land):
    kinds = Counter(land.parcels.kind)
    assert set(kinds) == {"plain", "edge", "hole", "overlap", "multipart", "sliver", "tiny", "outside"}
    shape = {kind: land.parcels.geometry[land.parcels.kind.index(kind)] for kind in kinds}
    assert shapely.get_num_geometries(shape["multipart"]) == 2
    assert shapely.get_num_interior_rings(shape["hole"]) == 1
    assert shape["tiny"].area < 100.0
    sliver = shapely.oriented_envelope(shape["sliver"])
    assert shape["sliver"].area / max(sliver.length / 2, 1.0) < 10.0
    image = shapely.box(*land.grid.bounds)
    assert not shapely.intersects(image, shape["outside"])
    assert shapely.crosses(shapely.boundary(image), shape["edge"])


def test_only_the_few_overlapping_parcels_overlap_their_neighbours(land):
    tree = shapely.STRtree(land.parcels.geometry)
    first, second = tree.query(land.parcels.geometry, predicate="intersects")
    pairs = first < second
    shared = shapely.area(
        shapely.intersection(land.parcels.geometry[first[pairs]], land.parcels.geometry[second[pairs]])
    )
    guilty = {
        land.parcels.kind[index]
        for index, area in zip(np.stack([first[pairs], second[pairs]], 1), shared, strict=True)
        if area > 60.0
        for index in index
    }
    assert "overlap" in guilty
    among_plain = [
        area
        for one, other, area in zip(first[pairs], second[pairs], shared, strict=True)
        if "overlap" not in (land.parcels.kind[one], land.parcels.kind[other])
    ]
    assert max(among_plain, default=0.0) < 60.0


def test_sizes_and_cover_are_those_of_farmland(land):
    hectares = shapely.area(land.parcels.geometry) / 1e4
    image = (land.grid.width * land.grid.pixel) ** 2 / 1e4
    assert 0.35 < hectares.sum() / image < 0.8
    assert np.percentile(hectares, 95) > 5 * np.percentile(hectares, 10)
    assert {Cover.FIELD, Cover.WOOD, Cover.WATER, Cover.BUILT, Cover.YARD} <= set(land.cover.tolist())
    assert {Cover.ROAD, Cover.HEDGE} <= set(land.line_cover.tolist())


def test_the_same_seed_gives_the_same_land_and_another_one_another(land):
    again = landscape.build(7, land.grid, 200)
    other = landscape.build(8, land.grid, 200)
    assert shapely.to_wkb(again.geometry).tolist() == shapely.to_wkb(land.geometry).tolist()
    assert again.parcels.kind == land.parcels.kind
    assert shapely.to_wkb(other.geometry).tolist() != shapely.to_wkb(land.geometry).tolist()


def test_declarations_are_mostly_right(land, farmed):
    _, declared = farmed
    agree = declared.declared == declared.grown
    assert (agree != declared.wrong).all()
    assert 0.01 < declared.wrong.mean() < 0.15
    assert 0.01 < declared.heterogeneous.mean() < 0.15
    assert declared.partly_mown.any()
    mixed = declared.heterogeneous
    assert (declared.second[mixed] != declared.grown[mixed]).all()
    assert ((declared.second_share[mixed] > 0.0) & (declared.second_share[mixed] <= 0.5)).all()


def test_every_crop_grows_and_its_work_comes_in_order(land, farmed):
    season, declared = farmed
    assert set(declared.grown.tolist()) == {int(crop) for crop in Crop}
    field = season.crop > 0
    assert (season.sow[field, 0] < season.harvest[field])[~np.isnan(season.harvest[field])].all()
    later = season.plough[:, 1] - season.harvest
    assert (later[~np.isnan(later)] > 0).all()
    cuts = np.diff(season.cut[season.crop == Crop.PERMANENT_GRASS], axis=1)
    assert (cuts[~np.isnan(cuts)] > 20).all()
    spring = season.plough[:, 0] - season.sow[:, 0]
    assert (spring[~np.isnan(spring)] < 0).all()
