"""Model `RealtimeClientEventConversationItemRetrieve`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeClientEventConversationItemRetrieve",
    "RealtimeClientEventConversationItemRetrieveDict",
]


class RealtimeClientEventConversationItemRetrieve(BaseModel):
    """Asks for an item as the server has it, such as the user's audio after noise reduction. `conversation.item.retrieved` answers it, or `error` where there is no such item."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    """Which variant this is: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item."""


class RealtimeClientEventConversationItemRetrieveDict(TypedDict, total=False):
    """`RealtimeClientEventConversationItemRetrieve` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
