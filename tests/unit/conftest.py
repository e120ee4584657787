"""Both implementations of the engine, for tests that hold for either."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import pytest

from cbm_backend.kernels import spans as compiled_spans
from cbm_backend.kernels import zonal as compiled_zonal
from qgis_cbm.analysis import spans, zonal


@pytest.fixture(params=["reference", "compiled"])
def engine(request):
    """`build`, `statistics` and `histogram` of the numpy reference, then of the compiled twin in threads."""
    if request.param == "reference":
        return SimpleNamespace(build=spans.build, statistics=zonal.statistics, histogram=zonal.histogram)
    return SimpleNamespace(
        build=partial(compiled_spans.build, threads=2),
        statistics=partial(compiled_zonal.statistics, threads=2),
        histogram=partial(compiled_zonal.histogram, threads=2),
    )
