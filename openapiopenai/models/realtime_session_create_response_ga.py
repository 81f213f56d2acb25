"""Model `RealtimeSessionCreateResponseGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.realtime_reasoning import RealtimeReasoning
    from openapiopenai.models.realtime_session_create_response_ga_audio import RealtimeSessionCreateResponseGAAudio
    from openapiopenai.models.realtime_session_create_response_ga_max_output_tokens import (
        RealtimeSessionCreateResponseGAMaxOutputTokens,
    )
    from openapiopenai.models.realtime_session_create_response_ga_model import RealtimeSessionCreateResponseGAModel
    from openapiopenai.models.realtime_session_create_response_ga_tool_choice import (
        RealtimeSessionCreateResponseGAToolChoice,
    )
    from openapiopenai.models.realtime_session_create_response_ga_tools_item import (
        RealtimeSessionCreateResponseGAToolsItem,
    )
    from openapiopenai.models.realtime_session_create_response_ga_tracing import RealtimeSessionCreateResponseGATracing
    from openapiopenai.models.realtime_truncation import RealtimeTruncation

__all__ = [
    "RealtimeSessionCreateResponseGA",
]


class RealtimeSessionCreateResponseGA(BaseModel):
    """`RealtimeSessionCreateResponseGA` of the API."""

    type: Literal["realtime"] = "realtime"
    """Which variant this is: always `realtime`."""
    id: str
    """Its id, by which other calls name it."""
    object: Literal["realtime.session"] = "realtime.session"
    """Kind of object: always `realtime.session`."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    model: RealtimeSessionCreateResponseGAModel | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: RealtimeSessionCreateResponseGATracing | None = None
    tools: list[RealtimeSessionCreateResponseGAToolsItem] | None = None
    tool_choice: RealtimeSessionCreateResponseGAToolChoice | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: RealtimeSessionCreateResponseGAMaxOutputTokens | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    expires_at_datetime = datetime_view("expires_at")
