# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventConversationItemDelete`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeClientEventConversationItemDelete",
    "RealtimeClientEventConversationItemDeleteDict",
]


class RealtimeClientEventConversationItemDelete(BaseModel):
    """Deletes an item from the conversation. The server answers with `conversation.item.deleted`, or with `error` if there is no such item."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    """Type: always `conversation.item.delete`."""
    item_id: str
    """ID of the item."""


class RealtimeClientEventConversationItemDeleteDict(TypedDict, total=False):
    """`RealtimeClientEventConversationItemDelete` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
