# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateFineTuningCheckpointPermissionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateFineTuningCheckpointPermissionRequest",
    "CreateFineTuningCheckpointPermissionRequestDict",
]


class CreateFineTuningCheckpointPermissionRequest(BaseModel):
    """Parameters for granting projects access to a checkpoint."""

    project_ids: list[str]
    """IDs of the projects to grant access to."""


class CreateFineTuningCheckpointPermissionRequestDict(TypedDict, total=False):
    """`CreateFineTuningCheckpointPermissionRequest` as a dict, for arguments."""

    project_ids: Required[Sequence[str]]
