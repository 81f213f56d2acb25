# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InviteProjectGroupBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "InviteProjectGroupBody",
    "InviteProjectGroupBodyDict",
]


class InviteProjectGroupBody(BaseModel):
    """The group that gets access to a project, and its role there."""

    group_id: str
    """ID of the group."""
    role: str
    """ID of the project role for the group."""


class InviteProjectGroupBodyDict(TypedDict, total=False):
    """`InviteProjectGroupBody` as a dict, for arguments."""

    group_id: Required[str]
    role: Required[str]
