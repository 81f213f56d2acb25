# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseFormatText",
    "ResponseFormatTextDict",
]


class ResponseFormatText(BaseModel):
    """Plain text format, the default."""

    type: Literal["text"] = "text"
    """Type: always `text`."""


class ResponseFormatTextDict(TypedDict, total=False):
    """`ResponseFormatText` as a dict, for arguments."""

    type: Required[Literal["text"]]
