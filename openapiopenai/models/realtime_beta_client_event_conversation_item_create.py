"""Model `RealtimeBetaClientEventConversationItemCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem, RealtimeConversationItemDict

__all__ = [
    "RealtimeBetaClientEventConversationItemCreate",
    "RealtimeBetaClientEventConversationItemCreateDict",
]


class RealtimeBetaClientEventConversationItemCreate(BaseModel):
    """Adds an item to the conversation: a message, a call of a function, or what it returned. Messages of the assistant with audio cannot be added. `conversation.item.created` or `error` answers it."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["conversation.item.create"] = "conversation.item.create"
    """Which variant this is: always `conversation.item.create`."""
    previous_item_id: str | None = None
    """Id of the item that the new one comes behind; `root` for the beginning. Absent: at the end. An unknown id is an error."""
    item: RealtimeConversationItem
    """The item."""


class RealtimeBetaClientEventConversationItemCreateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemCreate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemDict | RealtimeConversationItem]
