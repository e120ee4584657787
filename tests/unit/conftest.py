"""Both implementations of the engine, for tests that hold for either."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cbm_backend.kernels import spans as compiled_spans
from cbm_backend.kernels import zonal as compiled_zonal
from qgis_cbm.analysis import spans, zonal


@pytest.fixture(params=["reference", "compiled"])
def engine(request):
    """`build`, `statistics` and `histogram` of the numpy reference, then of the compiled twin."""
    if request.param == "reference":
        return SimpleNamespace(build=spans.build, statistics=zonal.statistics, histogram=zonal.histogram)
    return SimpleNamespace(
        build=compiled_spans.build, statistics=compiled_zonal.statistics, histogram=compiled_zonal.histogram
    )
