"""Model `CreateEvalItemObject`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateEvalItemObject",
    "CreateEvalItemObjectDict",
]


class CreateEvalItemObject(BaseModel):
    """`CreateEvalItemObject` of the API."""

    role: str
    content: str


class CreateEvalItemObjectDict(TypedDict, total=False):
    """`CreateEvalItemObject` as a dict, for arguments."""

    role: Required[str]
    content: Required[str]
