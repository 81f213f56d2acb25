"""Model `UpdateGroupBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateGroupBody",
    "UpdateGroupBodyDict",
]


class UpdateGroupBody(BaseModel):
    """`UpdateGroupBody` of the API."""

    name: str


class UpdateGroupBodyDict(TypedDict, total=False):
    """`UpdateGroupBody` as a dict, for arguments."""

    name: Required[str]
