"""Model `ConversationItemList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.conversation_item import ConversationItem

__all__ = [
    "ConversationItemList",
]


class ConversationItemList(Page["ConversationItem"], BaseModel):
    """`ConversationItemList` of the API."""

    object: Literal["list"] = "list"
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str
