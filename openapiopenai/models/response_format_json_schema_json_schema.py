"""Model `ResponseFormatJsonSchemaJsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.response_format_json_schema_schema import ResponseFormatJsonSchemaSchema

__all__ = [
    "ResponseFormatJsonSchemaJsonSchema",
    "ResponseFormatJsonSchemaJsonSchemaDict",
]


class ResponseFormatJsonSchemaJsonSchema(BaseModel):
    """The JSON Schema that the answer follows, and what it is for."""

    description: str | None = None
    """What the format is for; the model decides by it how to answer."""
    name: str
    """Name of the format: letters of `a-z` and `A-Z`, digits, underscores and dashes, at most 64."""
    schema_: Annotated[ResponseFormatJsonSchemaSchema | None, Field(alias="schema")] = None
    """The JSON Schema that the answer follows."""
    strict: bool | None = None
    """Whether the answer follows `schema` exactly. It may then use only a part of JSON Schema. Off by default."""


class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` as a dict, for arguments."""

    description: str
    name: Required[str]
    schema: Mapping[str, Any]
    strict: bool | None
