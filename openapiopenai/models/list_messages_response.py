"""Model `ListMessagesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.message_object import MessageObject

__all__ = [
    "ListMessagesResponse",
]


class ListMessagesResponse(Page["MessageObject"], BaseModel):
    """`ListMessagesResponse` of the API."""

    object: str
    data: list[MessageObject]
    first_id: str
    last_id: str
    has_more: bool
