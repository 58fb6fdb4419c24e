from tests.make.purse import purse

__all__ = ["purse"]
