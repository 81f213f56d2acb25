# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from openapiopenai.models.realtime_session_create_request_ga_audio import (
        RealtimeSessionCreateRequestGAAudio,
        RealtimeSessionCreateRequestGAAudioDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_max_output_tokens import (
        RealtimeSessionCreateRequestGAMaxOutputTokens,
        RealtimeSessionCreateRequestGAMaxOutputTokensDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_model import (
        RealtimeSessionCreateRequestGAModel,
        RealtimeSessionCreateRequestGAModelDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tool_choice import (
        RealtimeSessionCreateRequestGAToolChoice,
        RealtimeSessionCreateRequestGAToolChoiceDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tools_item import (
        RealtimeSessionCreateRequestGAToolsItem,
        RealtimeSessionCreateRequestGAToolsItemDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tracing import (
        RealtimeSessionCreateRequestGATracing,
        RealtimeSessionCreateRequestGATracingDict,
    )
    from openapiopenai.models.realtime_truncation import RealtimeTruncation, RealtimeTruncationDict

__all__ = [
    "RealtimeSessionCreateRequestGA",
    "RealtimeSessionCreateRequestGADict",
]


class RealtimeSessionCreateRequestGA(BaseModel):
    """Settings of a realtime session."""

    type: Literal["realtime"] = "realtime"
    """Type: always `realtime`."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """What the model responds with: audio with a transcript (`audio`, the default) or text alone (`text`); not both at once."""
    model: RealtimeSessionCreateRequestGAModel | None = None
    """ID of the realtime model."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If none are set, the server uses default instructions, which `session.created` shows."""
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    """Settings of the input and output audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio."""
    tracing: RealtimeSessionCreateRequestGATracing | None = None
    """How the session is traced for the Traces Dashboard: `auto` with default names, IDs and metadata, an object with your own, null for no tracing. Cannot be changed once tracing is on."""
    tools: list[RealtimeSessionCreateRequestGAToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeSessionCreateRequestGAToolChoice | None = None
    """How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel; supported only by reasoning models such as `gpt-realtime-2`."""
    reasoning: RealtimeReasoning | None = None
    """Reasoning settings, for realtime models that reason, such as `gpt-realtime-2`."""
    max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokens | None = None
    """Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it exceeds the model's input token limit."""
    prompt: Prompt | None = None
    """A prompt template stored with OpenAI, and values for its variables."""


class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGA` as a dict, for arguments."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"] | str]
    model: RealtimeSessionCreateRequestGAModelDict | RealtimeSessionCreateRequestGAModel
    instructions: str
    audio: RealtimeSessionCreateRequestGAAudioDict | RealtimeSessionCreateRequestGAAudio
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: RealtimeSessionCreateRequestGATracingDict | RealtimeSessionCreateRequestGATracing | None
    tools: Sequence[RealtimeSessionCreateRequestGAToolsItemDict | RealtimeSessionCreateRequestGAToolsItem]
    tool_choice: RealtimeSessionCreateRequestGAToolChoiceDict | RealtimeSessionCreateRequestGAToolChoice
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningDict | RealtimeReasoning
    max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokensDict | RealtimeSessionCreateRequestGAMaxOutputTokens
    truncation: RealtimeTruncationDict | RealtimeTruncation
    prompt: PromptDict | Prompt | None
