"""Model `ChatCompletionResponseMessageAudio`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view, datetime_view

__all__ = [
    "ChatCompletionResponseMessageAudio",
]


class ChatCompletionResponseMessageAudio(BaseModel):
    """The model's answer as audio, where audio was asked for."""

    id: str
    """Its id, by which other calls name it."""
    expires_at: int
    """Until when later messages can refer to it, in seconds since 1970."""
    data: str
    """The audio, in base64, in the format asked for."""
    transcript: str
    """What the model says in the audio."""
    expires_at_datetime = datetime_view("expires_at")
    data_bytes = bytes_view("data")
