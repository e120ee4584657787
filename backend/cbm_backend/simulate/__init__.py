"""A deterministic landscape with a season of satellite images, for the demo, tests and benchmarks."""

from cbm_backend.simulate.request import SimulateReport, SimulateRequest
from cbm_backend.simulate.run import simulate

__all__ = ["SimulateReport", "SimulateRequest", "simulate"]
