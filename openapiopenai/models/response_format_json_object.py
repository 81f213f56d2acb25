# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatJsonObject`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
]


class ResponseFormatJsonObject(BaseModel):
    """JSON object format, an older way to get JSON; prefer `json_schema` if the model supports it. The model produces JSON only if a system or user message tells it to."""

    type: Literal["json_object"] = "json_object"
    """Type: always `json_object`."""


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """`ResponseFormatJsonObject` as a dict, for arguments."""

    type: Required[Literal["json_object"]]
