"""schemathesis over the OpenAPI description: what the API says of itself is true, whatever it is sent.

No request ends in a defect (NUL bytes, huge numbers and broken Unicode included), every reply is one that the
description announces, and bad values are refused with a sentence. Nothing is excused.
"""

from __future__ import annotations

import pytest
import schemathesis
from api_setup import World, authorization, build_world
from hypothesis import HealthCheck, Phase, given, settings
from pydantic import SecretStr
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from cbm_backend.api import create_app
from cbm_backend.config import Settings

KNOWN_FAILURES: frozenset[tuple[str, str]] = frozenset()
EXAMPLES = 8
LEGACY = ("/query", "/files", "/dump", "/static")
# Whatever is asked.
ALWAYS = ("not_a_server_error", "status_code_conformance", "content_type_conformance",
          "response_schema_conformance", "response_headers_conformance")  # fmt: skip
# Clients of the original are answered with `{}` and 200 for what cannot be read, by contract.
STRICT = ("negative_data_rejection", "unsupported_method")
KNOWN_VALUES = {
    "dataset": "nl_2020", "aoi": "nl", "year": "2020", "pid": "P1", "lon": "5.38", "lat": "52.15",
    "pids": ["P1", "P2"],
}  # fmt: skip


@pytest.fixture(scope="module")
def world(postgis):
    built = build_world(postgis, "api_description")
    unlimited = built.settings.model_copy(update={"rate_limit": "off", "rate_limit_costly": "off"})
    return World(unlimited, create_app(unlimited))


@pytest.fixture(scope="module")
def api_schema(world):
    load_all_checks()
    config = schemathesis.Config.from_dict({"generation": {"mode": "all"}})
    return schemathesis.openapi.from_wsgi(
        "/apispec_1.json", world.app, config=config, headers=authorization("anna")
    )


def functions(names):
    return [CHECKS.get_one(name) for name in names]


def operations():
    """(path, method) of the whole description; reading it takes no database."""
    nowhere = Settings(database_url=SecretStr("postgresql://nobody@127.0.0.1:1/nothing"))
    paths = create_app(nowhere).describe()["paths"]
    found = {(path, method) for path, item in paths.items() for method in item}
    return sorted(found - KNOWN_FAILURES)


@pytest.mark.parametrize(("path", "method"), operations())
@pytest.mark.parametrize("mode", list(GenerationMode))
def test_every_reply_is_one_that_the_description_announces(api_schema, path, method, mode):
    strict = () if path.startswith(LEGACY) else STRICT

    @given(api_schema[path][method].as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, derandomize=True,
        phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def ask(case):
        reply = case.call_and_validate(headers=authorization("anna"), checks=functions((*ALWAYS, *strict)))
        if reply.status_code == 400 and not path.startswith(LEGACY):
            # Rules between fields, and text that cannot be stored, have no words in JSON schema.
            told = reply.json()
            assert told.get("errors") or ":" in told["title"] or "remove it" in told["title"], told
        # Once more about a dataset and a parcel that exist: most made-up values end at the gate.
        for place in (case.query, case.path_parameters, case.body):
            if isinstance(place, dict):
                place.update({name: value for name, value in KNOWN_VALUES.items() if name in place})
        case.call_and_validate(headers=authorization("anna"), checks=functions(ALWAYS))

    ask()
