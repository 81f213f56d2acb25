"""Model `InviteRequestProjectsItem`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InviteRequestProjectsItem",
    "InviteRequestProjectsItemDict",
]


class InviteRequestProjectsItem(BaseModel):
    """A project that an invitation is for."""

    id: str
    """Its id, by which other calls name it."""
    role: Literal["member", "owner"] | str
    """What they will be in the project."""


class InviteRequestProjectsItemDict(TypedDict, total=False):
    """`InviteRequestProjectsItem` as a dict, for arguments."""

    id: Required[str]
    role: Required[Literal["member", "owner"] | str]
