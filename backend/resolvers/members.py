"""Who may ask for what only somebody with an account of the shop has."""

from graphql import GraphQLError

from backend.domain.accounts.callers import Caller


def member(caller: Caller) -> Caller:
    """Somebody with an account: what a guest would keep, nobody could find again."""
    if caller.customer_id is None or caller.is_guest:
        raise log_in_first()
    return caller


def log_in_first() -> GraphQLError:
    """What is told to whom the shop does not know."""
    return GraphQLError("Log in first.", extensions={"code": "UNAUTHENTICATED"})
