"""What stands in front of a resolver: the permission a field asks for, and refusals turned into data."""

import inspect
from collections.abc import Callable
from enum import Enum
from typing import Any

from graphql import GraphQLError
from strawberry.extensions import FieldExtension

from backend.core.refusals import Refusal
from backend.schema.refusals import as_user_error


class Guarded(FieldExtension):
    """Lets only callers with the permission through; others get null, or a FORBIDDEN error."""

    def __init__(self, permission: Enum | None, *, null: bool) -> None:
        self.permission = permission
        self.null = null

    def resolve(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        """Answer, or refuse before the resolver runs."""
        return next_(source, info, **kwargs) if self._allowed(info) else None

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        """The same for async resolvers; a subscription's answer is its event stream, which is not awaited."""
        if not self._allowed(info):
            return None
        answer = next_(source, info, **kwargs)
        return await answer if inspect.isawaitable(answer) else answer

    def _allowed(self, info: Any) -> bool:
        caller = info.context.caller
        if self.permission in caller.permissions:
            return True
        if self.null:
            return False
        if caller.client_id is not None:
            raise GraphQLError(f"This needs the scope {self.permission}.", extensions={"code": "FORBIDDEN"})
        if caller.staff_id is None:
            raise GraphQLError("Sign in first.", extensions={"code": "UNAUTHENTICATED"})
        raise GraphQLError("Your role does not allow this.", extensions={"code": "FORBIDDEN"})


class SignedIn(FieldExtension):
    """Lets staff through who ask about themselves, whatever they may do otherwise; others get an error."""

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        """Answer, or refuse before the resolver runs."""
        if info.context.caller.staff_id is None:
            raise GraphQLError("Sign in first.", extensions={"code": "UNAUTHENTICATED"})
        return await next_(source, info, **kwargs)


class SteppedUp(FieldExtension):
    """Lets those through who showed who they are not long ago; others are told to do so first."""

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        """Answer, or the refusal as data."""
        try:
            await info.context.check_step_up()
        except Refusal as refusal:
            return as_user_error(refusal, info.context.locale)
        return await next_(source, info, **kwargs)


class RefusalsAsData(FieldExtension):
    """A refusal raised inside (and so rolled back) becomes the union member of the same name."""

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Any, **kwargs: Any) -> Any:
        """Answer, or the refusal as data; its evidence is written now, after the rollback."""
        try:
            return await next_(source, info, **kwargs)
        except Refusal as refusal:
            if refusal.evidence is not None:
                await refusal.evidence()
            if refusal.common:
                info.context.said_to_all = True
            return as_user_error(refusal, info.context.locale)
