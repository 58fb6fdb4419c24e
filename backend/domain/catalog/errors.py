"""Expected refusals of the catalogue."""

from backend.core.refusals import Refusal


class VariantUnknown(Refusal):
    """No such variant, or it is not sold."""

    code = "VARIANT_UNKNOWN"
