# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """Settings of a realtime session, as the API returns them."""

    type: Literal["realtime"] = "realtime"
    """Type: always `realtime`."""
    id: str
    """Its unique ID."""
    object: Literal["realtime.session"] = "realtime.session"
    """Kind of object: always `realtime.session`."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """What the model responds with: audio with a transcript (`audio`, the default) or text alone (`text`); not both at once."""
    model: RealtimeSessionCreateResponseGAModel | None = None
    """ID of the realtime model."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If none are set, the server uses default instructions, which `session.created` shows."""
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    """Settings of the input and output audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio."""
    tracing: RealtimeSessionCreateResponseGATracing | None = None
    """How the session is traced for the Traces Dashboard: `auto` or settings; null means no tracing. Cannot be changed once tracing is on."""
    tools: list[RealtimeSessionCreateResponseGAToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeSessionCreateResponseGAToolChoice | None = None
    """How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call."""
    reasoning: RealtimeReasoning | None = None
    """Reasoning settings, for realtime models that reason, such as `gpt-realtime-2`."""
    max_output_tokens: RealtimeSessionCreateResponseGAMaxOutputTokens | None = None
    """Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it exceeds the model's input token limit."""
    prompt: Prompt | None = None
    """A prompt template stored with OpenAI, and values for its variables."""
    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in parallel."""
    expires_at_datetime = datetime_view("expires_at")
