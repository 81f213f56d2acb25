# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteThreadResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteThreadResponse",
]


class DeleteThreadResponse(BaseModel):
    """Confirmation that a thread was deleted.

    Known as `ThreadDeleted`."""

    id: str
    """ID of the deleted thread."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["thread.deleted"] = "thread.deleted"
    """Kind of object: always `thread.deleted`."""
