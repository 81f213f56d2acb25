"""Model `CreateEvalItemObject`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateEvalItemObject",
    "CreateEvalItemObjectDict",
]


class CreateEvalItemObject(BaseModel):
    """A message for a model."""

    role: str
    """Whose message this is."""
    content: str
    """The text; templates are filled in."""


class CreateEvalItemObjectDict(TypedDict, total=False):
    """`CreateEvalItemObject` as a dict, for arguments."""

    role: Required[str]
    content: Required[str]
