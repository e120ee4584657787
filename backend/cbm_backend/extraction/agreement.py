"""The rule of a dataset as the registry keeps it: one for all of its rows, or numbers would not compare."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from psycopg2.extras import Json

from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import Conflict
from cbm_backend.extraction.rule import Rule


def settled(connection: Connection, dataset: Dataset) -> Rule:
    """The rule by which the dataset is extracted; the default rule before anything was."""
    with transaction(connection) as cursor:
        cursor.execute("select extraction_rule from public.cbm_dataset where id = %s", (dataset.id,))
        return Rule.from_json(one(cursor)[0])


def settle(connection: Connection, dataset: Dataset, given: dict[str, Any]) -> Rule:
    """Keep the rule with the options given, as long as nothing was extracted by another.

    given: field of `Rule` -> value; fields left out stay as they are. Raises `Conflict` when the dataset has
    rows, or a worker has a scene, by a rule that differs in a given option; `InputError` for a wrong value.
    """
    with transaction(connection) as cursor:
        cursor.execute(
            "select extraction_rule from public.cbm_dataset where id = %s for update", (dataset.id,)
        )
        present = Rule.from_json(one(cursor)[0])
        wanted = Rule(**{field.name: getattr(present, field.name) for field in fields(Rule)} | given)
        if wanted == present:
            return present
        cursor.execute(
            """select exists (select from public.cbm_extraction where dataset_id = %s
                              and (parcels_version is not null or status = 'inprogress'))""",
            (dataset.id,),
        )
        if one(cursor)[0]:
            ptype = f" --ptype {dataset.ptype}" if dataset.ptype else ""
            raise Conflict(
                f"Dataset {dataset.key} was extracted with: {present}. Rows of another rule ({wanted}) would "
                "not compare: leave the option out, or first run "
                f"`cbm-backend extract reset --aoi {dataset.aoi} --year {dataset.year}{ptype}`."
            )
        cursor.execute(
            "update public.cbm_dataset set extraction_rule = %s where id = %s",
            (Json(wanted.to_json()), dataset.id),
        )
        return wanted
