"""What the rows of one product would change, and which of them cannot. Pure.

A cell that says what stands changes nothing, whatever else would be wrong with it; a column that is not in the file
leaves what it is about as it is. Of a product's own columns, which every row repeats, what one row changes counts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.catalog.editing import BundleDraft, ProductDraft, check_bundle, check_product
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sheets import drafts
from backend.domain.catalog.sheets.cells import CellRefused, Value, written
from backend.domain.catalog.sheets.columns import Column, Level
from backend.domain.catalog.sheets.standing import Shop, Standing, StandingVariant, Values
from backend.domain.tasks.files.failures import RowProblem

# What cannot be nothing: an empty cell does not say it.
UNSAID_WHEN_EMPTY = frozenset(
    {"category", "glyph", "hue", "kind", "max_per_order", "tier_discount", "face_currency", "sku", "slug"}
)
_OF_BUNDLES = frozenset({"sku", "kind", "max_per_order", "max_per_person", "per_person_days", "tier_discount"})
_PROBLEMS = {"UNKNOWN": RowProblem.UNKNOWN_VALUE, "CURRENCY_DIFFERS": RowProblem.BAD_AMOUNT}

Changes = dict[str, tuple[Value, Value]]


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of the file: its line, and what each known column's cell says."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RowRefused:
    """A row that is refused: by which column (None: as a whole), why, and what its words need."""

    line: int
    problem: RowProblem
    column: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class VariantPlan:
    """What a row changes of its variant; `id` is None for a new one."""

    line: int
    sku: str
    id: UUID | None
    changes: Changes


@dataclass(slots=True)
class Plan:
    """What a file changes of one product; without a `standing` one it makes it."""

    slug: str
    standing: Standing | None
    product: Changes
    variants: list[VariantPlan]
    # What each row says of the product itself, by its line.
    said: dict[int, Values] = field(default_factory=dict)

    @property
    def changes_something(self) -> bool:
        """Whether anything would be different."""
        return self.standing is None or bool(self.product) or any(one.changes for one in self.variants)

    def drop(self, row: VariantPlan) -> None:
        """Take a row out, with whatever it alone says of the product."""
        self.variants.remove(row)
        self.said.pop(row.line, None)
        self.product, _ = _agreed(self.said, self.standing)


def refused(error: InvalidInput) -> tuple[RowProblem, dict[str, Any]]:
    """A refusal of the catalogue as the problem of a row."""
    problem = _PROBLEMS.get(error.problem) or RowProblem.__members__.get(error.problem, RowProblem.NOT_ACCEPTED)
    return problem, {key: value for key, value in error.facts.items() if key != "problem"}


def plan(
    slug: str,
    rows: Sequence[FileRow],
    standing: Standing | None,
    known: Mapping[str, Column],
    of: Shop,
    taken: Iterable[str],
) -> tuple[Plan | None, list[RowRefused]]:
    """What the rows change, and those that are refused. `taken`: SKUs of other products. None: nothing is left."""
    told: dict[int, RowRefused] = {}
    there = {one.values["sku"]: one for one in standing.variants} if standing else {}
    kept: list[VariantPlan] = []
    read: dict[int, Values] = {}
    for row in rows:
        one = there.get(row.cells["sku"])
        try:
            said = _read(row, Level.PRODUCT, standing.values if standing else None, known)
            _check_shelf(said, of)
            variant = _variant(row, one, standing, known, of, taken)
        except _Refused as no:
            told[row.line] = RowRefused(row.line, no.problem, no.column, no.facts)
        else:
            kept.append(variant)
            read[row.line] = said
    product, differing = _agreed(read, standing)
    told |= {line: RowRefused(line, RowProblem.DIFFERS_ABOVE, key) for line, key in differing.items()}
    kept = [one for one in kept if one.line not in differing]
    found = Plan(slug, standing, product, kept, {one.line: read[one.line] for one in kept})
    good = bool(kept) and (not found.changes_something or _settled(found, of, told))
    return (found if good else None), list(told.values())


class _Refused(Exception):
    def __init__(self, problem: RowProblem, column: str | None, facts: Mapping[str, Any] | None = None) -> None:
        super().__init__(problem.value)
        self.problem, self.column, self.facts = problem, column, facts or {}


def _read(row: FileRow, level: Level, before: Values | None, known: Mapping[str, Column]) -> Values:
    """What the row's cells of this level say; what says what stands is given as it stands."""
    found: Values = {}
    for key, text in row.cells.items():
        column = known[key]
        if column.level is not level or key == "slug":
            continue
        if before is not None and _plain(text) == _plain(written(before.get(key))):
            found[key] = before.get(key)
            continue
        try:
            found[key] = column.read(text)
        except CellRefused as no:
            raise _Refused(no.problem, key, no.facts) from None
    return found


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _check_shelf(said: Values, of: Shop) -> None:
    if said.get("category") and said["category"] not in of.shelves:
        raise _Refused(RowProblem.UNKNOWN_VALUE, "category", {"known": ", ".join(of.shelves)[:200]})


def _variant(
    row: FileRow,
    one: StandingVariant | None,
    standing: Standing | None,
    known: Mapping[str, Column],
    of: Shop,
    taken: Iterable[str],
) -> VariantPlan:
    said = _read(row, Level.VARIANT, one.values if one else None, known)
    sku = str(said["sku"] or "")
    if not sku:
        raise _Refused(RowProblem.REQUIRED, "sku")
    if one is None and sku in taken:
        raise _Refused(RowProblem.SKU_TAKEN, "sku")
    _check_kind(said, one, standing)
    before = one.values if one else {}
    after: Values = {**before, **{k: v for k, v in said.items() if v is not None or k not in UNSAID_WHEN_EMPTY}}
    _complete(after, said, of)
    changes: Changes = {
        key: (before.get(key) if one else None, after.get(key))
        for key in known
        if key in after and (one is None or before.get(key) != after.get(key))
    }
    if one is not None and one.hidden:
        changes["sku"] = (None, sku)
    if one is None:
        changes = {key: pair for key, pair in changes.items() if pair[1] not in (None, "")}
    return VariantPlan(row.line, sku, one.id if one else None, changes)


def _check_kind(said: Values, one: StandingVariant | None, standing: Standing | None) -> None:
    if standing is not None and standing.is_bundle:
        if one is None:
            raise _Refused(RowProblem.BAD_KIND, "sku")
        for key, value in said.items():
            if key not in _OF_BUNDLES and "." not in key and value not in (None, ""):
                raise _Refused(RowProblem.NOT_FOR_THIS_KIND, key)
    kind = said.get("kind")
    if one is not None:
        if kind is not None and kind != one.values["kind"]:
            raise _Refused(RowProblem.KIND_IS_FIXED, "kind")
    elif kind is None:
        raise _Refused(RowProblem.REQUIRED, "kind")
    elif kind == FulfilmentKind.BUNDLE:
        raise _Refused(RowProblem.BAD_KIND, "kind")


def _complete(after: Values, said: Values, of: Shop) -> None:
    """What follows from the rest: a price alone is its own list price, a currency needs a face value."""
    for code in of.channels:
        asked, compared = f"price.{code}", f"list.{code}"
        if after.get(asked) is not None and after.get(compared) is None:
            after[compared] = after[asked]
        elif asked in said and said[asked] is None and compared not in said:
            after[compared] = None
    if after.get("face_value") is None:
        after["face_currency"] = None
    elif after.get("face_currency") is None:
        after["face_currency"] = "CNY"


def _agreed(read: Mapping[int, Values], standing: Standing | None) -> tuple[Changes, dict[int, str]]:
    """What the rows change of the product itself, and which rows say something else than one above, in which column."""
    changes: Changes = {}
    differing: dict[int, str] = {}
    for key in dict.fromkeys(key for said in read.values() for key in said):
        before = standing.values.get(key) if standing else None
        here = [(line, said[key]) for line, said in read.items() if key in said and line not in differing]
        wanted = [(line, value) for line, value in here if value not in (None, "") and value != before]
        differing |= {line: key for line, value in wanted[1:] if value != wanted[0][1]}
        if wanted:
            changes[key] = (before, wanted[0][1])
        elif before not in (None, "") and key not in UNSAID_WHEN_EMPTY and not any(value for _, value in here):
            changes[key] = (before, "")
    return changes, differing


def laid_out(plan: Plan) -> tuple[list[VariantPlan | None], list[drafts.Named]]:
    """The product's variants as they would be, in order, each with the row that is about it."""
    named = {one.id: one for one in plan.variants if one.id}
    rows: list[VariantPlan | None] = []
    variants: list[drafts.Named] = []
    for one in plan.standing.variants if plan.standing else ():
        edit = named.get(one.id)
        if one.hidden and (edit is None or not edit.changes):
            continue
        variants.append((one.id, {**one.values, **(_new(edit.changes) if edit else {})}, one.rules))
        rows.append(edit)
    for fresh in plan.variants:
        if fresh.id is None:
            variants.append((None, {"sku": fresh.sku, **_new(fresh.changes)}, None))
            rows.append(fresh)
    return rows, variants


def composed(plan: Plan, variants: Sequence[drafts.Named], of: Shop) -> ProductDraft | BundleDraft:
    """The product as it would be with these variants. Raises InvalidInput."""
    values = {**(plan.standing.values if plan.standing else {"slug": plan.slug}), **_new(plan.product)}
    if plan.standing is not None and plan.standing.is_bundle:
        return drafts.bundle_draft(values, variants[0][1], plan.standing, of)
    return drafts.product_draft(values, variants, of, picture_id=plan.standing.picture_id if plan.standing else None)


def _new(changes: Changes) -> Values:
    return {key: new for key, (_, new) in changes.items()}


def _settled(plan: Plan, of: Shop, told: dict[int, RowRefused]) -> bool:
    """Whether what is left of the plan keeps the rules of the catalogue; rows that do not are taken out of it."""
    while plan.variants:
        rows, variants = laid_out(plan)
        try:
            if plan.standing is None and "category" not in plan.product:
                raise InvalidInput("REQUIRED", path=["input", "categoryId"])
            draft = composed(plan, variants, of)
            if isinstance(draft, BundleDraft):
                check_bundle(draft)
            else:
                check_product(draft)
            return True
        except InvalidInput as no:
            at, column = drafts.place_of(no.path, [values for _, values, _ in variants], of)
            problem, facts = refused(no)
            row = rows[at] if at is not None and at < len(rows) else None
            if row is None:
                first, *rest = plan.variants
                told[first.line] = RowRefused(first.line, problem, column, facts)
                _refuse_rest(rest, told)
                return False
            told[row.line] = RowRefused(row.line, problem, column, facts)
            plan.drop(row)
    return False


def _refuse_rest(rest: Sequence[VariantPlan], told: dict[int, RowRefused]) -> None:
    for one in rest:
        told[one.line] = RowRefused(one.line, RowProblem.PRODUCT_REFUSED)
