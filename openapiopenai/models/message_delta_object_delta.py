# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaObjectDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_object_delta_content_item import MessageDeltaObjectDeltaContentItem

__all__ = [
    "MessageDeltaObjectDelta",
]


class MessageDeltaObjectDelta(BaseModel):
    """The changed fields of a message.

    Known as `MessageDelta`."""

    role: Literal["user", "assistant"] | UnknownStr | None = None
    """Role of the message's author."""
    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """Content parts of the message."""
