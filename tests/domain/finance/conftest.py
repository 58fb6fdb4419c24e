from tests.make.desk import desk
from tests.make.purse import purse

__all__ = ["desk", "purse"]
