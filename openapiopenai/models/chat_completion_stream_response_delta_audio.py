"""Model `ChatCompletionStreamResponseDeltaAudio`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view, datetime_view

__all__ = [
    "ChatCompletionStreamResponseDeltaAudio",
]


class ChatCompletionStreamResponseDeltaAudio(BaseModel):
    """A piece of the model's answer as audio."""

    id: str | None = None
    """Its id, by which other calls name it."""
    data: str | None = None
    """The next piece of the audio, in base64."""
    expires_at: int | None = None
    """Until when later messages can refer to it, in seconds since 1970."""
    transcript: str | None = None
    """The next piece of what the model says in the audio."""
    data_bytes = bytes_view("data")
    expires_at_datetime = datetime_view("expires_at")
