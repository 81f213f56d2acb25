"""Model `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_conversation_audio_transcription_failed_error import (
        RealtimeServerEventConversationAudioTranscriptionFailedError,
    )

__all__ = [
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
]


class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(BaseModel):
    """What the user said could not be written down. It is no `error` event, so that it tells which item it is about."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    """Which variant this is: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Place of the part in `content` of the item."""
    error: RealtimeServerEventConversationAudioTranscriptionFailedError
    """What went wrong."""
