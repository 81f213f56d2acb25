# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInitialItemDeveloper`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.realtime_conversation_item_message_system_content_item import (
        RealtimeConversationItemMessageSystemContentItem,
        RealtimeConversationItemMessageSystemContentItemDict,
    )

__all__ = [
    "LiveInitialItemDeveloper",
    "LiveInitialItemDeveloperDict",
]


class LiveInitialItemDeveloper(BaseModel):
    """A developer message that precedes the session."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Optional ID of the message, chosen by you."""
    role: Literal["developer"] = "developer"
    """Whose message this is: always `developer`."""
    status: Literal["incomplete", "completed"] | UnknownStr | None = None
    """Status of the message. The model goes by the text alone."""
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """Content of the message: exactly one text part."""


class LiveInitialItemDeveloperDict(TypedDict, total=False):
    """`LiveInitialItemDeveloper` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["developer"]]
    status: Literal["incomplete", "completed"] | str | None
    content: Required[
        Sequence[
            RealtimeConversationItemMessageSystemContentItemDict | RealtimeConversationItemMessageSystemContentItem
        ]
    ]
