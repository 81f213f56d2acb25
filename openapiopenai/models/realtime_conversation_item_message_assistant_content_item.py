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
    """A part of a message of the model: text or audio."""

    type: Literal["output_text", "output_audio"] | UnknownStr | None = None
    """Whether it is text or audio, by `output_modalities` of the session."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """The audio, in base64, in the output format of the session; by default mono PCM of 16 bits at 24 kHz."""
    transcript: str | None = None
    """What is said in the audio; always there with audio."""
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` as a dict, for arguments."""

    type: Literal["output_text", "output_audio"] | str
    text: str
    audio: str
    transcript: str
