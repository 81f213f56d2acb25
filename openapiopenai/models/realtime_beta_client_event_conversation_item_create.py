# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaClientEventConversationItemCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem, RealtimeConversationItemDict

__all__ = [
    "RealtimeBetaClientEventConversationItemCreate",
    "RealtimeBetaClientEventConversationItemCreateDict",
]


class RealtimeBetaClientEventConversationItemCreate(BaseModel):
    """Adds an item to the conversation: a message, a function call, or a function call output; assistant messages with audio cannot be added. The server answers with `conversation.item.created`, or with `error`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["conversation.item.create"] = "conversation.item.create"
    """Type: always `conversation.item.create`."""
    previous_item_id: str | None = None
    """ID of the item to insert the new one after; `root` inserts it at the beginning. If absent, the item is appended; an unknown ID causes an error."""
    item: RealtimeConversationItem
    """The item."""


class RealtimeBetaClientEventConversationItemCreateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemCreate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemDict | RealtimeConversationItem]
