# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Its unique ID."""
    object: Literal["realtime.response"] | None = None
    """Kind of object: always `realtime.response`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | UnknownStr | None = None
    """Status of the response: how it ended, or `in_progress`."""
    status_details: RealtimeResponseStatusDetails | None = None
    """Details of the status, such as why the response did not complete."""
    output: list[RealtimeConversationItem] | None = None
    """Output items of the response."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    audio: RealtimeResponseAudio | None = None
    """Settings of the output audio: its format and voice."""
    usage: RealtimeResponseUsage | None = None
    """Usage statistics."""
    conversation_id: str | None = None
    """ID of the conversation."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """What the model responds with: `audio`, which includes a transcript, or `text` alone."""
    max_output_tokens: RealtimeResponseMaxOutputTokens | None = None
    """Maximum number of output tokens of the response, tool calls included."""
