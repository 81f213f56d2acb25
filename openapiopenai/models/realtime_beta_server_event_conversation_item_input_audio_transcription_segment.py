"""Model `RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    """A stretch of what was said is written down, with who said it."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    """Which variant this is: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Place of the part in `content` of the item."""
    text: str
    """What was said."""
    id: str
    """Its id, by which other calls name it."""
    speaker: str
    """Name that the speaker was given."""
    start: float
    """Where it begins, in seconds."""
    end: float
    """Where it ends, in seconds."""
