"""Staff try a campaign before customers do: on a cart, on the goods that are sold, on orders of the past."""

from collections.abc import Sequence
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.campaigns.conflicts import conflicts
from backend.domain.simulation import service
from backend.domain.simulation.values import Wanted
from backend.domain.tasks import queries
from backend.domain.tasks.models import Job as JobRow
from backend.domain.tasks.models import JobKind
from backend.schema import paging
from backend.schema.campaign_conflicts import CampaignConflicts
from backend.schema.campaign_preview import CampaignPreview, PreviewCampaignInput
from backend.schema.campaign_tried import tried
from backend.schema.campaigns_refused import CampaignUnknown
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict
from backend.schema.simulations import CampaignConflictsInput, ExportSimulationInput, SimulateCampaignInput
from backend.schema.tasks import Job, JobUnknown
from backend.schema.variants import VariantUnknown

PreviewCampaignResult: TypeAlias = Annotated[
    CampaignPreview | VariantUnknown | InvalidInput,
    union("PreviewCampaignResult", "What the cart would cost, or why it cannot be told."),
]
CampaignConflictsResult: TypeAlias = Annotated[
    CampaignConflicts | InvalidInput,
    union("CampaignConflictsResult", "What is wrong with the draft, or why it cannot be read."),
]
SimulateCampaignResult: TypeAlias = Annotated[
    Job | CampaignUnknown | InvalidInput | IdempotencyConflict,
    union("SimulateCampaignResult", "The job that replays the orders, or why there is none."),
]
ExportSimulationResult: TypeAlias = Annotated[
    Job | JobUnknown | InvalidInput | IdempotencyConflict,
    union("ExportSimulationResult", "The job that writes the file, or why there is none."),
]
# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CAMPAIGNS_READ, refusals=True, weight=20)
    async def preview_campaign(
        self, info: Info, input: Annotated[PreviewCampaignInput, arg(STAFF, "A draft, a cart, and who buys it.")]
    ) -> PreviewCampaignResult:
        """What a cart would cost with a draft beside everything that is live; nothing is kept."""
        found = await service.preview(
            tried(input.campaign),
            _campaign(input.campaign_id),
            input.wishes(),
            input.buyer.somebody(),
            at=info.context.at,
        )
        return CampaignPreview.of(found, info.context.locale)

    @query(STAFF, permission=Permission.CAMPAIGNS_READ, refusals=True, weight=50)
    async def campaign_conflicts(
        self, info: Info, input: Annotated[CampaignConflictsInput, arg(STAFF, "A draft.")]
    ) -> CampaignConflictsResult:
        """What is wrong with a draft beside everything that is live, each with edits that end it; nothing is kept."""
        content = tried(input.campaign)
        found = await conflicts(content, _campaign(input.campaign_id), at=info.context.at)
        return CampaignConflicts.of(found, content.settings.currency)

    @query(STAFF, permission=Permission.CAMPAIGNS_READ)
    async def campaign_simulations(
        self,
        info: Info,
        campaign_id: Annotated[strawberry.ID, arg(STAFF, "The campaign's global id.")],
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 10,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Job]:
        """Replays of a campaign's drafts, the newest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = _campaign(campaign_id)
        rows: Sequence[JobRow] = []
        if wanted is not None:
            (rows,) = await queries.newest_by_subject(
                [wanted], asked.limit, before=asked.after[0] if asked.after else None
            )
        return paging.connection(
            [row for row in rows if row.kind is JobKind.CAMPAIGN_SIMULATION],
            asked,
            lambda row: (row.id,),
            lambda row: Job.of(row, info.context.locale),
        )


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def simulate_campaign(
        self,
        info: Info,
        input: Annotated[SimulateCampaignInput, arg(STAFF, "What is tried, and on which orders.")],
        idempotency_key: Key,
    ) -> SimulateCampaignResult:
        """Replay the orders of the last days with a draft, in the background; `Job.simulation` has what comes of it."""
        asked = info.context
        wanted = Wanted(tried(input.campaign), _campaign(input.campaign_id), input.days, input.coupon_use_bps)
        job = await service.start_simulation(
            wanted, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_READ)
    async def export_simulation(
        self,
        info: Info,
        input: Annotated[ExportSimulationInput, arg(STAFF, "What of which simulation, and how.")],
        idempotency_key: Key,
    ) -> ExportSimulationResult:
        """Write what a simulation found to a file; `openJobFile` gives it. Margins only with COST_READ."""
        asked = info.context
        request = service.SimulationExport(
            ids.parse("job", input.job_id) or ids.new(), input.table, input.format, asked.locale
        )
        job = await service.start_simulation_export(
            request, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Job.of(job, asked.locale)


def _campaign(id: str | None) -> UUID | None:
    return ids.parse("cmp", id) or _NOTHING if id is not None else None
