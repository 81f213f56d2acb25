# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Its unique ID."""
    object: Literal["realtime.response"] | None = None
    """Kind of object: always `realtime.response`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the response: how it ended, or `in_progress`."""
    status_details: RealtimeBetaResponseStatusDetails | None = None
    """Details of the status, such as why the response did not complete."""
    output: list[RealtimeConversationItem] | None = None
    """Output items of the response."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    usage: RealtimeBetaResponseUsage | None = None
    """Usage statistics."""
    conversation_id: str | None = None
    """ID of the conversation that the response was added to; null if none."""
    voice: VoiceIdsShared | None = None
    """Voice that the model responded with."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Modalities that the model could respond with; if there are several, it picks one."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the output audio."""
    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied."""
    max_output_tokens: RealtimeBetaResponseMaxOutputTokens | None = None
    """Maximum number of output tokens of the response, tool calls included."""
