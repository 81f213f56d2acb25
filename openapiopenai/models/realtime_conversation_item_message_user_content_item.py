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
    """A part of a message of the user: text, audio or an image."""

    type: Literal["input_text", "input_audio", "input_image"] | UnknownStr | None = None
    """Whether it is text, audio or an image."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """The audio, in base64, in the input format of the session; by default mono PCM of 16 bits at 24 kHz."""
    image_url: str | None = None
    """The image, as a data URL of a PNG or JPEG in base64."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """How closely the model looks at the image; `auto` means `high`."""
    transcript: str | None = None
    """What is said in the audio; for reference, the model does not get it."""
    audio_bytes = bytes_view("audio")


class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` as a dict, for arguments."""

    type: Literal["input_text", "input_audio", "input_image"] | str
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"] | str
    transcript: str
