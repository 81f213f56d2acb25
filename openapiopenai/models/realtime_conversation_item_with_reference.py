# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemWithReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item_with_reference_content_item import (
        RealtimeConversationItemWithReferenceContentItem,
    )

__all__ = [
    "RealtimeConversationItemWithReference",
]


class RealtimeConversationItemWithReference(BaseModel):
    """An item of a conversation, or a reference to one."""

    id: str | None = None
    """ID of the item; if absent, the server generates one. For an `item_reference` it is required, and names an earlier item of the conversation."""
    type: Literal["message", "function_call", "function_call_output"] | UnknownStr | None = None
    """Which kind of item it is."""
    object: Literal["realtime.item"] | None = None
    """Kind of object: always `realtime.item`."""
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the item; it has no effect on the conversation."""
    role: Literal["user", "assistant", "system"] | UnknownStr | None = None
    """Role of the message's sender; only for messages."""
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = None
    """Content of the message, only for messages: `input_text` for role `system`, `input_text` or `input_audio` for `user`, `text` for `assistant`."""
    call_id: str | None = None
    """ID of the function call; for calls and their outputs. For an output, the server checks that the conversation has a call with this ID."""
    name: str | None = None
    """Name of the function; only for function calls."""
    arguments: str | None = None
    """Arguments of the function call; only for function calls."""
    output: str | None = None
    """Output of the function; only for function call outputs."""
