"""Model `DeletedConversationResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedConversationResource",
]


class DeletedConversationResource(BaseModel):
    """`DeletedConversationResource` of the API."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    deleted: bool
    id: str
