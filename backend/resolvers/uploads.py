"""`PUT /uploads/<ticket>`: a file's bytes, streamed to the spool."""

import logging

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from backend import settings
from backend.core import clock, ids
from backend.domain.tasks import service
from backend.domain.tasks.errors import TicketRefused, UploadTooLarge
from backend.resolvers import receiving

logger = logging.getLogger(__name__)

# Code → status, Chinese, English.
_WORDS = {
    "TICKET_REFUSED": (
        403,
        "上传凭证无效、已过期或已使用；请重新开始导入。",
        "The upload ticket is invalid, expired or used; start the import again.",
    ),
    "TOO_LARGE": (413, "文件太大，最多 {mib} MiB；请分成几个文件。", "At most {mib} MiB; split the file."),
    "BAD_REQUEST": (400, "请求不完整。", "The request is malformed."),
    "METHOD_NOT_ALLOWED": (405, "请用 PUT 上传。", "Send the file by PUT."),
}


async def receive(request: Request) -> Response:
    """Take one file for one job: 201 with the job's id, or 4xx with `code` and `message`.

    The ticket in the path is the whole authority: it is signed, names one upload, works once and not for
    long. The next piece is read when the last one is on disk, so memory stays small however fast it comes.
    """
    if request.method != "PUT":
        return _refused(request, "METHOD_NOT_ALLOWED", allow="PUT")
    if wrong := receiving.objection(request, settings.get().import_max_bytes):
        return _refused(request, wrong)
    try:
        job_id = await service.receive(request.path_params["ticket"], receiving.pieces(request), at=clock.now())
    except TicketRefused:
        return _refused(request, "TICKET_REFUSED")
    except UploadTooLarge:
        return _refused(request, "TOO_LARGE")
    except ClientDisconnect:
        logger.info("an upload broke off")
        return _refused(request, "BAD_REQUEST")
    return JSONResponse({"jobId": ids.public("job", job_id)}, 201, {"cache-control": "no-store"})


def _refused(request: Request, code: str, **headers: str) -> Response:
    return receiving.refused(request, _WORDS, code, settings.get().import_max_bytes, **headers)
