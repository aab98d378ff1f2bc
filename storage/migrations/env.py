"""Alembic's entry: runs the steps on the connection, and inside the transaction, that `schema` hands over."""

from alembic import context

from storage.records import Reporter

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Reporter.metadata,
    render_as_batch=True,
)
context.run_migrations()
