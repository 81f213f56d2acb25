# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem
    from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from openapiopenai.models.transcription_language import TranscriptionLanguage

__all__ = [
    "TranscriptTextDoneEvent",
]


class TranscriptTextDoneEvent(BaseModel):
    """The transcription is complete; the event contains the whole text. Sent only with `stream: true`.

    Known as `TranscriptionTextDoneEvent`."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    """Type: always `transcript.text.done`."""
    text: str
    """The transcribed text."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages detected in the audio; empty if none could be detected reliably. Returned by `gpt-transcribe`."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = None
    """Log probabilities of the tokens; only if `include` contains `logprobs`."""
    usage: TranscriptTextUsageTokens | None = None
    """Usage statistics."""
