# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionResponseMessageAudio`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view, datetime_view

__all__ = [
    "ChatCompletionResponseMessageAudio",
]


class ChatCompletionResponseMessageAudio(BaseModel):
    """An audio response of the model, if audio output was requested.

    Known as `ChatCompletionAudio`."""

    id: str
    """Its unique ID."""
    expires_at: int
    """When the audio expires, as Unix time in seconds; after that, later turns can no longer refer to it."""
    data: str
    """The audio, base64-encoded, in the requested format."""
    transcript: str
    """Transcript of the audio."""
    expires_at_datetime = datetime_view("expires_at")
    data_bytes = bytes_view("data")
