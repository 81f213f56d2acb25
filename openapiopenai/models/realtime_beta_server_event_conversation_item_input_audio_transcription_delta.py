"""Model `RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.log_prob_properties import LogProbProperties

__all__ = [
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(BaseModel):
    """A piece of what the user said is written down."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    """Which variant this is: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item."""
    content_index: int | None = None
    """Place of the part in `content` of the item."""
    delta: str | None = None
    """The next piece of the text."""
    logprobs: list[LogProbProperties] | None = None
    """How likely each token was."""
