from tests.make.provider import levers, sandbox_process

__all__ = ["levers", "sandbox_process"]
