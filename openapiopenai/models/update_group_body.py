"""Model `UpdateGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateGroupBody",
    "UpdateGroupBodyDict",
]


class UpdateGroupBody(BaseModel):
    """What to change in a group."""

    name: str
    """Name of the group, for people."""


class UpdateGroupBodyDict(TypedDict, total=False):
    """`UpdateGroupBody` as a dict, for arguments."""

    name: Required[str]
