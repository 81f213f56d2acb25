# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TextFormatResourceJSONSchema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "TextFormatResourceJSONSchema",
    "TextFormatResourceJSONSchemaDict",
]


class TextFormatResourceJSONSchema(BaseModel):
    """Output is JSON that conforms to a schema."""

    type: Literal["json_schema"] = "json_schema"
    """Type: always `json_schema`."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """JSON Schema that the output conforms to."""


class TextFormatResourceJSONSchemaDict(TypedDict, total=False):
    """`TextFormatResourceJSONSchema` as a dict, for arguments."""

    type: Required[Literal["json_schema"]]
    schema: Required[Mapping[str, Any]]
