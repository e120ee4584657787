"""Formulas of the user's own: what is allowed, what they give, and that nothing else is ever run."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis.formula import FormulaError, parse


@pytest.mark.parametrize(
    ("text", "bands", "expected"),
    [
        ("(B08 - B04) / (B08 + B04)", ("B08", "B04"), 0.6),
        ("B8-B4", ("B08", "B04"), 0.3),
        ("2.5*(B08-B04)/(B08+2.4*B04+1)", ("B08", "B04"), 2.5 * 0.3 / (0.4 + 0.24 + 1)),
        ("-B04 + 1", ("B04",), 0.9),
        ("sqrt(B08 ** 2)", ("B08",), 0.4),
        ("max(B04, min(B08, 0.2))", ("B04", "B08"), 0.2),
        ("10*log10(VV/VH)", ("VV", "VH"), 10 * np.log10(5)),
    ],
)
def test_gives_what_the_arithmetic_gives(text, bands, expected):
    formula = parse(text)
    assert formula.bands == bands
    values = {"B08": [0.4, 0.4], "B04": [0.1, 0.1], "VV": [0.1, 0.1], "VH": [0.02, 0.02]}
    found = formula.value({band: np.array(values[band]) for band in bands})
    np.testing.assert_allclose(found, [expected, expected])


def test_division_by_zero_and_roots_of_negatives_are_not_defined():
    assert np.isnan(parse("1/(B04-B04)").value({"B04": np.array([0.2])})).all()
    assert np.isnan(parse("sqrt(B04-1)").value({"B04": np.array([0.2])})).all()


def test_the_deviation_of_a_sum_is_that_of_uncorrelated_bands():
    means = {"B08": np.array([0.4]), "B04": np.array([0.1])}
    stds = {"B08": np.array([0.03]), "B04": np.array([0.04])}
    np.testing.assert_allclose(parse("B08 - B04").deviation(means, stds), [0.05])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("B04 +", "syntax"),
        ("B04\0", "syntax"),
        ("1 + 2", "no_band"),
        ("B04.real", "not_allowed"),
        ("__import__('os').system('x')", "not_allowed"),
        ("open(B04)", "unknown_function"),
        ("exp(B04, B08)", "arguments"),
        ("exp(x=B04)", "arguments"),
        ("B04 if B08 else 1", "not_allowed"),
        ("[B04]", "not_allowed"),
        ("B04 and B08", "not_allowed"),
        ("B04 < B08", "not_allowed"),
        ("'B04'", "not_allowed"),
        ("True * B04", "not_allowed"),
        ("(lambda: B04)()", "not_allowed"),
        ("B04" + "+B08" * 60, "too_long"),
        ("-" * 90 + "B04", "too_long"),
    ],
)
def test_refuses_everything_else_and_says_why(text, problem):
    with pytest.raises(FormulaError) as told:
        parse(text)
    assert told.value.problem == problem
