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
    """A page of the messages of a thread."""

    object: str
    """Kind of object."""
    data: list[MessageObject]
    """The entries of this page."""
    first_id: str
    """Id of the first entry of this page; `before` takes it."""
    last_id: str
    """Id of the last entry of this page; `after` takes it."""
    has_more: bool
    """Whether there is more behind this page."""
