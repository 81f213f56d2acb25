"""Model `InviteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What an invitation is made from."""

    email: str
    """Address that the invitation is mailed to."""
    role: Literal["reader", "owner"] | str
    """What they will be in the organization."""
    projects: list[InviteRequestProjectsItem] | None = None
    """The projects that they join on accepting. Left out: the default project. An empty list: none, not even that one."""


class InviteRequestDict(TypedDict, total=False):
    """`InviteRequest` as a dict, for arguments."""

    email: Required[str]
    role: Required[Literal["reader", "owner"] | str]
    projects: Sequence[InviteRequestProjectsItemDict | InviteRequestProjectsItem]
