"""Expected refusals of the catalogue."""

from collections.abc import Sequence
from uuid import UUID

from backend.core.money import Money
from backend.core.refusals import Refusal, VersionConflict
from backend.domain.catalog.media import MediaPicture
from backend.domain.catalog.models import Category
from backend.domain.catalog.words import Words


class ProductUnknown(Refusal):
    """No such product."""

    code = "PRODUCT_UNKNOWN"


class CategoryUnknown(Refusal):
    """No such category."""

    code = "CATEGORY_UNKNOWN"


class CategoryChanged(Refusal):
    """Somebody changed the category since it was read; `current` is it as it stands."""

    code = "CATEGORY_CHANGED"
    current: Category

    def __init__(self, current: Category) -> None:
        super().__init__(current=current)


class CategoryTaken(Refusal):
    """Another category has this address."""

    code = "CATEGORY_TAKEN"


class CategoryInUse(Refusal):
    """`goods` products and bundles stand in the category, whatever their state."""

    code = "CATEGORY_IN_USE"
    goods: int

    def __init__(self, goods: int) -> None:
        super().__init__(goods=goods)


class MediaPictureUnknown(Refusal):
    """No such picture in the library."""

    code = "MEDIA_PICTURE_UNKNOWN"


class MediaPictureChanged(Refusal):
    """Somebody changed the picture's words since they were read; `current` is it as it stands."""

    code = "MEDIA_PICTURE_CHANGED"
    current: MediaPicture

    def __init__(self, current: MediaPicture) -> None:
        super().__init__(current=current)


class MediaPictureInUse(Refusal):
    """The picture is shown by `uses` products, bundles and categories."""

    code = "MEDIA_PICTURE_IN_USE"
    uses: int

    def __init__(self, uses: int) -> None:
        super().__init__(uses=uses)


class VariantUnknown(Refusal):
    """No such variant, or none that may be used here; `variant_id` is null for an id that is none."""

    code = "VARIANT_UNKNOWN"
    variant_id: UUID | None

    def __init__(self, variant_id: UUID | None = None, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id)


class SlugTaken(Refusal):
    """Another product has this address."""

    code = "SLUG_TAKEN"


class SkuTaken(Refusal):
    """Another variant has this stock-keeping unit."""

    code = "SKU_TAKEN"


class BundleImpossible(Refusal):
    """These components make no bundle; `reason` is a stable upper-case word.

    NO_COMPONENT, TOO_MANY_COMPONENTS, REPEATED_COMPONENT, NESTED_BUNDLE, COMPONENT_UNPRICED, PRICED_ABOVE_PARTS
    (of those sets that may be chosen, the cheapest), MIXED_ACCOUNTS (its buyer could name only one account),
    NOTHING_TO_CHOOSE (as many picks as options, or more).
    """

    code = "BUNDLE_IMPOSSIBLE"
    reason: str

    def __init__(self, reason: str, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, reason=reason)


class ChoiceRefused(Refusal):
    """These options cannot be taken of the bundle; `reason` is a stable upper-case word.

    TOO_FEW_OPTIONS, TOO_MANY_OPTIONS (with the choice's names and picks), UNKNOWN_OPTION, NOTHING_TO_CHOOSE (with the
    variants that are no options now), REPEATED_OPTION.
    """

    code = "CHOICE_REFUSED"
    reason: str
    variant_id: UUID
    names: Words | None
    picks: int | None
    option_ids: Sequence[UUID]

    def __init__(
        self,
        reason: str,
        variant_id: UUID,
        *,
        names: Words | None = None,
        picks: int | None = None,
        option_ids: Sequence[UUID] = (),
        path: list[str] | None = None,
    ) -> None:
        super().__init__(
            path=path, reason=reason, variant_id=variant_id, names=names, picks=picks, option_ids=option_ids
        )


class NotPublishable(Refusal):
    """The product lacks what customers need; `reasons` are stable upper-case words.

    NO_VARIANT, NO_PRICE, NO_COMPONENT, COMPONENT_UNPUBLISHED, COMPONENT_UNPRICED, MISSING_TRANSLATION, ARCHIVED.
    """

    code = "NOT_PUBLISHABLE"
    reasons: list[str]

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(reasons=reasons)


class CheckUnusable(Refusal):
    """What this job found cannot be imported; `reason` is a stable upper-case word.

    NOT_CHECKED: it checks no products, or is not over. NOTHING_TO_IMPORT: nothing of its file is new or changed.
    """

    code = "CHECK_UNUSABLE"
    reason: str

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class PriceListUnknown(Refusal):
    """No such price list."""

    code = "PRICE_LIST_UNKNOWN"


class PriceListVersionConflict(VersionConflict):
    """Somebody changed the price list since it was read."""

    code = "PRICE_LIST_VERSION_CONFLICT"


class PriceBelowFloor(Refusal):
    """A price would be below the least that is asked for the variant in the channel."""

    code = "PRICE_BELOW_FLOOR"
    variant_id: UUID
    floor: Money

    def __init__(self, variant_id: UUID, floor_minor: int, currency: str, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, variant_id=variant_id, floor=Money(floor_minor, currency))


class ChannelUnknown(Refusal):
    """No such channel of the shop itself."""

    code = "CHANNEL_UNKNOWN"


class ChannelCodeTaken(Refusal):
    """Another channel has this code."""

    code = "CHANNEL_CODE_TAKEN"


class ChannelVersionConflict(VersionConflict):
    """Somebody changed the channel or its prices since they were read."""

    code = "CHANNEL_VERSION_CONFLICT"
