"""Verbs of simulation."""

from backend.domain.simulation.service.export import (
    SimulationExport,
    run_simulation_export,
    start_simulation_export,
)
from backend.domain.simulation.service.preview import preview
from backend.domain.simulation.service.run import run_simulation
from backend.domain.simulation.service.start import start_simulation

__all__ = [
    "SimulationExport",
    "preview",
    "run_simulation",
    "run_simulation_export",
    "start_simulation",
    "start_simulation_export",
]
