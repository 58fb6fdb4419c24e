"""What can be wrong in the shop of `make.books.everything`: a name, the SQL that does it, what must be said of it."""

ENTRY_OF = "(SELECT id FROM ledger_entry WHERE kind = '{}' ORDER BY id LIMIT 1)"
GOODS_SOLD = """(SELECT e.id FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
    JOIN ledger_account a ON a.id = p.account_id AND a.code = 'expense:goods' WHERE e.kind = 'delivery'
    ORDER BY e.id LIMIT 1)"""
CREDIT = ENTRY_OF.format("partner.credited")
ACCOUNT = "(SELECT id FROM ledger_account WHERE code = '{}')"
MOVE = "UPDATE ledger_posting SET minor = minor {} WHERE account_id = {} AND entry_id = {}"
TO = "UPDATE ledger_posting SET account_id = {} WHERE account_id = {} AND entry_id = {}"
FIRST_ORDER = '(SELECT id FROM "order" ORDER BY id LIMIT 1)'
SECOND_ORDER = '(SELECT id FROM "order" ORDER BY id OFFSET 1 LIMIT 1)'
SOLD = f"(SELECT id FROM order_unit WHERE order_id = {SECOND_ORDER} AND refund_minor = 0)"
TOPPED_UP = "kind = 'TOPUP'"
SOME_CODE = "(SELECT id FROM code WHERE state = 'FREE' ORDER BY id LIMIT 1)"
# Accounts say again what their postings say, so that only what was booked is wrong.
RECOUNT = (
    "DELETE FROM ledger_movement; DELETE FROM ledger_total; INSERT INTO ledger_total"
    " SELECT account_id, sum(minor) FROM ledger_posting GROUP BY 1"
)
TWICE = "UPDATE ledger_posting SET minor = minor * 2 WHERE entry_id = {}; " + RECOUNT


def phantom(key: str, kind: str, subject: str, debit: str = "asset:stock", credit: str = "revenue:sales") -> str:
    """A balanced entry about nothing, in accounts that add up. `key` and `subject` are SQL."""
    return f"""WITH made AS (
        INSERT INTO ledger_entry (id, key, kind, at, lines, subject_id, facts)
        SELECT gen_random_uuid(), {key}, '{kind}', now(), 2, {subject}, '{{}}' RETURNING id
    ) INSERT INTO ledger_posting (entry_id, account_id, place, minor, currency)
    SELECT id, {ACCOUNT.format(debit)}, 0, 5, 'CNY' FROM made
    UNION ALL SELECT id, {ACCOUNT.format(credit)}, 1, -5, 'CNY' FROM made; {RECOUNT}"""


NEW, SOMETHING = "gen_random_uuid()", "an entry leads to what it books"
PAID = "(SELECT id FROM payment WHERE state = 'PAID' ORDER BY id LIMIT 1)"
BATCH = "(SELECT batch_id FROM stock_book WHERE entries > 0 ORDER BY batch_id LIMIT 1)"
PHANTOMS = [
    ("a payment about nothing", phantom(f"'payment:' || {NEW}", "payment", "NULL"), SOMETHING),
    ("a payment of an order that is not there", phantom(f"'payment:' || {NEW}", "payment", NEW), SOMETHING),
    ("a payment booked for another order", (
        f"UPDATE ledger_entry SET key = 'payment:' || {NEW}, subject_id = {NEW} WHERE id = "
        f"{CREDIT}; UPDATE ledger_entry SET kind = 'payment' WHERE id = {CREDIT}"), SOMETHING),
    ("a payment without an id", phantom("'payment:x'", "payment", "NULL"), SOMETHING),
    ("a true payment booked about nobody", phantom(f"'payment:' || {PAID} || ':1'", "payment", "NULL"), SOMETHING),
    ("a refund about nothing", phantom(f"'refund:' || {NEW}", "refund", "NULL"), SOMETHING),
    ("a delivery about nothing", phantom(f"'delivery:' || {NEW}", "delivery", "NULL"), SOMETHING),
    ("a credit nobody gave", phantom(f"'credit:' || {NEW}", "partner.credited", "NULL"), SOMETHING),
    ("a deposit nobody made", phantom(f"'supplier_deposit:' || {NEW}", "supplier.funded", "NULL"), SOMETHING),
    ("a claim nobody raised", phantom(f"'claim:' || {NEW}", "supplier.claimed", "NULL"), SOMETHING),
    ("a top-up of no order", phantom(f"'supplier_order:' || {NEW} || ':1'", "top_up", "NULL"), SOMETHING),
    ("a top-up booked about nobody", (
        phantom("'supplier_order:' || (SELECT id FROM supplier_order LIMIT 1) || ':9'", "top_up", "NULL")), SOMETHING),
    ("a code made good for no unit", phantom(f"'made_good:' || {NEW} || ':1'", "made_good", "NULL"), SOMETHING),
    ("codes of no batch", phantom(f"'batch:' || {NEW} || ':1'", "stock.received", "NULL"), SOMETHING),
    ("codes that their batch does not count", (
        phantom(f"'batch:' || {BATCH} || ':99'", "stock.received", BATCH)), SOMETHING),
    ("a credit booked as a deposit", phantom(
        "'supplier_deposit:' || (SELECT id FROM partner_credit LIMIT 1)", "partner.credited", "NULL"), SOMETHING),
    ("a kind nobody books", phantom(f"'gift:' || {NEW}", "gift", "NULL"), "an entry is of a kind that is booked"),
    ("goods that leave the bank", (
        f"{TO.format(ACCOUNT.format('asset:bank'), ACCOUNT.format('asset:stock'), GOODS_SOLD)}; {RECOUNT}"),
     "an entry moves accounts of its kind"),
]  # fmt: skip

BASE = f"(SELECT sum(paid_minor - refund_minor) FROM order_unit WHERE order_id = {SECOND_ORDER} AND kind <> 'BUNDLE')"
PAPER = f"""INSERT INTO invoice (id, order_id, kind, state, title_kind, title, email, amount_minor, currency, version,
    series, number, requested_by, requested_at, decided_by, decided_at)
SELECT gen_random_uuid(), {SECOND_ORDER}, 'INVOICE', '{{}}', 'PERSONAL', 'Lin', 'lin@example.com', {{}}, 'CNY', 1,
    '2026', 1, 'system', now(), 'system', now()"""
HELD = ("INSERT INTO allowance_hold (id, allowance_id, order_id, uses, minor, state, made_at) "
        f"SELECT gen_random_uuid(), id, {SECOND_ORDER}, 1, 0, 'HELD', now() FROM allowance")  # fmt: skip


def allowance(*, held: int) -> str:
    """One of a promotion, of which so much is held."""
    return (
        "INSERT INTO allowance (id, owner, owner_id, scope, key, held_uses, used_uses, held_minor, used_minor)"
        f" VALUES (gen_random_uuid(), 'PROMOTION', gen_random_uuid(), 'TOTAL', '', {held}, 0, 0, 0)"
    )


FAULTS = [
    # Invoices
    ("an invoice's amount", PAPER.format("ISSUED", f"{BASE} + 1"),
     "an invoice less its red letters is what was really paid"),
    ("an invoice called taken back", PAPER.format("RED_LETTERED", BASE),
     "an invoice of which nothing is left is marked so"),
    # Shared codes
    ("a seat that is gone", "DELETE FROM seat", "a delivered unit of a shared code has its seat"),
    ("a seat more taken than there is", "UPDATE shared_code SET sold = sold + 1", "the seats taken are counted"),
    ("a seat held by nobody", "UPDATE shared_code SET held = held + 1", "the seats held are counted"),
    # Orders, units, payments, refunds
    ("an order's total", (f'UPDATE "order" SET total_minor = total_minor + 1, subtotal_minor = subtotal_minor + 1, '
     f'paid_minor = paid_minor + 1 WHERE id = {FIRST_ORDER}'), "its units cost together what the order costs"),
    ("what was paid", f'UPDATE "order" SET paid_minor = 0, refunded_minor = 0 WHERE id = {SECOND_ORDER}',
     "it is paid as its payments say"),
    ("a payment", f"UPDATE payment SET amount_minor = amount_minor - 1 WHERE order_id = {SECOND_ORDER}",
     "it is paid as its payments say"),
    ("a payment that is gone", f"UPDATE payment SET state = 'CLOSED' WHERE order_id = {SECOND_ORDER}",
     "it is paid as its payments say"),
    ("what was refunded", f'UPDATE "order" SET refunded_minor = refunded_minor + 1 WHERE id = {SECOND_ORDER}',
     "it is refunded as its refunds say"),
    ("a refund that failed", f"UPDATE refund SET state = 'FAILED' WHERE order_id = {SECOND_ORDER}",
     "it is refunded as its refunds say"),
    ("an order's cost", f'UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id = {SECOND_ORDER}',
     "its units have the cost of the order"),
    ("a unit that is open", f"UPDATE order_unit SET state = 'DUE' WHERE id = {SOLD}",
     "nothing of an order that is over is open"),
    ("an order called refunded", f"UPDATE \"order\" SET state = 'REFUNDED' WHERE id = {SECOND_ORDER}",
     "an order that is refunded has all of its money back"),
    ("an order that keeps its goods", f"UPDATE \"order\" SET state = 'REFUNDING' WHERE id = {SECOND_ORDER}",
     "nothing of a refunded order stays delivered"),
    ("a refund of units", (f"UPDATE refund_unit SET amount_minor = amount_minor - 1 WHERE unit_id IN "
     f"(SELECT id FROM order_unit WHERE order_id = {SECOND_ORDER})"), "what goes back for a unit is in refunds"),
    ("what went back for a unit", f"UPDATE order_unit SET refunded_minor = 0 WHERE order_id = {SECOND_ORDER}",
     "what went back for a unit is in refunds"),
    ("a unit called refunded", ("ALTER TABLE order_unit DROP CONSTRAINT order_unit_refund; "
     f"UPDATE order_unit SET state = 'REFUNDED' WHERE id = {SOLD}"),
     "a refunded unit has all of its money back"),
    ("a bundle's price", "UPDATE order_unit SET paid_minor = paid_minor + 1 WHERE kind = 'BUNDLE'",
     "a bundle was bought at what its parts were"),
    ("a bundle's cost", "UPDATE order_unit SET cost_minor = cost_minor + 1 WHERE kind = 'BUNDLE'",
     "a bundle has the cost of its parts"),
    ("a top-up's cost", (f"UPDATE order_unit SET cost_minor = cost_minor + 1 WHERE {TOPPED_UP}; UPDATE \"order\" SET "
     f"cost_minor = cost_minor + 1 WHERE id = (SELECT order_id FROM order_unit WHERE {TOPPED_UP})"),
     "a top-up has the cost its supplier took"),
    ("goods bought elsewhere without a word of it", (f"UPDATE order_unit SET bought_minor = cost_minor, "
     f"bought_currency = 'USD', cost_rate = 1.2 WHERE id = {SOLD}"),
     "goods bought in another currency cost what their rate makes of it"),
    ("a cost that is not known", (f"UPDATE order_unit SET bought_minor = cost_minor, bought_currency = 'USD', "
     f"cost_minor = NULL WHERE id = {SOLD}; UPDATE \"order\" SET cost_minor = cost_minor - (SELECT bought_minor FROM "
     f"order_unit WHERE id = {SOLD}) WHERE id = (SELECT order_id FROM order_unit WHERE id = {SOLD})"),
     "a cost that is not known is said of its order"),
    # Codes and stock
    ("a unit without its code", f"UPDATE code SET unit_id = gen_random_uuid() WHERE unit_id = {SOLD}",
     "a delivered code unit has its code"),
    ("a slot with two codes", ("DROP INDEX code_one_per_slot; UPDATE code SET state = 'HELD', slot = 0, unit_id = "
     f"{SOLD} WHERE id = {SOME_CODE}"), "a slot has one live code at most"),
    ("a unit with two codes", ("DROP INDEX code_one_per_slot; UPDATE code SET state = 'DELIVERED', slot = 0, "
     f"delivered_at = now(), unit_id = {SOLD} WHERE id = {SOME_CODE}"),
     "a unit has one live code at most"),
    ("a code that left unsold", f"UPDATE code SET delivered_at = now() WHERE id = {SOME_CODE}",
     "the stock's account is worth the codes in stock"),
    ("a batch's cost", "UPDATE batch SET unit_cost_minor = unit_cost_minor + 1 WHERE unit_cost_minor = 700",
     "the stock grew by what came in"),
    ("stock booked twice", TWICE.format(ENTRY_OF.format("stock.received")), "the stock grew by what came in"),
    ("expiry booked twice", TWICE.format(ENTRY_OF.format("stock.expired")), "the stock shrank by what expired"),
    ("what was set aside booked twice", TWICE.format(ENTRY_OF.format("stock.written_off")),
     "the stock shrank by what was set aside"),
    ("a claim", "UPDATE supplier_claim SET codes = codes + 1, amount_minor = amount_minor + unit_cost_minor",
     "a claim on a supplier is booked"),
    # Entries
    ("a payment that is not booked", f"UPDATE ledger_entry SET key = 'lost' WHERE id = {ENTRY_OF.format('payment')}",
     "it is booked, once"),
    ("a delivery that is not booked", (f"DELETE FROM ledger_posting WHERE entry_id = {ENTRY_OF.format('delivery')}; "
     f"DELETE FROM ledger_entry WHERE id = {ENTRY_OF.format('delivery')}"), "it is booked, once"),
    ("a refund that is not booked", (f"UPDATE ledger_entry SET subject_id = gen_random_uuid() WHERE id = "
     f"{ENTRY_OF.format('refund')}"), "it is booked, once"),
    ("a payment booked without its row", ("INSERT INTO ledger_entry (id, key, kind, at, lines, subject_id, facts) "
     f"SELECT gen_random_uuid(), 'payment:none', 'payment', now(), 2, {FIRST_ORDER}, '{{}}'"),
     "an entry books something that is there"),
    ("a payment booked a cent short", MOVE.format("- 1", ACCOUNT.format("asset:provider:purse"),
     ENTRY_OF.format("payment")), "its entry moves what it should on asset:provider:purse"),
    ("a fee booked a cent too high", MOVE.format("+ 1", ACCOUNT.format("expense:payment_fee"),
     ENTRY_OF.format("payment")), "its entry moves what it should on expense:payment_fee"),
    ("a delivery at another cost", MOVE.format("+ 1", ACCOUNT.format("expense:goods"), GOODS_SOLD),
     "its entry moves what it should on expense:goods"),
    ("money booked elsewhere", TO.format(ACCOUNT.format("asset:bank"), ACCOUNT.format("asset:provider:purse"),
     ENTRY_OF.format("refund")), "its entry moves what it should on asset:provider:purse"),
    ("less owed than there is", MOVE.format("+ 1", ACCOUNT.format("liability:orders"), ENTRY_OF.format("payment")),
     "what is owed for it is paid less delivered less refunded"),
    ("a sale a cent too high", MOVE.format("- 1", ACCOUNT.format("revenue:sales"), ENTRY_OF.format("delivery")),
     "its sales are what was delivered less what went back"),
    ("a top-up a cent too dear", MOVE.format("+ 1", ACCOUNT.format("expense:goods"), ENTRY_OF.format("top_up")),
     "what its goods cost is spent"),
    ("a replacement a cent too dear", MOVE.format("+ 1", ACCOUNT.format("expense:made_good"),
     ENTRY_OF.format("made_good")), "codes given for faulty ones are spent"),
    ("a top-up paid by the provider", TO.format(ACCOUNT.format("asset:provider:purse"),
     ACCOUNT.format("asset:supplier:kss"), ENTRY_OF.format("top_up")), "its money is where it was paid to"),
    ("a top-up paid by the bank", TO.format(ACCOUNT.format("asset:bank"), ACCOUNT.format("asset:supplier:kss"),
     ENTRY_OF.format("top_up")), "what a supplier took is booked at that supplier"),
    ("a payment booked in dollars", ("UPDATE ledger_posting SET currency = 'USD' WHERE entry_id = "
     f"{ENTRY_OF.format('payment')}"), "its money is booked in its own currency"),
    ("an entry that does not balance", MOVE.format("+ 1", ACCOUNT.format("asset:stock"), GOODS_SOLD),
     "an entry balances"),
    ("an entry with a posting too few", (f"DELETE FROM ledger_posting WHERE entry_id = {CREDIT} "
     "AND place = 0"), "an entry has the postings it announced"),
    ("a posting in a strange currency", (f"UPDATE ledger_posting SET currency = 'USD' WHERE entry_id = "
     f"{CREDIT}"), "postings have their account's currency"),
    *PHANTOMS,
    # Accounts and holds
    ("a total", f"UPDATE ledger_total SET minor = minor + 1 WHERE account_id = {ACCOUNT.format('revenue:sales')}",
     "an account's total is the sum of its postings"),
    ("a posting of no entry", ("INSERT INTO ledger_posting (entry_id, account_id, place, minor, currency) VALUES "
     f"({NEW}, {ACCOUNT.format('asset:bank')}, 0, 5, 'CNY'); {RECOUNT}"), "debits and credits are equal"),
    ("a kept balance", "UPDATE ledger_account SET balance_minor = balance_minor + 1 WHERE floor_minor IS NOT NULL",
     "a kept balance is the sum of its postings"),
    ("a balance spent too far", ("ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_floor; UPDATE "
     "ledger_account SET floor_minor = balance_minor WHERE floor_minor IS NOT NULL"),
     "a balance is not below its floor"),
    ("what is held", "UPDATE ledger_account SET held_minor = held_minor + 1 WHERE floor_minor IS NOT NULL",
     "what is held is the sum of its holds"),
    ("a hold", "UPDATE ledger_hold SET minor = minor + 1 WHERE state = 'HELD'",
     "what is held is the sum of its holds"),
    ("a hold used for nothing", ("UPDATE ledger_hold SET state = 'POSTED', ended_at = now() WHERE state = 'HELD'; "
     "UPDATE ledger_account SET held_minor = 0"), "a hold that was used has its entry"),
    ("a hold of what is booked", (f"UPDATE ledger_hold SET key = (SELECT key FROM ledger_entry WHERE id = {CREDIT}) "
     "WHERE id = (SELECT id FROM ledger_hold WHERE state = 'HELD' LIMIT 1)"), "what is booked is not held any more"),
    ("a hold of what is over", ("UPDATE payment SET state = 'CLOSED', closed_at = now() WHERE provider = 'wallet' AND "
     "state = 'PENDING'"), "what a wallet is to pay is held there, and nothing else"),
    ("a wallet's credit", "UPDATE wallet_credit SET amount_minor = amount_minor + 1", "a credit to a wallet is booked"),
    ("a card that is in no wallet", "UPDATE gift_card SET face_minor = face_minor + 1 WHERE state = 'REDEEMED'",
     "a redeemed gift card is in a wallet"),
    ("a card nobody redeemed", phantom(f"'gift_card:' || {NEW}", "gift_card.redeemed", "NULL"), SOMETHING),
    ("a part of a wallet that paid nothing", f'UPDATE "order" SET wallet_minor = 1 WHERE id = {SECOND_ORDER}',
     "its buyer's wallet paid its part"),
    ("a wallet credit nobody gave", phantom(f"'wallet_credit:' || {NEW}", "wallet.credited", "NULL"), SOMETHING),
    ("a hold of another amount", ("UPDATE ledger_hold SET minor = minor + 1 WHERE state = 'HELD'; "
     "UPDATE ledger_account SET held_minor = held_minor + 1 WHERE held_minor > 0"),
     "what is held for a payment is the payment's amount"),
    ("a credit that is not booked", "UPDATE partner_credit SET amount_minor = amount_minor + 5",
     "a partner's credit is booked"),
    ("a deposit that is not booked", "UPDATE supplier_deposit SET amount_minor = amount_minor + 7",
     "a deposit at a supplier is booked"),
    ("an allowance that nobody took of", allowance(held=1), "what is held and used of an allowance is taken by orders"),
    ("an allowance that an order never used", (f"{allowance(held=1)}; {HELD}; "
     f'UPDATE "order" SET takes_allowances = true WHERE id = {SECOND_ORDER}'),
     "what an order takes of allowances follows it"),
    ("an order that took of no allowance", f'UPDATE "order" SET takes_allowances = true WHERE id = {SECOND_ORDER}',
     "an order says whether it takes of allowances"),
]  # fmt: skip

# Codes come and go, and what follows follows. Each is booked when a verification begins, unless that does not work.
GONE = f"UPDATE code SET state = '{{}}' WHERE id = {SOME_CODE}"
BOOKING = [
    ("codes that came in", ("INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta) SELECT "
     f"batch_id, variant_id, 'FREE', expires_on, 1 FROM code WHERE id = {SOME_CODE}"),
     "the codes that came in are booked"),
    ("codes that expired", GONE.format("EXPIRED"), "the codes that expired are booked"),
    ("codes that were set aside", GONE.format("QUARANTINED"), "the codes that were set aside are booked"),
]  # fmt: skip
# How many checks there are at least: fewer found means that they are looked for in the wrong way.
CHECKS = 45
