"""The index of search follows the goods; what was looked for is written down."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import answers, clock
from backend.core.outbox import Delivery
from backend.domain.search import service
from backend.jobs.duty import Brought, duty, shared_duty


@shared_duty(queue="bulk")
async def index_goods(brought: Brought) -> None:
    """Write changed products into the index; what was answered meanwhile was of the old one."""
    ids = {UUID(id) for facts in brought.values() for id in facts["product_ids"]}
    await service.index_products(ids, deliveries=list(brought), at=clock.now())
    if any(not facts["product_ids"] for facts in brought.values()):
        # A price list may move anything.
        await service.reprice(at=clock.now())
    await answers.drop(stock_only=False)


@shared_duty(queue="bulk", gather_s=1)
async def index_stock(brought: Brought) -> None:
    """Note what can be had now."""
    ids = {UUID(id) for facts in brought.values() for id in facts["variant_ids"]}
    if await service.note_stock(ids, deliveries=list(brought), at=clock.now()):
        await answers.drop(stock_only=True)


@shared_duty(queue="bulk", gather_s=1)
async def index_batch(brought: Brought) -> None:
    """Note what can be had after changes in batches' lives."""
    ids = {UUID(facts["variant_id"]) for facts in brought.values()}
    if await service.note_stock(ids, deliveries=list(brought), at=clock.now()):
        await answers.drop(stock_only=True)


@duty(queue="bulk")
async def follow_synonyms(delivery: Delivery, words: Sequence[str]) -> None:
    """Write products anew that hold words whose synonyms changed."""
    await service.follow_synonyms(words, delivery=delivery, at=clock.now())
    await answers.drop(stock_only=False)


@duty(queue="bulk", closes=False)
async def sweep_index(delivery: Delivery) -> None:
    """Write what the index missed: goods that came by an upgrade or a seed, stock that went by time."""
    if await service.sweep(at=clock.now()):
        await answers.drop(stock_only=False)


@duty(queue="bulk", closes=False)
async def gather_terms(delivery: Delivery) -> None:
    """Write down what was looked for."""
    await service.gather_terms(at=clock.now())
