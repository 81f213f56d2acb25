# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InviteProjectsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "InviteProjectsItem",
]


class InviteProjectsItem(BaseModel):
    """A project that the invited user joins, and their role there."""

    id: str
    """Its unique ID."""
    role: Literal["member", "owner"] | UnknownStr
    """Role of the user in the project."""
