"""Model `RealtimeConversationItemMessageUserContentItem`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeConversationItemMessageUserContentItem",
    "RealtimeConversationItemMessageUserContentItemDict",
]


class RealtimeConversationItemMessageUserContentItem(BaseModel):
    """`RealtimeConversationItemMessageUserContentItem` of the API."""

    type: Literal["input_text", "input_audio", "input_image"] | UnknownStr | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    transcript: str | None = None
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` as a dict, for arguments."""

    type: Literal["input_text", "input_audio", "input_image"] | str
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"] | str
    transcript: str
