# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatJsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema,
        ResponseFormatJsonSchemaJsonSchemaDict,
    )

__all__ = [
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaDict",
]


class ResponseFormatJsonSchema(BaseModel):
    """JSON Schema format: structured output that follows a schema."""

    type: Literal["json_schema"] = "json_schema"
    """Type: always `json_schema`."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The JSON Schema, its name and how strictly to follow it."""


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchema` as a dict, for arguments."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaDict | ResponseFormatJsonSchemaJsonSchema]
