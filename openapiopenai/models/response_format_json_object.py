"""Model `ResponseFormatJsonObject`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
]


class ResponseFormatJsonObject(BaseModel):
    """Makes the model answer with some JSON object; older than `json_schema`, which is better where the model knows it. A message must tell the model to write JSON, or it will not."""

    type: Literal["json_object"] = "json_object"
    """Which variant this is: always `json_object`."""


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """`ResponseFormatJsonObject` as a dict, for arguments."""

    type: Required[Literal["json_object"]]
