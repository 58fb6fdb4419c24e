from tests.make.at_once import _wide, many
from tests.make.purse import purse

__all__ = ["_wide", "many", "purse"]
