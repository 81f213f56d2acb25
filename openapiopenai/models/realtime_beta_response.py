"""Model `RealtimeBetaResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.realtime_beta_response_max_output_tokens import RealtimeBetaResponseMaxOutputTokens
    from openapiopenai.models.realtime_beta_response_status_details import RealtimeBetaResponseStatusDetails
    from openapiopenai.models.realtime_beta_response_usage import RealtimeBetaResponseUsage
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared

__all__ = [
    "RealtimeBetaResponse",
]


class RealtimeBetaResponse(BaseModel):
    """A response of a realtime conversation."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.response"] | None = None
    """Kind of object: always `realtime.response`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | UnknownStr | None = None
    """How it ended, or that it is still in progress."""
    status_details: RealtimeBetaResponseStatusDetails | None = None
    """Why it ended so."""
    output: list[RealtimeConversationItem] | None = None
    """The items that the model has made."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    usage: RealtimeBetaResponseUsage | None = None
    """What was used."""
    conversation_id: str | None = None
    """Id of the conversation that it was added to; null where to none."""
    voice: VoiceIdsShared | None = None
    """Name of the voice that the model has spoken with."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model may answer by text and by audio; of both it takes one."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the output."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0.6 to 1.2; 0.8 by default."""
    max_output_tokens: RealtimeBetaResponseMaxOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included."""
