# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateGroupBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateGroupBody",
    "CreateGroupBodyDict",
]


class CreateGroupBody(BaseModel):
    """Parameters for creating a group."""

    name: str
    """Display name of the group."""


class CreateGroupBodyDict(TypedDict, total=False):
    """`CreateGroupBody` as a dict, for arguments."""

    name: Required[str]
