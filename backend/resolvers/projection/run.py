"""Executing an operation by its plan, or by graphql-core where no plan knows better."""

import asyncio
import inspect
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    ExecutableDefinitionNode,
    ExecutionResult,
    Executor,
    FieldNode,
    GraphQLSchema,
    MiddlewareManager,
    OperationType,
    SelectionSetNode,
    VariableNode,
    VariableValues,
    execute,
)
from graphql.pyutils import Path

from backend.resolvers.projection.asked import Asked, Run
from backend.resolvers.projection.leaves import Unlike
from backend.resolvers.projection.plan import Plan
from backend.resolvers.projection.shapes import Shape

logger = logging.getLogger(__name__)

_DOCUMENTS = 1000
# Longer documents are not remembered by the door either: each time they come they are another object.
_LONGEST_DOCUMENT = 20_000
# Nor does it remember more characters than these of all together: what is parsed is many times its text.
_MOST_CHARACTERS = 250_000
# One document's plans: it has one for each combination of its @skip and @include.
_PLANS = 16
Outcomes = dict[str, tuple[Any, Exception | None]]


class _Known:
    """A document that was executed before. Holding it keeps its identity from being given to another."""

    __slots__ = ("characters", "document", "plans", "switches")

    def __init__(self, document: DocumentNode, characters: int) -> None:
        self.document, self.characters = document, characters
        # Variables that @skip and @include depend on.
        self.switches = frozenset(_switches(document))
        self.plans: OrderedDict[tuple[Any, ...], Plan | None] = OrderedDict()


class Projector:
    """Executes the operations of one door; called as `graphql.execute` is."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, _Known] = OrderedDict()
        self._characters = 0
        # How many answers were left to graphql-core from the start, and how many in the end.
        self.left = 0
        self.told_again = 0

    def __call__(
        self,
        schema: GraphQLSchema,
        document: DocumentNode,
        root_value: Any = None,
        context_value: Any = None,
        variable_values: dict[str, Any] | None = None,
        operation_name: str | None = None,
        **others: Any,
    ) -> Any:
        """The result of executing an operation, or an awaitable of it."""
        values = (schema, document, root_value, context_value, variable_values, operation_name)
        manager = others.pop("middleware", None)
        if manager is not None and manager.middlewares:
            self.left += 1
            return execute(*values, middleware=manager, **others)
        executor = Executor.build(*values)
        plan = self._plan(executor, document) if isinstance(executor, Executor) else None
        if plan is None or isinstance(executor, list):
            self.left += 1
            return execute(*values, **others)
        return self._execute(executor, plan, values, others)

    async def _execute(
        self, executor: "Executor[Any]", plan: Plan, values: tuple[Any, ...], others: dict[str, Any]
    ) -> Any:
        outcomes: Outcomes = {}
        try:
            return ExecutionResult(await _projected(executor, plan, outcomes), None)
        except Exception as surprise:  # noqa: BLE001 - graphql-core meets it again
            logger.debug("graphql-core tells this one: %s", type(surprise).__name__)
        self.told_again += 1
        others["middleware"] = MiddlewareManager(_Recall(outcomes))
        told = execute(*values, **others)
        return await told if inspect.isawaitable(told) else told

    def _plan(self, executor: "Executor[Any]", document: DocumentNode) -> Plan | None:
        if executor.operation.operation is OperationType.SUBSCRIPTION:
            return None
        if document.loc is None or len(document.loc.source.body) > _LONGEST_DOCUMENT:
            return None
        known = self._known.get(id(document))
        if known is None:
            known = self._remembered(document, len(document.loc.source.body))
        else:
            self._known.move_to_end(id(document))
        coerced = executor.variable_values.coerced
        switched = tuple((name, coerced.get(name)) for name in known.switches)
        key = (id(executor.operation), *switched)
        if key not in known.plans:
            known.plans[key] = _planned(executor, known.switches)
            if len(known.plans) > _PLANS:
                known.plans.popitem(last=False)
        return known.plans[key]

    def _remembered(self, document: DocumentNode, characters: int) -> _Known:
        made = self._known[id(document)] = _Known(document, characters)
        self._characters += characters
        while len(self._known) > _DOCUMENTS or self._characters > _MOST_CHARACTERS:
            _, oldest = self._known.popitem(last=False)
            self._characters -= oldest.characters
        return made


class _Recall:
    """Field middleware that gives root fields the outcomes they had: nothing is done twice."""

    def __init__(self, outcomes: Outcomes) -> None:
        self._outcomes = outcomes

    def resolve(self, next_: Callable[..., Any], source: Any, info: Any, **given: Any) -> Any:
        """The recorded outcome of a root field, or what the resolver says."""
        if info.path.prev is not None or info.path.key not in self._outcomes:
            return next_(source, info, **given)
        value, error = self._outcomes[info.path.key]
        if error is not None:
            raise error
        return value


def _planned(executor: "Executor[Any]", switches: frozenset[str]) -> Plan | None:
    # A plan outlives the request: of its variables it may keep only those that say what is included.
    of_request = executor.variable_values
    included = VariableValues(
        {name: source for name, source in of_request.sources.items() if name in switches},
        {name: value for name, value in of_request.coerced.items() if name in switches},
    )
    try:
        return Plan(executor.schema, executor.operation, executor.fragment_definitions, included)
    except Unlike:
        return None


async def _projected(executor: "Executor[Any]", plan: Plan, outcomes: Outcomes) -> dict[str, Any]:
    run = Run(executor)
    fields = [field for field in plan.roots.values() if field is not None]
    told: dict[str, Any] = {}
    if len(fields) == 1 or executor.operation.operation is OperationType.MUTATION:
        for asked, shape in fields:
            told[asked.key] = await _answered(run, asked, shape, plan, outcomes)
    else:
        answers = await asyncio.gather(
            *(_answered(run, asked, shape, plan, outcomes) for asked, shape in fields), return_exceptions=True
        )
        for (asked, _), answer in zip(fields, answers, strict=True):
            if isinstance(answer, BaseException):
                raise answer
            told[asked.key] = answer
    return {key: plan.root_name if field is None else told[key] for key, field in plan.roots.items()}


async def _answered(run: Run, asked: Asked, shape: Shape, plan: Plan, outcomes: Outcomes) -> Any:
    path = Path(None, asked.key, plan.root_name)
    try:
        value = run.resolve(asked, run.executor.root_value, path)
        if inspect.isawaitable(value):
            value = await value
    except Exception as error:
        outcomes[asked.key] = (None, error)
        raise
    outcomes[asked.key] = (value, None)
    return (await shape.told((value,), run, path))[0]


def _switches(document: DocumentNode) -> Iterator[str]:
    for definition in document.definitions:
        if isinstance(definition, ExecutableDefinitionNode):
            yield from _variables(definition.directives)
            yield from _switches_within(definition.selection_set)


def _switches_within(selections: SelectionSetNode | None) -> Iterator[str]:
    for selection in selections.selections if selections else ():
        yield from _variables(selection.directives)
        if not isinstance(selection, FieldNode) or selection.selection_set:
            yield from _switches_within(getattr(selection, "selection_set", None))


def _variables(directives: tuple[DirectiveNode, ...] | None) -> Iterator[str]:
    for directive in directives or ():
        for argument in directive.arguments or ():
            if isinstance(argument.value, VariableNode):
                yield argument.value.name.value
