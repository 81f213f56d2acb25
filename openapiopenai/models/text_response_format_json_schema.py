"""Model `TextResponseFormatJsonSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.response_format_json_schema_schema import ResponseFormatJsonSchemaSchema

__all__ = [
    "TextResponseFormatJsonSchema",
    "TextResponseFormatJsonSchemaDict",
]


class TextResponseFormatJsonSchema(BaseModel):
    """`TextResponseFormatJsonSchema` of the API."""

    type: Literal["json_schema"] = "json_schema"
    """Which variant this is: always `json_schema`."""
    description: str | None = None
    name: str
    schema_: Annotated[ResponseFormatJsonSchemaSchema, Field(alias="schema")]
    strict: bool | None = None


class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` as a dict, for arguments."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[Mapping[str, Any]]
    strict: bool | None
