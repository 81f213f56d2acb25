# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemMessageAssistantContentItem`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeConversationItemMessageAssistantContentItem",
    "RealtimeConversationItemMessageAssistantContentItemDict",
]


class RealtimeConversationItemMessageAssistantContentItem(BaseModel):
    """A content part of an assistant message: text or audio."""

    type: Literal["output_text", "output_audio"] | UnknownStr | None = None
    """Whether it is text or audio, depending on `output_modalities` of the session."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """Audio in base64, in the output audio format of the session; 16-bit mono PCM at 24 kHz by default."""
    transcript: str | None = None
    """Transcript of the audio; always present with audio."""
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` as a dict, for arguments."""

    type: Literal["output_text", "output_audio"] | str
    text: str
    audio: str
    transcript: str
