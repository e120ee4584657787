"""What a request that does not fit its model is told: one sentence for each field."""

from __future__ import annotations

from typing import Any

from flask import Response
from pydantic import ValidationError

from cbm_backend.api.failures import problem

_SENTENCES = {
    "missing": "is missing",
    "int_parsing": "must be a whole number",
    "int_parsing_size": "must be a whole number of fewer digits",
    "int_from_float": "must be a whole number",
    "int_type": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a finite number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": "must be text",
    "list_type": "must be a list",
    "dict_type": "must be an object",
    "model_type": "must be a JSON object (send it as application/json)",
    "model_attributes_type": "must be a JSON object (send it as application/json)",
    "date_from_datetime_parsing": "must be a date such as 2020-06-30",
    "date_parsing": "must be a date such as 2020-06-30",
    "date_type": "must be a date such as 2020-06-30",
    "extra_forbidden": "is not known here",
    "greater_than": "must be greater than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than": "must be less than {lt}",
    "less_than_equal": "must be at most {le}",
    "too_short": "needs at least {min_length} entries",
    "too_long": "may have at most {max_length} entries",
    "string_too_short": "needs at least {min_length} characters",
    "string_too_long": "may have at most {max_length} characters",
    "string_pattern_mismatch": "does not have the form {pattern}",
    "literal_error": "must be {expected}",
    "enum": "must be {expected}",
}


def field_errors(error: ValidationError) -> list[dict[str, str]]:
    """`[{"field": ..., "message": ...}]` in the order of the model; never repeats what was sent."""
    return [_field_error(entry) for entry in error.errors(include_url=False, include_input=False)]


def _field_error(entry: Any) -> dict[str, str]:
    field = ".".join(str(part) for part in entry["loc"])
    if entry["type"] == "value_error" and not field:
        # A rule between fields: its own words name them.
        return {"field": "", "message": str(entry["ctx"]["error"]).rstrip(".") + "."}
    field = field or "body"
    sentence = _SENTENCES.get(entry["type"])
    if sentence is not None:
        text = sentence.format(**entry.get("ctx", {}))
    elif entry["type"] == "value_error":
        # Raised by our own validators, whose words are a user's sentence.
        text = str(entry["ctx"]["error"]).rstrip(".")
    else:
        text = entry["msg"][:1].lower() + entry["msg"][1:]
    return {"field": field, "message": f"{field} {text}."}


def refused(error: ValidationError) -> Response:
    """400 problem+json naming every field that is wrong and what is allowed."""
    errors = field_errors(error)
    detail = " ".join(entry["message"] for entry in errors)
    return problem(400, "The request is not usable.", detail=detail, errors=errors)
