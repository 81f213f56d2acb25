"""Model `ResponseFormatJsonObject`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
]


class ResponseFormatJsonObject(BaseModel):
    """`ResponseFormatJsonObject` of the API."""

    type: Literal["json_object"] = "json_object"
    """Which variant this is: always `json_object`."""


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """`ResponseFormatJsonObject` as a dict, for arguments."""

    type: Required[Literal["json_object"]]
