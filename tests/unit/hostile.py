"""Geometries that are hard to rasterise, drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from affine import Affine
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

Maker = Callable[[np.random.Generator, float, float], BaseGeometry]


def _snap(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Move vertices onto pixel corners, centres or quarters, or leave them, or mix these."""
    how = rng.integers(6)
    if how == 1:
        return np.round(points)
    if how == 2:
        return np.floor(points) + 0.5
    if how == 3:
        return np.round(points * 4) / 4
    if how == 4:
        some = rng.random(points.shape) < 0.6
        return np.where(some, np.floor(points) + 0.5, points)
    if how == 5:  # a rounding error beside the centre
        return (np.floor(points) + 0.5) * (1 + rng.integers(-2, 3, points.shape) * 2.0**-52)
    return points


def tangle(rng: np.random.Generator, x: float, y: float) -> Polygon:
    """A ring that usually crosses itself, often with repeated vertices."""
    n = int(rng.integers(3, 14))
    points = np.column_stack(
        (x + rng.normal(0, rng.choice([0.4, 2, 8]), n), y + rng.normal(0, rng.choice([0.4, 2, 8]), n))
    )
    points = _snap(points, rng)
    if rng.random() < 0.3:
        points = np.repeat(points, rng.integers(1, 4, n), axis=0)
    if rng.random() < 0.2:
        points = np.concatenate((points, points[::-1][1:-1]))  # a spike back along itself
    return Polygon(points if len(points) > 2 else [(x, y), (x + 1, y), (x, y + 1)])


def star(rng: np.random.Generator, x: float, y: float) -> Polygon:
    """A simple field-like ring of either direction."""
    n = int(rng.integers(3, 40))
    angle = np.sort(rng.uniform(0, 2 * np.pi, n))
    radius = rng.uniform(0.3, 1, n) * rng.choice([0.6, 3, 12])
    points = _snap(np.column_stack((x + radius * np.cos(angle), y + radius * np.sin(angle))), rng)
    return Polygon(points[:: int(rng.choice([-1, 1]))])


def steps(rng: np.random.Generator, x: float, y: float) -> Polygon:
    """Only horizontal and vertical edges, on corners or through centres."""
    n = int(rng.integers(2, 7))
    xs = x + np.cumsum(rng.integers(1, 4, n)) * rng.choice([0.5, 1.0])
    ys = y + rng.integers(-5, 6, n) * 0.5
    points = [(np.floor(x), np.floor(y) - 4 + rng.choice([0, 0.5]))]
    for left, right, level in zip(np.append(np.floor(x), xs[:-1]), xs, ys):
        points += [(left, level), (right, level)]
    points.append((xs[-1], points[0][1]))
    return Polygon(points[:: int(rng.choice([-1, 1]))])


def sliver(rng: np.random.Generator, x: float, y: float) -> Polygon:
    """Thinner than a pixel, often without any centre."""
    dx, dy = rng.normal(0, 6, 2)
    width = rng.choice([1e-9, 1e-3, 0.3])
    return Polygon(_snap(np.array([(x, y), (x + dx, y + dy), (x + dx + width, y + dy), (x + width, y)]), rng))


def holed(rng: np.random.Generator, x: float, y: float) -> Polygon:
    """Holes inside, across the shell, across each other, and all over it."""
    shell = star(rng, x, y).exterior.coords
    holes = [
        (tangle if rng.random() < 0.5 else steps)(
            rng, x + rng.normal(0, 2), y + rng.normal(0, 2)
        ).exterior.coords
        for _ in range(rng.integers(1, 4))
    ]
    return Polygon(shell, holes)


def many(rng: np.random.Generator, x: float, y: float) -> MultiPolygon:
    """Parts that overlap, touch or lie apart."""
    makers: tuple[Maker, ...] = (tangle, star, steps, sliver, holed)
    parts = [
        makers[rng.integers(len(makers))](rng, x + rng.normal(0, 4), y + rng.normal(0, 4))
        for _ in range(rng.integers(1, 5))
    ]
    return MultiPolygon(parts)


MAKERS: tuple[Maker, ...] = (tangle, star, steps, sliver, holed, many)


def draw(seed: int, count: int, transform: Affine, width: int, height: int) -> list[BaseGeometry]:
    """Draw geometries in and around a raster; made in pixel coordinates, then moved to the map."""
    rng = np.random.default_rng(seed)
    result = []
    for _ in range(count):
        x, y = rng.uniform(-6, width + 6), rng.uniform(-6, height + 6)
        geometry = MAKERS[rng.integers(len(MAKERS))](rng, x, y)
        result.append(shapely.transform(geometry, lambda xy: np.column_stack(transform @ xy.T)))
    return result
