"""Verbs of simulation."""

from backend.domain.simulation.service.run import run_simulation
from backend.domain.simulation.service.start import start_simulation

__all__ = ["run_simulation", "start_simulation"]
