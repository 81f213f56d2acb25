# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemMessageUserContentItem`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeConversationItemMessageUserContentItem",
    "RealtimeConversationItemMessageUserContentItemDict",
]


class RealtimeConversationItemMessageUserContentItem(BaseModel):
    """A content part of a user message: text, audio or an image."""

    type: Literal["input_text", "input_audio", "input_image"] | UnknownStr | None = None
    """Whether it is text, audio or an image."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """Audio in base64, in the input audio format of the session; 16-bit mono PCM at 24 kHz by default."""
    image_url: str | None = None
    """Image as a base64 data URL; PNG or JPEG."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """Detail level of the image; `auto` means `high`."""
    transcript: str | None = None
    """Transcript of the audio, for reference only; it is not sent to the model."""
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` as a dict, for arguments."""

    type: Literal["input_text", "input_audio", "input_image"] | str
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"] | str
    transcript: str
