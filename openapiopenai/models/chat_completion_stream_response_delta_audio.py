# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionStreamResponseDeltaAudio`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view, datetime_view

__all__ = [
    "ChatCompletionStreamResponseDeltaAudio",
]


class ChatCompletionStreamResponseDeltaAudio(BaseModel):
    """Delta of a model's audio response."""

    id: str | None = None
    """ID of the audio response, to refer to it in later turns."""
    data: str | None = None
    """Audio delta: the part to append, base64-encoded, in the audio format of the request."""
    expires_at: int | None = None
    """When the audio expires, as Unix time in seconds; after that, later turns can no longer refer to it."""
    transcript: str | None = None
    """The next part of the audio's transcript."""
    data_bytes = bytes_view("data")
    expires_at_datetime = datetime_view("expires_at")
