# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InviteRequestProjectsItem`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "InviteRequestProjectsItem",
    "InviteRequestProjectsItemDict",
]


class InviteRequestProjectsItem(BaseModel):
    """A project that the invited user joins, and their role there."""

    id: str
    """Its unique ID."""
    role: Literal["member", "owner"] | str
    """Role of the user in the project."""


class InviteRequestProjectsItemDict(TypedDict, total=False):
    """`InviteRequestProjectsItem` as a dict, for arguments."""

    id: Required[str]
    role: Required[Literal["member", "owner"] | str]
