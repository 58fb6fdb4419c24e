"""The chart of accounts: every account of the shop, and what it says. Pure.

| account | grows when | natural balance |
| --- | --- | --- |
| `asset:provider:<provider>` | a payment came, less its fee and what went back | what the provider owes the shop |
| `asset:bank` | a partner paid in, less what was paid in at suppliers | money at the bank |
| `asset:stock` | codes came in, less what was delivered, expired, written off | codes at what they cost |
| `asset:supplier:<code>` | the shop paid in there, less what top-ups cost | what lies at a supplier of top-ups |
| `liability:orders` | a buyer paid, less what was delivered or went back | what buyers are owed: goods or money |
| `liability:partner:<id>` | a partner paid in, less its orders | a partner's prepaid balance; never below zero |
| `liability:wallet:<id>` | money went back there or was given, less orders | a customer's wallet; never below zero |
| `liability:supplier:shared-codes` | seats were handed over, less claims | what those cost, until it is paid |
| `liability:supplier:<name>` | codes came in, less claims | what the shop owes a supplier of codes |
| `revenue:sales` | units were delivered, less what went back for them afterwards | sales |
| `revenue:lapsed` | somebody who had money in a wallet was forgotten at their wish | |
| `expense:goodwill` | the shop gave to a wallet, less what it took back | what kindness cost |
| `expense:promotion` | gift cards were redeemed | what given cards cost |
| `expense:goods` | units were delivered | what the sold goods cost |
| `expense:payment_fee` | a payment came | what providers keep |
| `expense:expired` | codes passed their last day unsold | |
| `expense:written_off` | codes were set aside unsold, or their batch was withdrawn | |
| `expense:made_good` | another code or seat was given for a faulty one, less claims to suppliers | |
"""

from uuid import UUID

BANK = "asset:bank"
STOCK = "asset:stock"
ORDERS = "liability:orders"
SALES = "revenue:sales"
LAPSED = "revenue:lapsed"
GOODWILL = "expense:goodwill"
PROMOTION = "expense:promotion"
GOODS = "expense:goods"
PAYMENT_FEE = "expense:payment_fee"
EXPIRED = "expense:expired"
WRITTEN_OFF = "expense:written_off"
MADE_GOOD = "expense:made_good"
# What people cost who fulfil by hand, until somebody is paid for it.
BY_HAND = "liability:supplier:by-hand"

# What accounts, keys and links that are sold by the seat cost, until somebody is paid for them.
SHARED_CODES = "liability:supplier:shared-codes"


def provider(name: str) -> str:
    """What a payment provider owes the shop."""
    return f"asset:provider:{name}"


def supplier_prepaid(code: str) -> str:
    """What the shop has lying at a supplier of top-ups."""
    return f"asset:supplier:{code}"


def supplier_owed(name: str) -> str:
    """What the shop owes a supplier of codes, by its name as batches write it."""
    return f"liability:supplier:{' '.join(name.split())}"


def partner(partner_id: UUID) -> str:
    """A partner's prepaid balance."""
    return f"liability:partner:{partner_id.hex}"


def wallet(customer_id: UUID) -> str:
    """What lies in a customer's wallet."""
    return f"liability:wallet:{customer_id.hex}"
