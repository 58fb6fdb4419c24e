from tests.make.provider import levers, provider, sandbox_process
from tests.make.purse import purse

__all__ = ["levers", "provider", "purse", "sandbox_process"]
