"""From the values of columns to what staff would have said on the product's page, and back to the column of a no."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from backend.core import money
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.editing import (
    Art,
    BundleDraft,
    Price,
    ProductDraft,
    Text,
    VariantDraft,
    Words,
    plain_brand,
)
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.sheets.cells import Value, written
from backend.domain.catalog.sheets.standing import Shop, Standing, Values

_COLUMN_OF = {
    "slug": "slug",
    "categoryId": "category",
    "sku": "sku",
    "kind": "kind",
    "faceValue": "face_value",
    "validityDays": "validity_days",
    "minDaysLeft": "min_days_left",
    "redeemBy": "redeem_by",
    "membershipDays": "membership_days",
    "topupSpeed": "topup_speed",
    "accountFormat": "account_format",
    "accountRules": "account_format",
    "promisedSeconds": "promised_seconds",
    "uses": "uses",
    "cap": "cap",
    "maxPerOrder": "max_per_order",
    "maxPerPerson": "max_per_person",
    "perPersonDays": "per_person_days",
    "summaries": "summary",
    "descriptions": "description",
    "rules": "rules",
    "refundNotes": "refund_note",
    "brand": "brand",
}
_ART = {"glyph": "glyph", "hue": "hue", "label": "label"}
# A variant that stands or (without an id) shall be, and what of it is in no column.
Named = tuple[UUID | None, Values, AccountRules | None]


def product_draft(
    values: Values, variants: Sequence[Named], of: Shop, *, picture_id: UUID | None = None
) -> ProductDraft:
    """The product that these values say, with its picture as it stands.

    Raises InvalidInput for an amount that the currency does not have.
    """
    return ProductDraft(
        slug=_text(values, "slug"),
        category_id=_shelf(values, of),
        words=_words(values),
        art=_art(values, of),
        variants=[
            _variant(id, of_one, rules, ["variants", str(place)], of)
            for place, (id, of_one, rules) in enumerate(variants)
        ],
        picture_id=picture_id,
        brand=plain_brand(_text(values, "brand")),
    )


def bundle_draft(values: Values, whole: Values, standing: Standing, of: Shop) -> BundleDraft:
    """The bundle that these values say, with what is inside as it stands."""
    return BundleDraft(
        slug=_text(values, "slug"),
        sku=_text(whole, "sku"),
        category_id=_shelf(values, of),
        words=_words(values),
        art=_art(values, of),
        max_per_order=_whole(whole, "max_per_order") or 0,
        components=standing.components,
        prices=_prices(whole, [], of),
        max_per_person=_whole(whole, "max_per_person"),
        per_person_days=_whole(whole, "per_person_days"),
        tier_discount=bool(whole["tier_discount"]),
        choices=standing.choices,
        picture_id=standing.picture_id,
        brand=plain_brand(_text(values, "brand")),
    )


def _shelf(values: Values, of: Shop) -> UUID | None:
    shelf = of.shelves.get(_text(values, "category"))
    return shelf.id if shelf else None


def _words(values: Values) -> Words:
    return Words(
        names=_both(values, "name"),
        summaries=_both(values, "summary"),
        descriptions=_both(values, "description"),
        rules=_both(values, "rules"),
        refund_notes=_both(values, "refund_note"),
    )


def _art(values: Values, of: Shop) -> Art:
    """What is not said is as the category's."""
    shelf = of.shelves.get(_text(values, "category"))
    hue = _whole(values, "hue")
    return Art(
        glyph=_text(values, "glyph") or (shelf.glyph if shelf else ""),
        hue=hue if hue is not None else shelf.hue if shelf else 0,
        label=_text(values, "label"),
    )


def _variant(id: UUID | None, values: Values, rules: AccountRules | None, path: list[str], of: Shop) -> VariantDraft:
    speed, account = values.get("topup_speed"), values.get("account_format")
    face, currency = values.get("face_value"), _text(values, "face_currency") or "CNY"
    return VariantDraft(
        id=id,
        sku=_text(values, "sku"),
        names=_both(values, "variant"),
        kind=FulfilmentKind(_text(values, "kind")),
        face_value=_money(face, currency, [*path, "faceValue"]) if face is not None else None,
        validity_days=_whole(values, "validity_days"),
        membership_days=_whole(values, "membership_days"),
        cap=_whole(values, "cap"),
        max_per_order=_whole(values, "max_per_order") or 10,
        prices=_prices(values, path, of),
        topup_speed=TopUpSpeed(str(speed)) if speed else None,
        account_format=AccountFormat(str(account)) if account else None,
        promised_s=_whole(values, "promised_seconds"),
        uses=_whole(values, "uses"),
        max_per_person=_whole(values, "max_per_person"),
        per_person_days=_whole(values, "per_person_days"),
        tier_discount=values.get("tier_discount") is not False,
        min_days_left=_whole(values, "min_days_left"),
        redeem_by=date.fromisoformat(last) if (last := _text(values, "redeem_by")) else None,
        account_rules=rules,
    )


def _prices(values: Values, path: list[str], of: Shop) -> list[Price]:
    found: list[Price] = []
    for code, channel in of.channels.items():
        asked, compared = values.get(f"price.{code}"), values.get(f"list.{code}")
        if asked is None and compared is None:
            continue
        here = [*path, "prices", str(len(found))]
        if asked is None:
            raise InvalidInput("REQUIRED", path=["input", *here, "price"])
        price = _money(asked, channel.currency, [*here, "price"])
        listed = _money(compared, channel.currency, [*here, "list"]) if compared is not None else price
        found.append(Price(channel.id, listed, price))
    return found


def _money(value: Value, currency: str, path: list[str]) -> Money:
    found = money.parse(f"{cast(Decimal, value):f}", currency)
    if found is None:
        raise InvalidInput("BAD_AMOUNT", path=["input", *path])
    return found


def _both(values: Values, key: str) -> Text:
    return Text(_text(values, f"{key}_zh"), _text(values, f"{key}_en"))


def _text(values: Values, key: str) -> str:
    return str(values.get(key) or "")


def _whole(values: Values, key: str) -> int | None:
    found = values.get(key)
    return int(found) if isinstance(found, int) else None


def place_of(path: Sequence[str] | None, variants: Sequence[Values], of: Shop) -> tuple[int | None, str | None]:
    """Which variant (None: the product) and which column a refusal's path means."""
    inside = list(path or ())[1:]
    at = None
    if len(inside) > 1 and inside[0] == "variants":
        at, inside = int(inside[1]), inside[2:]
    if not inside:
        return at, None
    head, last = inside[0], inside[-1]
    if head == "prices":
        priced = [code for code in of.channels if _is_priced(variants[at or 0], code)] if variants else []
        place = int(inside[1]) if len(inside) > 1 else 0
        known = place < len(priced)
        return at or 0, f"{'list' if last == 'list' else 'price'}.{priced[place]}" if known else None
    if head == "accountRules":
        return at, _COLUMN_OF[head]
    if head == "art":
        return None, _ART.get(last)
    if head == "names":
        key: str | None = "variant" if at is not None else "name"
    else:
        key = _COLUMN_OF.get(head)
    return at, f"{key}_{'zh' if last == 'zhCn' else 'en'}" if key and last in ("zhCn", "en") else key


def _is_priced(values: Values, code: str) -> bool:
    return values.get(f"price.{code}") is not None or values.get(f"list.{code}") is not None


def told(changes: Mapping[str, tuple[Value, Value]]) -> dict[str, Any]:
    """Changes as a plan keeps them: column → what stood, what shall stand, as cells say it; null: nothing stood."""
    return {key: [None if old is None else written(old), written(new)] for key, (old, new) in changes.items()}
