# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseAudioTranscriptDoneEvent",
]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the response audio is complete."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Type: always `response.audio.transcript.done`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
