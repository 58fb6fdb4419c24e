"""What an operation asks for, worked out once: columns of attributes and edges for each type of object."""

from graphql import (
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableValues,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from graphql.execution.collect_fields import FieldDetailsList, FragmentDetails, collect_fields, collect_subfields

from backend.resolvers.projection.asked import Asked
from backend.resolvers.projection.columns import TYPENAME, Selection
from backend.resolvers.projection.leaves import Unlike, leaves
from backend.resolvers.projection.shapes import Lists, Objects, Scalars, Shape


class Plan:
    """An operation, worked out for one set of included fields."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: dict[str, FragmentDefinitionNode],
        included: VariableValues,
    ) -> None:
        self.schema, self._operation, self._included = schema, operation, included
        self._fragments = {name: FragmentDetails(fragment) for name, fragment in fragments.items()}
        self._asked: dict[int, Asked] = {}
        root = schema.get_root_type(operation.operation)
        assert root is not None
        groups = collect_fields(schema, self._fragments, included, root, operation).grouped_field_set
        self.root_name = root.name
        # Response key → the root field and how its answer is written; None: the type's own name.
        self.roots: dict[str, tuple[Asked, Shape] | None] = {}
        for key, details in groups.items():
            name = details[0].node.name.value
            if name == TYPENAME:
                self.roots[key] = None
            elif name.startswith("__"):
                raise Unlike
            else:
                asked = Asked(key, root, root.fields[name], details)
                self.roots[key] = (asked, self.shape(asked.definition.type, asked))

    def shape(self, kind: GraphQLOutputType, asked: Asked, *, nullable: bool = True) -> Shape:
        """How a field's values are written."""
        if is_non_null_type(kind):
            return self.shape(kind.of_type, asked, nullable=False)
        if is_list_type(kind):
            return Lists(self.shape(kind.of_type, asked), nullable=nullable)
        if is_leaf_type(kind):
            return Scalars(leaves(kind, nullable=nullable))
        made = Objects(self, kind, asked.details, nullable=nullable)
        self._asked[id(made)] = asked
        return made

    def asked_of(self, objects: Objects) -> Asked:
        """The field whose values these are."""
        return self._asked[id(objects)]

    def selection(self, kind: GraphQLObjectType, wanted: FieldDetailsList) -> "Selection":
        """What is asked of objects of a type."""
        groups = collect_subfields(
            self.schema, self._fragments, self._included, self._operation, kind, wanted
        ).grouped_field_set
        return Selection(self, kind, groups)
