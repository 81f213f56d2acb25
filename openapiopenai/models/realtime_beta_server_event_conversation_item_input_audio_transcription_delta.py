# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.log_prob_properties import LogProbProperties

__all__ = [
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(BaseModel):
    """Sent with the next part of an input audio transcription."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    """Type: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """ID of the item."""
    content_index: int | None = None
    """Index of the part in the item's `content`."""
    delta: str | None = None
    """Text delta: the part to append."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens."""
