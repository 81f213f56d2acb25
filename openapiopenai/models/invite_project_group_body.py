"""Model `InviteProjectGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InviteProjectGroupBody",
    "InviteProjectGroupBodyDict",
]


class InviteProjectGroupBody(BaseModel):
    """Which group gets access to a project, and as what."""

    group_id: str
    """Id of the group."""
    role: str
    """Id of the project role that the group gets."""


class InviteProjectGroupBodyDict(TypedDict, total=False):
    """`InviteProjectGroupBody` as a dict, for arguments."""

    group_id: Required[str]
    role: Required[str]
