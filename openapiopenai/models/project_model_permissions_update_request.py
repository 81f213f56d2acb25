"""Model `ProjectModelPermissionsUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ProjectModelPermissionsUpdateRequest",
    "ProjectModelPermissionsUpdateRequestDict",
]


class ProjectModelPermissionsUpdateRequest(BaseModel):
    """Which models a project shall be allowed."""

    mode: Literal["allow_list", "deny_list"] | str
    """Whether the models listed are the only ones allowed, or the only ones not allowed."""
    model_ids: list[str]
    """Ids of the models that the rule is about."""


class ProjectModelPermissionsUpdateRequestDict(TypedDict, total=False):
    """`ProjectModelPermissionsUpdateRequest` as a dict, for arguments."""

    mode: Required[Literal["allow_list", "deny_list"] | str]
    model_ids: Required[Sequence[str]]
