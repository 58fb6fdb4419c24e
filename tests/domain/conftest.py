from tests.make.at_once import _wide, many

__all__ = ["_wide", "many"]
