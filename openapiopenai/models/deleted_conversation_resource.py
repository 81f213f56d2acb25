# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedConversationResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedConversationResource",
]


class DeletedConversationResource(BaseModel):
    """Confirmation that a conversation was deleted.

    Known as `ConversationDeletedResource`."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    """Kind of object: always `conversation.deleted`."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its unique ID."""
