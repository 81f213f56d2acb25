"""Model `InviteRequestProjectsItem`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InviteRequestProjectsItem",
    "InviteRequestProjectsItemDict",
]


class InviteRequestProjectsItem(BaseModel):
    """`InviteRequestProjectsItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    role: Literal["member", "owner"] | str


class InviteRequestProjectsItemDict(TypedDict, total=False):
    """`InviteRequestProjectsItem` as a dict, for arguments."""

    id: Required[str]
    role: Required[Literal["member", "owner"] | str]
