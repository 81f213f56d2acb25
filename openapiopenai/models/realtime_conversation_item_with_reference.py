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
    """Its id, by which other calls name it."""
    type: Literal["message", "function_call", "function_call_output"] | UnknownStr | None = None
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    role: Literal["user", "assistant", "system"] | UnknownStr | None = None
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = None
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    name: str | None = None
    arguments: str | None = None
    output: str | None = None
