"""Model `TranscriptTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem

__all__ = [
    "TranscriptTextDeltaEvent",
]


class TranscriptTextDeltaEvent(BaseModel):
    """`TranscriptTextDeltaEvent` of the API."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Which variant this is: always `transcript.text.delta`."""
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = None
    """How likely each token was."""
    segment_id: str | None = None
