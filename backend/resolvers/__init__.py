"""The doors: authorise, call the domain, project. Verbs only; one file per context in each door's folder.

A file offers `Query`, `Mutation`, `Subscription` (strawberry types whose fields are merged into the door's
roots) and `NODES` (id prefix → loader), each where it has some; `backend.api` finds them by name.
"""
