"""Model `ListFineTuningCheckpointPermissionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission

__all__ = [
    "ListFineTuningCheckpointPermissionResponse",
]


class ListFineTuningCheckpointPermissionResponse(Page["FineTuningCheckpointPermission"], BaseModel):
    """`ListFineTuningCheckpointPermissionResponse` of the API."""

    data: list[FineTuningCheckpointPermission]
    object: Literal["list"] = "list"
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
