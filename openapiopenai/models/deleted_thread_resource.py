# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedThreadResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedThreadResource",
]


class DeletedThreadResource(BaseModel):
    """Confirmation that a thread was deleted.

    Known as `ThreadDeleteResponse`."""

    id: str
    """ID of the deleted thread."""
    object: Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    """Kind of object: always `chatkit.thread.deleted`."""
    deleted: bool
    """Whether it was deleted."""
