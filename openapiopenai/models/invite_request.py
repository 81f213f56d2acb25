# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InviteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.invite_request_projects_item import (
        InviteRequestProjectsItem,
        InviteRequestProjectsItemDict,
    )

__all__ = [
    "InviteRequest",
    "InviteRequestDict",
]


class InviteRequest(BaseModel):
    """Request to create an invitation."""

    email: str
    """Email address to send the invitation to."""
    role: Literal["reader", "owner"] | str
    """Role of the invited user in the organization."""
    projects: list[InviteRequestProjectsItem] | None = None
    """Projects that the user joins on accepting the invitation. If omitted, they join the default project; with an empty list they join none, not even the default one."""


class InviteRequestDict(TypedDict, total=False):
    """`InviteRequest` as a dict, for arguments."""

    email: Required[str]
    role: Required[Literal["reader", "owner"] | str]
    projects: Sequence[InviteRequestProjectsItemDict | InviteRequestProjectsItem]
