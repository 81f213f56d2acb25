# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseAudioTranscriptDeltaEvent",
]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """Delivers the next part of the transcript of the response audio."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Type: always `response.audio.transcript.delta`."""
    delta: str
    """Next part of the transcript."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
