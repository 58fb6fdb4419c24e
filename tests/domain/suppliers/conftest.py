from tests.make.supplier import port, site, supplier_process

__all__ = ["port", "site", "supplier_process"]
