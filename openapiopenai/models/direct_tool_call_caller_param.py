# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DirectToolCallCallerParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DirectToolCallCallerParam",
    "DirectToolCallCallerParamDict",
]


class DirectToolCallCallerParam(BaseModel):
    """The model made the tool call itself."""

    type: Literal["direct"] = "direct"
    """Type: always `direct`."""


class DirectToolCallCallerParamDict(TypedDict, total=False):
    """`DirectToolCallCallerParam` as a dict, for arguments."""

    type: Required[Literal["direct"]]
