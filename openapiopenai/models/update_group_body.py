# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateGroupBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateGroupBody",
    "UpdateGroupBodyDict",
]


class UpdateGroupBody(BaseModel):
    """A request to update a group."""

    name: str
    """Display name of the group."""


class UpdateGroupBodyDict(TypedDict, total=False):
    """`UpdateGroupBody` as a dict, for arguments."""

    name: Required[str]
