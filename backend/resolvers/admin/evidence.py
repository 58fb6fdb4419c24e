"""Staff take an order's file for a dispute."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import service
from backend.schema.access import OrderUnknown
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.evidence import EvidenceFile, ExportEvidenceInput
from backend.schema.invalid import InvalidInput

ExportEvidenceResult: TypeAlias = Annotated[
    EvidenceFile | OrderUnknown | InvalidInput,
    union("ExportEvidenceResult", "Where the file is, or why there is none."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.EVIDENCE_EXPORT)
    async def export_evidence(
        self, info: Info, input: Annotated[ExportEvidenceInput, arg(STAFF, "Which order, and why.")]
    ) -> ExportEvidenceResult:
        """Make an order's file for a dispute or an inquiry; asking and fetching are both in the journal."""
        asked = info.context
        token, ends = await service.export_evidence(
            ids.parse("ord", input.order_id) or ids.new(),
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return EvidenceFile(url=f"/evidence/{token}", expires_at=ends)
