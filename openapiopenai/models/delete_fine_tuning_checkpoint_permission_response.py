"""Model `DeleteFineTuningCheckpointPermissionResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteFineTuningCheckpointPermissionResponse",
]


class DeleteFineTuningCheckpointPermissionResponse(BaseModel):
    """`DeleteFineTuningCheckpointPermissionResponse` of the API."""

    id: str
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    deleted: bool
