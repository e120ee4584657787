"""Heterogeneity from signatures alone: statistics of a parcel's pixels over time, without a class raster.

Two signs per observation. Histogram method: the mean lies outside the middle half (p25..p75), as when some
pixels are of another kind; or the quartiles lie nearer to where a uniform distribution of the same mean and
deviation has them (mean -+ 0.866 std) than to where a normal one has them (mean -+ 0.674 std), as when the
pixels are of two kinds. Signal-to-noise: mean / std is below a limit. A parcel is flagged when the sign
persists over several judged observations in a row, so that a cloud or a harvest under way does not flag it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

from .timeseries import SceneCount, acquisition_key, choose

HISTOGRAM, SNR, EITHER = "histogram", "snr", "either"
METHODS = (HISTOGRAM, SNR, EITHER)
TOO_FEW_DATES = "too_few_dates"
_NORMAL = 0.6744897501960817  # quartiles of the normal distribution, in standard deviations
_UNIFORM = 0.8660254037844386  # of the uniform one: sqrt(3) / 2


@dataclass(frozen=True)
class SignalRule:
    """method: `histogram`, `snr` or `either`. min_snr: a smaller ratio is a sign. min_count: observations of
    fewer pixels are not judged. persistence: how many judged observations in a row need the sign. Raises
    ValueError naming the option.
    """

    method: str = EITHER
    min_snr: float = 3.0
    min_count: int = 20
    persistence: int = 3

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise ValueError(
                Sentence(
                    "Method '{method}' is not known: use one of {methods}.",
                    method=self.method,
                    methods=", ".join(METHODS),
                )
            )
        if not (np.isfinite(self.min_snr) and self.min_snr >= 0):
            raise ValueError(
                Sentence(
                    "Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.", min_snr=self.min_snr
                )
            )
        if self.min_count < 2:
            raise ValueError(
                Sentence(
                    "Minimum pixels {min_count} is not possible: give 2 or more.", min_count=self.min_count
                )
            )
        if self.persistence < 1:
            raise ValueError(
                Sentence(
                    "Persistence {persistence} is not possible: give 1 or more observations.",
                    persistence=self.persistence,
                )
            )


@dataclass(frozen=True, eq=False)
class Signals:
    """One entry per observation, float64[m] unless stated; NaN where it cannot be told.

    snr: |mean| / std. skew: how far the mean is from the middle of the quartiles, in quartile distances.
    to_normal, to_uniform: largest distance of a quartile from where that distribution has it, in standard
    deviations. judged, flagged: bool[m].
    """

    snr: np.ndarray
    skew: np.ndarray
    to_normal: np.ndarray
    to_uniform: np.ndarray
    judged: np.ndarray
    flagged: np.ndarray


@dataclass(frozen=True, eq=False)
class Verdicts:
    """One entry per parcel: flag int8[n] (1, 0, -1 not judged), judged and flagged observations, the longest
    row of flagged ones, int64[n]; median signal-to-noise ratio and skew, float64[n]; reason str[n].
    """

    flag: np.ndarray
    observations: np.ndarray
    flagged: np.ndarray
    longest: np.ndarray
    snr: np.ndarray
    skew: np.ndarray
    reason: np.ndarray


def signals(statistics: Mapping[str, np.ndarray], rule: SignalRule) -> Signals:
    """Look at each observation. statistics: count, mean, std, p25, p50, p75, float64[m], NaN if unknown."""
    count, mean, std, p25, p50, p75 = (
        np.asarray(statistics[name], np.float64) for name in ("count", "mean", "std", "p25", "p50", "p75")
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        snr = np.abs(mean) / std
        skew = (mean - (p25 + p75) / 2) / (p75 - p25)
        to_normal, to_uniform = (
            np.maximum.reduce([
                np.abs(p25 - (mean - share * std)), np.abs(p50 - mean), np.abs(p75 - (mean + share * std)),
            ]) / std
            for share in (_NORMAL, _UNIFORM)
        )  # fmt: skip
        known = np.isfinite(mean) & np.isfinite(std)
        noisy = snr < rule.min_snr
        split = (mean < p25) | (mean > p75) | (to_uniform < to_normal)
        quartiles = np.isfinite(p25) & np.isfinite(p75)
        judged = known & (count >= rule.min_count)
    if rule.method != SNR:
        judged &= quartiles
    sign = {SNR: noisy, HISTOGRAM: split, EITHER: noisy | split}[rule.method]
    return Signals(snr, skew, to_normal, to_uniform, judged, judged & sign)


def judge(parcel: np.ndarray, time: np.ndarray, found: Signals, n: int, rule: SignalRule) -> Verdicts:
    """Judge n parcels by the observations in the order of time. parcel: int64[m], 0..n - 1."""
    order = np.lexsort((time, parcel))
    order = order[found.judged[order]]
    owner, sign = parcel[order], found.flagged[order]
    observations = np.bincount(owner, minlength=n)
    flagged = np.bincount(owner[sign], minlength=n)
    longest = np.zeros(n, np.int64)
    np.maximum.at(longest, owner, _in_a_row(owner, sign))
    snr, skew = np.full(n, np.nan), np.full(n, np.nan)
    ends = np.cumsum(observations)
    for place in np.flatnonzero(observations):
        mine = order[ends[place] - observations[place] : ends[place]]
        snr[place] = np.median(found.snr[mine])
        skew[place] = np.median(found.skew[mine])
    enough = observations >= rule.persistence
    flag = np.where(enough, longest >= rule.persistence, -1).astype(np.int8)
    reason = np.where(enough, "", TOO_FEW_DATES)
    return Verdicts(flag, observations, flagged, longest, snr, skew, reason)


def one_per_acquisition(parcel: np.ndarray, reference: Sequence[str], time: np.ndarray,
                        count: np.ndarray) -> np.ndarray:  # fmt: skip
    """bool[m]: the rows that count where several scenes of one acquisition saw a parcel.

    The rule of `timeseries.choose`; rows are of one band.
    """
    names = sorted(set(reference))
    key_of = {name: acquisition_key(name) for name in names}
    keys = {key: place for place, key in enumerate(sorted(set(key_of.values())))}
    group = parcel.astype(np.int64) * len(keys) + np.array(
        [keys[key_of[name]] for name in reference], np.int64
    )
    _, group = np.unique(group, return_inverse=True)
    kept = np.ones(len(group), bool)
    crowded = np.bincount(group) > 1
    rows = np.flatnonzero(crowded[group]) if len(group) else np.empty(0, np.int64)
    members: dict[int, list[int]] = {}
    for row in rows.tolist():
        members.setdefault(int(group[row]), []).append(row)
    for mine in members.values():
        scenes = [SceneCount(reference[row], float(time[row]), float(count[row])) for row in mine]
        (best,) = choose(scenes)
        winner = next(row for row in mine if reference[row] == best.scene)
        kept[[row for row in mine if row != winner]] = False
    return kept


def _in_a_row(owner: np.ndarray, sign: np.ndarray) -> np.ndarray:
    """int64[m]: how many entries up to each one, of the same owner and without a gap, have the sign."""
    position = np.arange(len(owner))
    fresh = np.ones(len(owner), bool)
    fresh[1:] = owner[1:] != owner[:-1]
    # Counting starts anew behind every entry without the sign and where an owner begins.
    barrier = np.where(sign, np.where(fresh, position - 1, -1), position)
    return position - np.maximum.accumulate(barrier) if len(owner) else position
