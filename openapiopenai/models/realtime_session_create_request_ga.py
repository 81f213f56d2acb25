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
    """`RealtimeSessionCreateRequestGA` of the API."""

    type: Literal["realtime"] = "realtime"
    """Which variant this is: always `realtime`."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    model: RealtimeSessionCreateRequestGAModel | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: RealtimeSessionCreateRequestGATracing | None = None
    tools: list[RealtimeSessionCreateRequestGAToolsItem] | None = None
    tool_choice: RealtimeSessionCreateRequestGAToolChoice | None = None
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokens | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None


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
