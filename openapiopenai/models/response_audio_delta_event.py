# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "ResponseAudioDeltaEvent",
]


class ResponseAudioDeltaEvent(BaseModel):
    """Delivers the next part of the response audio."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Type: always `response.audio.delta`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    delta: str
    """Audio delta: the part to append, in base64."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
    delta_bytes = bytes_view("delta")
