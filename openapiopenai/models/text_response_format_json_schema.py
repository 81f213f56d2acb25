# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TextResponseFormatJsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.response_format_json_schema_schema import ResponseFormatJsonSchemaSchema

__all__ = [
    "TextResponseFormatJsonSchema",
    "TextResponseFormatJsonSchemaDict",
]


class TextResponseFormatJsonSchema(BaseModel):
    """Makes the model answer with JSON that matches a given schema (Structured Outputs).

    Known as `ResponseFormatTextJSONSchemaConfig`."""

    type: Literal["json_schema"] = "json_schema"
    """Type: always `json_schema`."""
    description: str | None = None
    """What the format is for; the model takes this into account when it answers."""
    name: str
    """Name of the format: at most 64 characters, only letters (`a`-`z`, `A`-`Z`), digits, underscores and dashes."""
    schema_: Annotated[ResponseFormatJsonSchemaSchema, Field(alias="schema")]
    """JSON Schema that the output must match."""
    strict: bool | None = None
    """Whether the output must follow the schema exactly; only a subset of JSON Schema is then supported. False by default."""


class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` as a dict, for arguments."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[Mapping[str, Any]]
    strict: bool | None
