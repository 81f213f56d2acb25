"""Model `UpdateProjectServiceAccountBody`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateProjectServiceAccountBody",
    "UpdateProjectServiceAccountBodyDict",
]


class UpdateProjectServiceAccountBody(BaseModel):
    """`UpdateProjectServiceAccountBody` of the API."""

    name: str | None = None
    role: Literal["member", "owner"] | str | None = None


class UpdateProjectServiceAccountBodyDict(TypedDict, total=False):
    """`UpdateProjectServiceAccountBody` as a dict, for arguments."""

    name: str
    role: Literal["member", "owner"] | str
