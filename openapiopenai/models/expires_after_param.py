# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ExpiresAfterParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ExpiresAfterParam",
    "ExpiresAfterParamDict",
]


class ExpiresAfterParam(BaseModel):
    """When a ChatKit session expires, counted from an anchor time."""

    anchor: Literal["created_at"] = "created_at"
    """Event that the time counts from: always `created_at`."""
    seconds: int
    """Number of seconds from the anchor time until the session expires."""


class ExpiresAfterParamDict(TypedDict, total=False):
    """`ExpiresAfterParam` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
