"""Model `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.log_prob_properties import LogProbProperties
    from openapiopenai.models.realtime_server_event_conversation_transcription_completed_usage import (
        RealtimeServerEventConversationTranscriptionCompletedUsage,
    )
    from openapiopenai.models.transcription_language import TranscriptionLanguage

__all__ = [
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
]


class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(BaseModel):
    """What the user said is written down. A model of its own does that, beside the response, so it may come before or after its events, and differ from what the model has understood."""

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    """Which variant this is: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """Id of the item."""
    content_index: int
    """Place of the part in `content` of the item."""
    transcript: str
    """What was said."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard, with `gpt-transcribe`; empty where none is sure."""
    logprobs: list[LogProbProperties] | None = None
    """How likely each token was."""
    usage: RealtimeServerEventConversationTranscriptionCompletedUsage
    """What was used."""
