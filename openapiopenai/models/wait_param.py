# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WaitParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WaitParam",
    "WaitParamDict",
]


class WaitParam(BaseModel):
    """Waits for a moment."""

    type: Literal["wait"] = "wait"
    """Type: always `wait`."""


class WaitParamDict(TypedDict, total=False):
    """`WaitParam` as a dict, for arguments."""

    type: Required[Literal["wait"]]
