"""The reference page: the OpenAPI description as plain HTML, without a script from elsewhere."""

import json
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from drf_spectacular.generators import SchemaGenerator

from leadops.accounts.decorators import member

METHODS = ("get", "post")


@dataclass(frozen=True)
class Field:
    """One value of a body: its name, kind, and whether it must be there."""

    name: str
    kind: str
    is_required: bool
    words: str = ""
    is_old: bool = False


@dataclass(frozen=True)
class Operation:
    """One method at one address, as the page shows it."""

    id: str
    method: str
    path: str
    words: str
    parameters: list[Field] = field(default_factory=list)
    body: list[Field] = field(default_factory=list)
    answer: list[Field] = field(default_factory=list)


@require_safe
@member
def reference(request: HttpRequest) -> HttpResponse:
    return render(request, "api/reference.html", {"operations": operations()})


@cache
def operations() -> list[Operation]:
    """Return every operation of the schema, in the order of its addresses."""
    schema = json.loads(json.dumps(SchemaGenerator().get_schema(request=None, public=True)))
    parts = schema.get("components", {}).get("schemas", {})
    return [
        _operation(path, method, item[method], parts)
        for path, item in sorted(schema["paths"].items())
        for method in METHODS
        if method in item
    ]


def _operation(path: str, method: str, told: dict[str, Any], parts: dict[str, Any]) -> Operation:
    content: dict[str, Any] = told.get("requestBody", {}).get("content", {})
    answers: dict[str, Any] = next(
        (one.get("content", {}) for code, one in told["responses"].items() if code[0] == "2"), {}
    )
    return Operation(
        id=told["operationId"],
        method=method.upper(),
        path=path,
        words=told.get("description", "").strip(),
        parameters=[
            Field(
                one["name"], _kind(one["schema"]), one.get("required", False),
                one.get("description", ""),
            )
            for one in told.get("parameters", [])
        ],
        body=_first(content, parts),
        answer=_first(answers, parts),
    )  # fmt: skip


def _first(content: dict[str, Any], parts: dict[str, Any]) -> list[Field]:
    """Return the fields of the first kind of content that is described."""
    return next((_fields(one.get("schema", {}), parts) for one in content.values()), [])


def _fields(schema: dict[str, Any], parts: dict[str, Any]) -> list[Field]:
    whole = _resolved(schema, parts)
    required = set(whole.get("required", []))
    fields = []
    for name, one in whole.get("properties", {}).items():
        words, is_old = one.get("description", ""), one.get("deprecated", False)
        fields.append(Field(name, _kind(one), name in required, words, is_old))
        # The objects of a list, by the path that a refusal names them with.
        inner = _fields(one.get("items", {}), parts) if one.get("type") == "array" else []
        fields += [replace(row, name=f"{name}[].{row.name}") for row in inner]
    return fields


def _resolved(schema: dict[str, Any], parts: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        found: dict[str, Any] = parts.get(schema["$ref"].rpartition("/")[2], {})
        return found
    return schema


def _kind(schema: dict[str, Any]) -> str:
    """Say in a word what a value is: its type, its format, or its choices."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    if inner := (schema.get("allOf") or schema.get("oneOf")):
        return " or ".join(_kind(one) for one in inner)
    return str(schema.get("format") or schema.get("type") or "any")
