"""An index of the user's own: an arithmetic expression over bands, parsed by Python but never run by it.

Names are bands as stored (`B08`, also `B8`) as reflectance 0..1, or `VV` and `VH` as linear power. Allowed
are numbers, + - * / ** ( ), and the functions of `FUNCTIONS`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from .timeseries import canonical_band

LONGEST = 200
FUNCTIONS: dict[str, Callable[..., np.ndarray]] = {
    "sqrt": np.sqrt,
    "log": np.log,
    "log10": np.log10,
    "exp": np.exp,
    "abs": np.abs,
    "min": np.minimum,
    "max": np.maximum,
}
_TWO_ARGUMENTS = frozenset({"min", "max"})
_OPERATORS: dict[type[ast.operator], Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
}
_DEEPEST = 40


class FormulaError(ValueError):
    """What is wrong with a formula: `problem` is one of the keys below, `at` the part it is about.

    problem: `empty`, `too_long`, `syntax`, `not_allowed`, `unknown_function`, `arguments` or `no_band`.
    """

    def __init__(self, problem: str, at: str = ""):
        super().__init__(f"{problem}: {at}" if at else problem)
        self.problem = problem
        self.at = at


@dataclass(frozen=True)
class Formula:
    """A checked expression; `bands` are the canonical labels it needs, in the order they appear."""

    text: str
    bands: tuple[str, ...]

    def value(self, bands: Mapping[str, np.ndarray]) -> np.ndarray:
        """Return float64[n] from band values of shape [n]; NaN where it is not defined."""
        with np.errstate(all="ignore"):
            found = np.asarray(_evaluated(_tree(self.text), bands), np.float64)
        shape = np.shape(next(iter(bands.values())))
        return np.where(np.isfinite(found), found, np.nan) * np.ones(shape)

    def deviation(self, means: Mapping[str, np.ndarray], stds: Mapping[str, np.ndarray]) -> np.ndarray:
        """Return float64[n]: standard deviation propagated linearly from uncorrelated bands.

        The slope along each band is taken by a central difference over one standard deviation.
        """
        total = np.zeros(np.shape(next(iter(means.values()))))
        for band in self.bands:
            up = self.value({**means, band: means[band] + stds[band] / 2})
            down = self.value({**means, band: means[band] - stds[band] / 2})
            total = total + (up - down) ** 2
        return np.sqrt(total)


def parse(text: str) -> Formula:
    """Return the checked formula. Raises `FormulaError`."""
    text = " ".join(text.split())
    if not text:
        raise FormulaError("empty")
    if len(text) > LONGEST:
        raise FormulaError("too_long", str(LONGEST))
    bands: list[str] = []
    _check(_tree(text), bands, 0)
    if not bands:
        raise FormulaError("no_band")
    return Formula(text, tuple(dict.fromkeys(bands)))


def _tree(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise FormulaError("syntax", text) from None


def _check(node: ast.expr, bands: list[str], depth: int) -> None:
    if depth > _DEEPEST:
        raise FormulaError("too_long", str(LONGEST))
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return
    if isinstance(node, ast.Name):
        bands.append(canonical_band(node.id))
    elif isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        _check(node.left, bands, depth + 1)
        _check(node.right, bands, depth + 1)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        _check(node.operand, bands, depth + 1)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        _check_call(node.func.id, node, bands, depth)
    else:
        raise FormulaError("not_allowed", ast.unparse(node))


def _check_call(name: str, node: ast.Call, bands: list[str], depth: int) -> None:
    if name not in FUNCTIONS:
        raise FormulaError("unknown_function", name)
    if node.keywords or len(node.args) != (2 if name in _TWO_ARGUMENTS else 1):
        raise FormulaError("arguments", name)
    for argument in node.args:
        _check(argument, bands, depth + 1)


def _evaluated(node: ast.expr, bands: Mapping[str, np.ndarray]) -> np.ndarray:
    """Evaluate a checked tree."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return np.asarray(node.value, np.float64)
    if isinstance(node, ast.Name):
        return bands[canonical_band(node.id)]
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)](_evaluated(node.left, bands), _evaluated(node.right, bands))
    if isinstance(node, ast.UnaryOp):
        value = _evaluated(node.operand, bands)
        return np.negative(value) if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return FUNCTIONS[node.func.id](*(_evaluated(argument, bands) for argument in node.args))
    raise FormulaError("not_allowed", ast.unparse(node))
