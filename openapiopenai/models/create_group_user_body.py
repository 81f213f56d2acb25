# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateGroupUserBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateGroupUserBody",
    "CreateGroupUserBodyDict",
]


class CreateGroupUserBody(BaseModel):
    """Parameters for adding a user to a group."""

    user_id: str
    """ID of the user."""


class CreateGroupUserBodyDict(TypedDict, total=False):
    """`CreateGroupUserBody` as a dict, for arguments."""

    user_id: Required[str]
