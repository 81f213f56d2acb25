"""Model `TranscriptTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from openapiopenai.models.transcription_language import TranscriptionLanguage

__all__ = [
    "TranscriptTextDoneEvent",
]


class TranscriptTextDoneEvent(BaseModel):
    """The transcript is complete. Only sent with `stream: true`."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    """Which variant this is: always `transcript.text.done`."""
    text: str
    """What is said in the audio."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages heard in the audio; empty where none could be told for sure. From `gpt-transcribe`."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = None
    """How likely each token was; only where `include` asked for it."""
    usage: TranscriptTextUsageTokens | None = None
    """What was used."""
