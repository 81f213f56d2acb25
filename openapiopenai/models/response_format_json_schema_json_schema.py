# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatJsonSchemaJsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.response_format_json_schema_schema import ResponseFormatJsonSchemaSchema

__all__ = [
    "ResponseFormatJsonSchemaJsonSchema",
    "ResponseFormatJsonSchemaJsonSchemaDict",
]


class ResponseFormatJsonSchemaJsonSchema(BaseModel):
    """Settings of structured output: the JSON Schema that the output follows, and its name and purpose."""

    description: str | None = None
    """What the format is for; helps the model decide how to respond in it."""
    name: str
    """Name of the format: letters `a-z` and `A-Z`, digits, underscores and dashes, at most 64 characters."""
    schema_: Annotated[ResponseFormatJsonSchemaSchema | None, Field(alias="schema")] = None
    """The JSON Schema that the output follows."""
    strict: bool | None = None
    """Whether the output must follow `schema` exactly; if so, `schema` may use only a subset of JSON Schema. Off by default."""


class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` as a dict, for arguments."""

    description: str
    name: Required[str]
    schema: Mapping[str, Any]
    strict: bool | None
