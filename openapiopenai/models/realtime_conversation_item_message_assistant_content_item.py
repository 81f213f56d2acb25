"""Model `RealtimeConversationItemMessageAssistantContentItem`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeConversationItemMessageAssistantContentItem",
    "RealtimeConversationItemMessageAssistantContentItemDict",
]


class RealtimeConversationItemMessageAssistantContentItem(BaseModel):
    """`RealtimeConversationItemMessageAssistantContentItem` of the API."""

    type: Literal["output_text", "output_audio"] | UnknownStr | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` as a dict, for arguments."""

    type: Literal["output_text", "output_audio"] | str
    text: str
    audio: str
    transcript: str
