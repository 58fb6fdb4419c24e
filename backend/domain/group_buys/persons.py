"""By what somebody is known, as the key of an allowance says it. Pure."""

from backend.domain.group_buys.states import SamePerson

_KINDS = {
    "customer": SamePerson.ACCOUNT,
    "phone": SamePerson.PHONE,
    "email": SamePerson.EMAIL,
    "device": SamePerson.DEVICE,
    "payer": SamePerson.PAYER,
}


def kind_of(key: str) -> SamePerson:
    """By what a key of `promotions.persons` knows somebody."""
    return _KINDS[key.partition(":")[0]]
