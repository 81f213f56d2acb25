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
    """`ResponseFormatJsonSchemaJsonSchema` of the API."""

    description: str | None = None
    name: str
    schema_: Annotated[ResponseFormatJsonSchemaSchema | None, Field(alias="schema")] = None
    strict: bool | None = None


class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchemaJsonSchema` as a dict, for arguments."""

    description: str
    name: Required[str]
    schema: Mapping[str, Any]
    strict: bool | None
