"""Model `ChatCompletionList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse

__all__ = [
    "ChatCompletionList",
]


class ChatCompletionList(Page["CreateChatCompletionResponse"], BaseModel):
    """`ChatCompletionList` of the API."""

    object: Literal["list"] = "list"
    data: list[CreateChatCompletionResponse]
    first_id: str
    last_id: str
    has_more: bool
