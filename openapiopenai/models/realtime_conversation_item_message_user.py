"""Model `RealtimeConversationItemMessageUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.realtime_conversation_item_message_user_content_item import (
        RealtimeConversationItemMessageUserContentItem,
        RealtimeConversationItemMessageUserContentItemDict,
    )

__all__ = [
    "RealtimeConversationItemMessageUser",
    "RealtimeConversationItemMessageUserDict",
]


class RealtimeConversationItemMessageUser(BaseModel):
    """`RealtimeConversationItemMessageUser` of the API."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | UnknownStr | None = None
    role: Literal["user"] = "user"
    content: list[RealtimeConversationItemMessageUserContentItem]


class RealtimeConversationItemMessageUserDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUser` as a dict, for arguments."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    role: Required[Literal["user"]]
    content: Required[
        Sequence[RealtimeConversationItemMessageUserContentItemDict | RealtimeConversationItemMessageUserContentItem]
    ]
