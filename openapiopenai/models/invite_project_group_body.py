"""Model `InviteProjectGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InviteProjectGroupBody",
    "InviteProjectGroupBodyDict",
]


class InviteProjectGroupBody(BaseModel):
    """`InviteProjectGroupBody` of the API."""

    group_id: str
    """Id of the group."""
    role: str


class InviteProjectGroupBodyDict(TypedDict, total=False):
    """`InviteProjectGroupBody` as a dict, for arguments."""

    group_id: Required[str]
    role: Required[str]
