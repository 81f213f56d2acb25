# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.log_prob_properties import LogProbProperties
    from openapiopenai.models.realtime_beta_server_event_audio_transcription_completed_usage import (
        RealtimeBetaServerEventAudioTranscriptionCompletedUsage,
    )
    from openapiopenai.models.transcription_language import TranscriptionLanguage

__all__ = [
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(BaseModel):
    """Sent when user audio was transcribed. A separate model does this, in parallel to the response, so the event may come before or after those of the response. Treat the transcript as a rough guide: it may differ from what the model understood."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    """Type: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """ID of the item."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """The transcribed text."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages detected in the audio, with `gpt-transcribe`; empty if none could be detected reliably."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens."""
    usage: RealtimeBetaServerEventAudioTranscriptionCompletedUsage
    """Usage statistics."""
