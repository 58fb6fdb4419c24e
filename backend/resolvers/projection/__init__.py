"""Answers known operations by whole columns instead of field by field.

Executing a list of twenty products field by field costs a hundred times what its database work costs. Our types
hold plain attributes and edges that answer many parents at once, so an operation can be read once and turned into
a plan that fetches a column of attributes, asks an edge for all its parents together, and zips columns into rows.

graphql-core stays the judge: what a plan does not know (introspection, subscriptions, field middleware) is left to
it from the start, and whatever comes out other than expected (an error, a null where none may be, a value of
another type) makes it tell the same outcomes again, in its own words. Nothing is resolved twice: the outcomes of
root fields are recorded, those of edges are remembered by the request's loaders.
"""

from backend.resolvers.projection.run import Projector

__all__ = ["Projector"]
