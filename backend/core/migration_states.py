"""What migrations know of the models between their steps, without the copies that Tortoise makes of all of them.

Tortoise renders every model anew before each step and prepares it for queries, which for a hundred steps of ninety
models takes longer than the database needs for all of them. A step never changes a rendered model but puts another
in its place, so what was before it is kept by keeping the places; and migrations of ours ask models for no rows.
"""

from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.schema_generator.state import ModelState, State
from tortoise.migrations.schema_generator.state_apps import StateApps

Models = dict[tuple[str, str], ModelState]


class _RenderedModels(StateApps):
    def _build_initial_querysets(self) -> None:
        pass

    def clone(self, model_states: Models | None = None) -> StateApps:
        kept = type(self)(dict(self._default_connections), self._connections)
        kept.apps = {label: dict(models) for label, models in self.apps.items()}
        return kept


class Executor(MigrationExecutor):
    """Tortoise's executor, whose steps keep what was before them instead of copying it."""

    async def _project_state(self, applied: set[MigrationKey], *, upto: MigrationKey | None = None) -> State:
        connections = {
            label: config.get("default_connection", "default") for label, config in self.loader.apps_config.items()
        }
        state = State(models={}, apps=_RenderedModels(connections))
        for key in self._full_plan():
            if key == upto:
                break
            migration = self.loader.graph.nodes[key]
            if key in applied and migration is not None:
                await migration.apply(state, dry_run=True, schema_editor=None)
        return state
