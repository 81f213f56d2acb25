"""Model `RealtimeBetaClientEventConversationItemTruncate`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemTruncate",
    "RealtimeBetaClientEventConversationItemTruncateDict",
]


class RealtimeBetaClientEventConversationItemTruncate(BaseModel):
    """`RealtimeBetaClientEventConversationItemTruncate` of the API."""

    event_id: str | None = None
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    content_index: int
    audio_end_ms: int


class RealtimeBetaClientEventConversationItemTruncateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemTruncate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
