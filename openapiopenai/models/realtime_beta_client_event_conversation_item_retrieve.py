"""Model `RealtimeBetaClientEventConversationItemRetrieve`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemRetrieve",
]


class RealtimeBetaClientEventConversationItemRetrieve(BaseModel):
    """`RealtimeBetaClientEventConversationItemRetrieve` of the API."""

    event_id: str | None = None
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str
