# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateContainerBodyExpiresAfter`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateContainerBodyExpiresAfter",
    "CreateContainerBodyExpiresAfterDict",
]


class CreateContainerBodyExpiresAfter(BaseModel):
    """Expiration policy of a new container: how many minutes after the anchor time it expires."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Reference time that the expiration is counted from: always `last_active_at`."""
    minutes: int
    """Minutes after the anchor time until the container expires."""


class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` as a dict, for arguments."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]
