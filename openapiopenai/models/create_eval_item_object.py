# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalItemObject`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateEvalItemObject",
    "CreateEvalItemObjectDict",
]


class CreateEvalItemObject(BaseModel):
    """A chat message of the prompt, with a role and text."""

    role: str
    """Role of the message's author."""
    content: str
    """Text of the message, which may contain variables."""


class CreateEvalItemObjectDict(TypedDict, total=False):
    """`CreateEvalItemObject` as a dict, for arguments."""

    role: Required[str]
    content: Required[str]
