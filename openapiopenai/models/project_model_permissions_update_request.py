# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectModelPermissionsUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ProjectModelPermissionsUpdateRequest",
    "ProjectModelPermissionsUpdateRequestDict",
]


class ProjectModelPermissionsUpdateRequest(BaseModel):
    """Model permissions to set for a project."""

    mode: Literal["allow_list", "deny_list"] | str
    """Whether `model_ids` is an allowlist (only these models may be used) or a denylist (all others may be used)."""
    model_ids: list[str]
    """IDs of the models that the policy lists."""


class ProjectModelPermissionsUpdateRequestDict(TypedDict, total=False):
    """`ProjectModelPermissionsUpdateRequest` as a dict, for arguments."""

    mode: Required[Literal["allow_list", "deny_list"] | str]
    model_ids: Required[Sequence[str]]
