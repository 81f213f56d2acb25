"""Model `DeletedThreadResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedThreadResource",
]


class DeletedThreadResource(BaseModel):
    """`DeletedThreadResource` of the API."""

    id: str
    object: Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    deleted: bool
