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
    """Settings of a realtime session, as the API returns them."""

    type: Literal["realtime"] = "realtime"
    """Which variant this is: always `realtime`."""
    id: str
    """Its id, by which other calls name it."""
    object: Literal["realtime.session"] = "realtime.session"
    """Kind of object: always `realtime.session`."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """What the model answers with: audio with a transcript (`audio`, by default) or text alone (`text`); not both at once."""
    model: RealtimeSessionCreateResponseGAModel | None = None
    """Id of the realtime model."""
    instructions: str | None = None
    """What the model is told before all else, as a system message: what to say, and how to sound. It need not follow them to the letter. The server has some of its own where none are set, told in `session.created`."""
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    """Settings of the audio that comes in and goes out."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What the server gives besides: `item.input_audio_transcription.logprobs`, how likely each token of the user's transcript was."""
    tracing: RealtimeSessionCreateResponseGATracing | None = None
    """How the session is traced."""
    tools: list[RealtimeSessionCreateResponseGAToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeSessionCreateResponseGAToolChoice | None = None
    """Whether the model calls tools, or which one it must call."""
    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, if it can."""
    max_output_tokens: RealtimeSessionCreateResponseGAMaxOutputTokens | None = None
    """Most tokens of an answer, calls of tools among them: 1 to 4096, or `inf` (by default) for all that the model can."""
    truncation: RealtimeTruncation | None = None
    """What becomes of old messages when the conversation is too long for the model."""
    prompt: Prompt | None = None
    """A prompt kept with OpenAI, and the variables to fill in."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    expires_at_datetime = datetime_view("expires_at")
