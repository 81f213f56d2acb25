"""Model `CreateGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateGroupBody",
    "CreateGroupBodyDict",
]


class CreateGroupBody(BaseModel):
    """`CreateGroupBody` of the API."""

    name: str


class CreateGroupBodyDict(TypedDict, total=False):
    """`CreateGroupBody` as a dict, for arguments."""

    name: Required[str]
