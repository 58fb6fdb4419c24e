"""A shop that takes long to fill is filled once per worker, kept beside the tables, and put back when asked for."""

import copy
import shutil
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from backend.core import database

T = TypeVar("T")

# Holds of fresh orders are to be far from their end whenever the shop is put back.
FRESH_S = 240.0

_KEEP = """
DO $$ DECLARE name text; columns text; moved regclass; filled boolean; steps text := ''; BEGIN
  FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      ORDER BY 1 LOOP
    EXECUTE format('DROP TABLE IF EXISTS pristine.%I', '{kept}.' || name);
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO filled;
    IF filled AND to_regclass(format('pristine.%I', name)) IS NOT NULL THEN
      EXECUTE format('SELECT EXISTS (TABLE public.%1$I EXCEPT ALL TABLE pristine.%1$I)
        OR EXISTS (TABLE pristine.%1$I EXCEPT ALL TABLE public.%1$I)', name) INTO filled;
      IF filled THEN steps := steps || format('DELETE FROM public.%I; ', name); END IF;
    END IF;
    IF NOT filled THEN CONTINUE; END IF;
    SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum) INTO columns FROM pg_attribute
      WHERE attrelid = format('public.%I', name)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format('CREATE TABLE pristine.%I AS SELECT %s FROM public.%I', '{kept}.' || name, columns, name);
    steps := steps || format('INSERT INTO public.%I (%s) OVERRIDING SYSTEM VALUE SELECT * FROM pristine.%I; ',
      name, columns, '{kept}.' || name);
  END LOOP;
  FOR moved, columns IN SELECT format('public.%I', sequencename)::regclass, last_value::text FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
    steps := steps || format('PERFORM setval(%L::regclass, %s); ', moved, columns);
  END LOOP;
  -- Static, so that each connection plans it once.
  EXECUTE format('CREATE OR REPLACE FUNCTION pristine.%I() RETURNS void LANGUAGE plpgsql AS $f$ BEGIN
    SET LOCAL session_replication_role = replica; %s END $f$', 'bring_{kept}', steps);
END $$
"""


@dataclass(frozen=True)
class _Kept:
    """What `make` gave, the files it left in the folder, and when that was."""

    made: Any
    files: Path
    at: float


_kept: dict[str, _Kept] = {}


async def once(make: Callable[[], Awaitable[T]], folder: Path, keep_in: Path) -> T:
    """What `make` makes in the empty tables and the folder; a copy of it when it was made a little ago.

    `keep_in` outlives the test. What `make` does outside tables and folder is not done again.
    """
    name = make.__name__.strip("_")
    known = _kept.get(name)
    if known is None or time.monotonic() - known.at > FRESH_S:
        made = await make()
        files = keep_in / name
        shutil.rmtree(files, ignore_errors=True)
        shutil.copytree(folder, files) if folder.exists() else files.mkdir(parents=True)
        await database.execute(_KEEP.replace("{kept}", name))
        known = _kept[name] = _Kept(copy.deepcopy(made), files, time.monotonic())
        return made
    shutil.copytree(known.files, folder, dirs_exist_ok=True)
    await database.fetch(f"SELECT pristine.bring_{name}()")
    return copy.deepcopy(known.made)
