"""Model `RealtimeResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem
    from openapiopenai.models.realtime_response_audio import RealtimeResponseAudio
    from openapiopenai.models.realtime_response_max_output_tokens import RealtimeResponseMaxOutputTokens
    from openapiopenai.models.realtime_response_status_details import RealtimeResponseStatusDetails
    from openapiopenai.models.realtime_response_usage import RealtimeResponseUsage

__all__ = [
    "RealtimeResponse",
]


class RealtimeResponse(BaseModel):
    """A response of a realtime conversation."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.response"] | None = None
    """Kind of object: always `realtime.response`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | UnknownStr | None = None
    """How it ended, or that it is still in progress."""
    status_details: RealtimeResponseStatusDetails | None = None
    """Why it ended so."""
    output: list[RealtimeConversationItem] | None = None
    """The items that the model has made."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    audio: RealtimeResponseAudio | None = None
    """The format and the voice of the audio."""
    usage: RealtimeResponseUsage | None = None
    """What was used."""
    conversation_id: str | None = None
    """Id of the conversation."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model answers by `audio`, which brings a transcript too, or by `text` alone."""
    max_output_tokens: RealtimeResponseMaxOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included."""
