"""Model `RealtimeBetaClientEventConversationItemDelete`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemDelete",
]


class RealtimeBetaClientEventConversationItemDelete(BaseModel):
    """`RealtimeBetaClientEventConversationItemDelete` of the API."""

    event_id: str | None = None
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
