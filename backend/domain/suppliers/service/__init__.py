"""The verbs of suppliers. Those that ask a supplier open no transaction around the question."""

from backend.domain.suppliers.service.request import TopUp, request

__all__ = ["TopUp", "request"]
