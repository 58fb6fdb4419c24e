"""What accompanies every execution: prepared documents, the time limit, masked errors."""

import asyncio
import inspect
import logging
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

from graphql import DocumentNode, GraphQLError
from graphql import ExecutionResult as GraphQLExecutionResult
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import ExecutionResult, PreExecutionError, StreamExecutionResult

from backend.core import crypto, logs, metrics
from backend.schema.doors import DoorSchema
from backend.web.documents import Documents, discreet

logger = logging.getLogger(__name__)

INTERNAL_MESSAGE = "Something went wrong on our side. Support can find it by its errorId."


class Prepare(SchemaExtension):
    """Takes the parsed and validated document from the door's memory."""

    documents: Documents

    def on_parse(self) -> Iterator[None]:
        """Hand over the document; its error, when it has no syntax, is raised as the parser would."""
        prepared = self.documents.of_text(self.execution_context.query or "")
        if prepared.document is None:
            raise prepared.errors[0]
        self.execution_context.graphql_document = prepared.document
        yield

    def on_validate(self) -> Iterator[None]:
        """Hand over what validation found, and refuse what costs too much (also on a stream)."""
        context = self.execution_context
        prepared = self.documents.of_text(context.query or "")
        context.validation_rules = ()
        errors = list(prepared.errors)
        if not errors and (dear := self.documents.too_costly(prepared, context.operation_name, context.variables)):
            errors = [dear]
        context.pre_execution_errors = errors or None
        yield


class Hurry(SchemaExtension):
    """Ends an execution that takes too long; a subscription may start late, but not run short."""

    seconds: float

    async def on_execute(self) -> AsyncIterator[None]:
        """Raise TimeoutError in whatever still runs."""
        async with asyncio.timeout(self.seconds):
            yield


class Mask(SchemaExtension):
    """Masks what goes out on a stream; answers over plain HTTP are masked by the view (`masked`)."""

    def on_stream_result(self, result: StreamExecutionResult) -> Iterator[None]:
        """Replace unexpected errors before the result reaches the client."""
        if isinstance(result, ExecutionResult | GraphQLExecutionResult) and result.errors:
            result.errors = masked(result.errors)
        yield


async def executed(
    schema: DoorSchema,
    document: DocumentNode,
    variables: Mapping[str, Any],
    context: Any,
    operation_name: str | None,
    *,
    seconds: float,
) -> ExecutionResult:
    """One operation that is parsed, checked and weighed already, executed within its time; errors are not masked yet.

    What the extensions do for streams and lines, without their detour, which would cost a third of a millisecond.
    """
    try:
        async with asyncio.timeout(seconds):
            result = schema.perform(document, variables, context, operation_name)
            if inspect.isawaitable(result):
                result = await result
    except Exception as error:  # noqa: BLE001 - whoever asked is told that nothing came of it
        told = error if isinstance(error, GraphQLError) else GraphQLError(str(error), original_error=error)
        return PreExecutionError(data=None, errors=[told])
    return ExecutionResult(data=result.data, errors=result.errors)


def masked(errors: Iterable[GraphQLError]) -> list[GraphQLError]:
    """The errors as the client sees them; the log has the rest of the unexpected ones."""
    return [_anonymous(error) if is_unexpected(error) else discreet(error) for error in errors]


def _anonymous(error: GraphQLError) -> GraphQLError:
    original = error.original_error
    assert original is not None
    if isinstance(original, TimeoutError) and error.path is None:
        return GraphQLError("This took too long and was ended.", extensions={"code": "TIMEOUT"})
    where = "/".join(map(str, error.path or ()))
    return GraphQLError(
        INTERNAL_MESSAGE, nodes=error.nodes, path=error.path, extensions=internal(original, where=where)
    )


def is_unexpected(error: GraphQLError) -> bool:
    """Whether it is no answer meant for the client: raised by code, neither by the rules nor as GraphQLError."""
    original = error.original_error
    if original is None or isinstance(original, GraphQLError):
        return False
    # Without a path it is about the request: a scalar refusing a variable's value.
    return error.path is not None or not isinstance(original, ValueError | TypeError | OverflowError)


def internal(error: BaseException, **facts: Any) -> dict[str, str]:
    """Log an unexpected error; returns the extensions that name it to the client."""
    error_id = crypto.token(9)
    metrics.ERRORS.labels("graph" if "where" in facts else "request").inc()
    logger.error(
        "unexpected error %s: %s",
        error_id,
        type(error).__name__,
        extra={"error_id": error_id, "places": logs.places(error.__traceback__), **facts},
    )
    return {"code": "INTERNAL", "errorId": error_id}


def extensions(documents: Documents, seconds: float) -> tuple[Any, ...]:
    """The extensions of one door."""
    prepare = type("Prepare", (Prepare,), {"documents": documents})
    hurry = type("Hurry", (Hurry,), {"seconds": seconds})
    return (Mask, prepare, hurry)
