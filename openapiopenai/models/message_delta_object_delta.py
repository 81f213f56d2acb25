"""Model `MessageDeltaObjectDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_object_delta_content_item import MessageDeltaObjectDeltaContentItem

__all__ = [
    "MessageDeltaObjectDelta",
]


class MessageDeltaObjectDelta(BaseModel):
    """What is new of a message."""

    role: Literal["user", "assistant"] | UnknownStr | None = None
    """Who the message is from."""
    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """What the message says, in pieces."""
