# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteMessageResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteMessageResponse",
]


class DeleteMessageResponse(BaseModel):
    """Confirmation that a message was deleted.

    Known as `MessageDeleted`."""

    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["thread.message.deleted"] = "thread.message.deleted"
    """Kind of object: always `thread.message.deleted`."""
