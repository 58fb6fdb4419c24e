"""The business, one package per context; `architecture.md` lists their order."""
