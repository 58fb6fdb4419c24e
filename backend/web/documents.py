"""Operations as they are asked for: parsed, checked and classified once, then remembered.

Parsing and validating cost more than executing, and are the same for every request with the same text.
"""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    parse,
    specified_rules,
    validate,
)

from backend.schema.doors import CACHEABLE, CROWD, PERMISSION, Door, DoorSchema
from backend.settings import Settings
from backend.web.cost import Cost

_REMEMBERED = 1000
_LONGEST_REMEMBERED = 20_000
# Of all remembered texts together. Parsed, a character is up to some 300 bytes, and anybody may send texts.
_MOST_REMEMBERED = 250_000

# How graphql-core repeats a value that it refuses, and what is left of it.
_REPEATED = (
    (re.compile(r", but encountered error '.*", re.DOTALL), "."),
    (re.compile(r"(cannot represent [^:]*): .*", re.DOTALL), r"\1."),
    (re.compile(r"\? found: .*", re.DOTALL | re.IGNORECASE), "?"),
    (re.compile(r",? found:? .*", re.DOTALL), "."),
    (re.compile(r"(Unexpected (?:String|BlockString|Int|Float)) .*", re.DOTALL), r"\1."),
    (re.compile(r"Value '.*' does not exist in", re.DOTALL), "This value does not exist in"),
)


def discreet(error: GraphQLError) -> GraphQLError:
    """A refused value may be a password in the wrong place: the error names the place, and does not repeat it."""
    if error.path is None:
        for pattern, told in _REPEATED:
            error.message = pattern.sub(told, error.message)
    return error


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a document."""

    type: OperationType
    # Whether every root field answers the same for everyone of one channel and language.
    cacheable: bool
    cost: Cost
    # Of variables: what a crowd's question is about, as its only root field says it; None for what is always executed.
    crowd: Callable[[Mapping[str, Any]], str | None] | None = None
    # Its only root field, or `several`: what it is counted and traced as. The client's own name for it is not.
    field: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with everything that does not depend on variables."""

    key: str
    text: str
    document: DocumentNode | None
    errors: Sequence[GraphQLError]
    operations: dict[str, Operation]

    def operation(self, name: str | None) -> Operation | None:
        """The operation of that name; the only one when no name is given; None when there is no such one."""
        if name:
            return self.operations.get(name)
        return next(iter(self.operations.values())) if len(self.operations) == 1 else None


class Documents:
    """The documents of one door: persisted ones by their id, others by their text."""

    def __init__(self, schema: DoorSchema, settings: Settings) -> None:
        self._schema = schema
        self._settings = settings
        self._introspection = settings.explores()
        self._by_text: OrderedDict[str, Prepared] = OrderedDict()
        self._characters = 0
        self._persisted = persisted(schema)
        # By text too, and for good: no stranger's documents push out those of our own pages.
        self._ours: dict[str, Prepared] = {}
        self.max_cost = settings.max_cost(schema.door.value)

    def of_id(self, document_id: str) -> Prepared | None:
        """The persisted document `sha256:<hex>`; None when there is none."""
        text = self._persisted.get(document_id.removeprefix("sha256:"))
        if text is None:
            return None
        if text not in self._ours:
            self._ours[text] = self._prepare(text)
        return self._ours[text]

    def ours(self) -> Mapping[str, str]:
        """The persisted documents: SHA-256 (hex) → text."""
        return self._persisted

    def of_text(self, text: str) -> Prepared:
        """The document, from memory when it was seen before."""
        if text in self._ours:
            return self._ours[text]
        known = self._by_text.get(text)
        if known is not None:
            self._by_text.move_to_end(text)
            return known
        made = self._prepare(text)
        if len(text) <= _LONGEST_REMEMBERED:
            self._by_text[text] = made
            self._characters += len(text)
            while len(self._by_text) > _REMEMBERED or self._characters > _MOST_REMEMBERED:
                oldest, _ = self._by_text.popitem(last=False)
                self._characters -= len(oldest)
        return made

    def too_costly(
        self, prepared: Prepared, name: str | None, variables: Mapping[str, Any] | None
    ) -> GraphQLError | None:
        """The refusal of an operation that costs more than the door takes; None when it may go on."""
        operation = prepared.operation(name)
        cost = operation.cost.of(variables or {}) if operation is not None else 0
        if cost <= self.max_cost:
            return None
        message = f"The operation costs {cost}; at most {self.max_cost} is taken. Ask for smaller pages or fewer lists."
        return GraphQLError(message, extensions={"code": "QUERY_TOO_COSTLY", "cost": cost, "limit": self.max_cost})

    def _prepare(self, text: str) -> Prepared:
        key = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
        try:
            document = parse(text, max_tokens=self._settings.max_tokens)
            errors = self._check(document)
            return Prepared(
                key, text, document, [discreet(error) for error in errors], {} if errors else self._operations(document)
            )
        except GraphQLError as error:
            return Prepared(key, text, None, [discreet(error)], {})
        except RecursionError:
            return Prepared(key, text, None, [GraphQLError("The document is nested too deeply.")], {})

    def _check(self, document: DocumentNode) -> Sequence[GraphQLError]:
        if too_large := check_size(document, self._settings.max_depth, self._settings.max_aliases):
            return [too_large]
        rules = specified_rules if self._introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)
        errors = validate(self._schema._schema, document, rules, max_errors=10)
        if not self._introspection:
            for error in errors:
                error.message = error.message.partition(" Did you mean ")[0]
        return errors

    def _operations(self, document: DocumentNode) -> dict[str, Operation]:
        fragments = _fragments(document)
        found = {}
        for definition in document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                # Staff's answers depend on who asks, whatever they have in common with the storefront's.
                cacheable = (
                    self._schema.door is Door.STOREFRONT
                    and definition.operation is OperationType.QUERY
                    and self._is_public(definition.selection_set, fragments, set())
                )
                found[definition.name.value if definition.name else ""] = Operation(
                    definition.operation,
                    cacheable,
                    Cost(self._schema._schema, document, definition),
                    self._crowd(definition),
                    _root_field(definition.selection_set, fragments),
                )
        return found

    def _crowd(self, definition: OperationDefinitionNode) -> Callable[[Mapping[str, Any]], str | None] | None:
        """Only of a document that says nothing but this one field, its input in one variable: as pages ask."""
        root, selections = self._schema._schema.mutation_type, definition.selection_set.selections
        if definition.operation is not OperationType.MUTATION or root is None or len(selections) != 1:
            return None
        (field,) = selections
        if not isinstance(field, FieldNode) or field.directives:
            return None
        known = root.fields.get(field.name.value)
        declared = known.extensions.get("strawberry-definition") if known else None
        about = declared.metadata.get(CROWD) if declared else None
        given = next((one.value for one in field.arguments or () if one.name.value == "input"), None)
        if about is None or not isinstance(given, VariableNode):
            return None
        name = given.name.value

        def said(variables: Mapping[str, Any]) -> str | None:
            found = variables.get(name)
            return about(found) if isinstance(found, Mapping) else None

        return said

    def _is_public(
        self, selections: SelectionSetNode, fragments: dict[str, FragmentDefinitionNode], seen: set[str]
    ) -> bool:
        query = self._schema._schema.query_type
        assert query is not None
        for selection in selections.selections:
            if isinstance(selection, FieldNode):
                definition = query.fields.get(selection.name.value)
                declared = definition.extensions.get("strawberry-definition") if definition else None
                # `__typename` is no field of the type, and no reason to serve anything from memory.
                if declared is None or not declared.metadata.get(CACHEABLE) or declared.metadata.get(PERMISSION):
                    return False
                continue
            if isinstance(selection, FragmentSpreadNode):
                name = selection.name.value
                # Looked at once, however often it is spread: it was public, or this would have ended.
                if name in seen:
                    continue
                seen.add(name)
                inner = fragments[name].selection_set
            else:
                assert isinstance(selection, InlineFragmentNode)
                inner = selection.selection_set
            if not self._is_public(inner, fragments, seen):
                return False
        return True


def _root_field(selections: SelectionSetNode, fragments: dict[str, FragmentDefinitionNode]) -> str:
    (first, *more) = selections.selections
    if more:
        return "several"
    if isinstance(first, FieldNode):
        return first.name.value
    inner = fragments[first.name.value] if isinstance(first, FragmentSpreadNode) else first
    assert isinstance(inner, FragmentDefinitionNode | InlineFragmentNode)
    return _root_field(inner.selection_set, fragments)


def persisted(schema: DoorSchema) -> dict[str, str]:
    """The door's persisted documents: SHA-256 (hex) → text."""
    from backend import schema as nouns

    manifest = Path(nouns.__file__).parent / "persisted" / f"{schema.door.value}.json"
    if not manifest.exists():
        return {}
    documents: dict[str, str] = orjson.loads(manifest.read_bytes())
    return {key.removeprefix("sha256:"): text for key, text in documents.items()}


def check_size(document: DocumentNode, max_depth: int, max_aliases: int) -> GraphQLError | None:
    """The refusal of a document that is too deep or has too many aliases, fragments counted where they are used.

    Runs before validation; each fragment is measured once, so that fragments which spread each other cannot
    make the measuring itself expensive.
    """
    fragments = _fragments(document)
    measured: dict[str, tuple[int, int]] = {}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            depth, aliases = _measure(definition.selection_set, fragments, measured, frozenset())
            if depth > max_depth:
                return GraphQLError(f"The operation is {depth} levels deep; {max_depth} are allowed.")
            if aliases > max_aliases:
                return GraphQLError(f"The operation has {aliases} aliases; {max_aliases} are allowed.")
    return None


def _measure(
    selections: SelectionSetNode | None,
    fragments: dict[str, FragmentDefinitionNode],
    measured: dict[str, tuple[int, int]],
    within: frozenset[str],
) -> tuple[int, int]:
    depth = aliases = 0
    for selection in selections.selections if selections else ():
        below, more = 0, 0
        if isinstance(selection, FieldNode):
            if selection.name.value not in ("__schema", "__type"):
                below, more = _measure(selection.selection_set, fragments, measured, within)
                below += 1
            more += selection.alias is not None
        elif isinstance(selection, InlineFragmentNode):
            below, more = _measure(selection.selection_set, fragments, measured, within)
        elif isinstance(selection, FragmentSpreadNode):
            name = selection.name.value
            # Unknown fragments and circles are refused by validation.
            if name in fragments and name not in within:
                if name not in measured:
                    inner = fragments[name].selection_set
                    measured[name] = _measure(inner, fragments, measured, within | {name})
                below, more = measured[name]
        depth, aliases = max(depth, below), aliases + more
    return depth, aliases


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {
        definition.name.value: definition
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }
