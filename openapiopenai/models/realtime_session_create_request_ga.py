"""Model `RealtimeSessionCreateRequestGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """Which variant this is: always `realtime`."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """What the model answers with: audio with a transcript (`audio`, by default) or text alone (`text`); not both at once."""
    model: RealtimeSessionCreateRequestGAModel | None = None
    """Id of the realtime model."""
    instructions: str | None = None
    """What the model is told before all else, as a system message: what to say, and how to sound. It need not follow them to the letter. The server has some of its own where none are set, told in `session.created`."""
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    """Settings of the audio that comes in and goes out."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What the server gives besides: `item.input_audio_transcription.logprobs`, how likely each token of the user's transcript was."""
    tracing: RealtimeSessionCreateRequestGATracing | None = None
    """How the session is traced for the Traces Dashboard: `auto` with defaults, null not at all. Cannot be changed once it is on."""
    tools: list[RealtimeSessionCreateRequestGAToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeSessionCreateRequestGAToolChoice | None = None
    """Whether the model calls tools, or which one it must call."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once. Only for reasoning models such as `gpt-realtime-2`."""
    reasoning: RealtimeReasoning | None = None
    """How much the model thinks, if it can."""
    max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokens | None = None
    """Most tokens of an answer, calls of tools among them: 1 to 4096, or `inf` (by default) for all that the model can."""
    truncation: RealtimeTruncation | None = None
    """What becomes of old messages when the conversation is too long for the model."""
    prompt: Prompt | None = None
    """A prompt kept with OpenAI, and the variables to fill in."""


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
