"""Model `CreateGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateGroupBody",
    "CreateGroupBodyDict",
]


class CreateGroupBody(BaseModel):
    """What a new group is made from."""

    name: str
    """Name of the group, for people."""


class CreateGroupBodyDict(TypedDict, total=False):
    """`CreateGroupBody` as a dict, for arguments."""

    name: Required[str]
