# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_conversation_audio_transcription_failed_error import (
        RealtimeServerEventConversationAudioTranscriptionFailedError,
    )

__all__ = [
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
]


class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(BaseModel):
    """Sent when the transcription of a user message failed; separate from `error` events, so that it identifies the item."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    """Type: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """ID of the item."""
    content_index: int
    """Index of the part in the item's `content`."""
    error: RealtimeServerEventConversationAudioTranscriptionFailedError
    """What went wrong."""
