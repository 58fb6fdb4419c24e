"""One field as an operation asks for it, and one execution that resolves it."""

from enum import Enum
from typing import Any

import strawberry
from graphql import Executor, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, get_argument_values
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path
from strawberry.types.field import StrawberryField

# Where Strawberry keeps the declaration that a definition was made from.
DEFINITION = "strawberry-definition"


class Run:
    """One execution of a plan."""

    __slots__ = ("context", "executor")

    def __init__(self, executor: "Executor[Any]") -> None:
        self.executor = executor
        self.context: Any = executor.context_value

    def info(self, asked: "Asked", path: Path) -> "GraphQLResolveInfo[Any]":
        """What graphql-core tells a resolver."""
        nodes = [details.node for details in asked.details]
        return self.executor.build_resolve_info(asked.definition, nodes, asked.owner, path)

    def told(self, asked: "Asked", path: Path) -> strawberry.Info:
        """What Strawberry tells a resolver."""
        return strawberry.Info(_raw_info=self.info(asked, path), _field=asked.declared)

    def resolve(self, asked: "Asked", source: Any, path: Path) -> Any:
        """Call a field's resolver with its arguments; raises what either raises."""
        node, definition = asked.details[0].node, asked.definition
        given = (
            get_argument_values(definition, node, self.executor.variable_values)
            if definition.args or node.arguments
            else {}
        )
        assert definition.resolve is not None
        return definition.resolve(source, self.info(asked, path), **given)

    def allows(self, permission: Enum | None) -> bool:
        """Whether the caller may see what needs this permission."""
        return permission is None or permission in self.context.caller.permissions


class Asked:
    """One field of one type as an operation asks for it."""

    __slots__ = ("definition", "details", "key", "owner")

    def __init__(self, key: str, owner: GraphQLObjectType, definition: GraphQLField, details: FieldDetailsList) -> None:
        self.key, self.owner, self.definition, self.details = key, owner, definition, details

    @property
    def declared(self) -> StrawberryField:
        """The field as our type declares it."""
        found: StrawberryField = self.definition.extensions[DEFINITION]
        return found
