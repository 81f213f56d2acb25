"""Model `RealtimeConversationItemWithReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item_with_reference_content_item import (
        RealtimeConversationItemWithReferenceContentItem,
    )

__all__ = [
    "RealtimeConversationItemWithReference",
]


class RealtimeConversationItemWithReference(BaseModel):
    """`RealtimeConversationItemWithReference` of the API."""

    id: str | None = None
    type: Literal["message", "function_call", "function_call_output"] | UnknownStr | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    role: Literal["user", "assistant", "system"] | UnknownStr | None = None
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: str | None = None
