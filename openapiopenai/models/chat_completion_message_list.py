"""Model `ChatCompletionMessageList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem

__all__ = [
    "ChatCompletionMessageList",
]


class ChatCompletionMessageList(Page["ChatCompletionMessageListDataItem"], BaseModel):
    """`ChatCompletionMessageList` of the API."""

    object: Literal["list"] = "list"
    data: list[ChatCompletionMessageListDataItem]
    first_id: str
    last_id: str
    has_more: bool
