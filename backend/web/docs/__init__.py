"""The documentation for partners at `/docs`: Markdown in two languages, tables made from the schema, no script."""
