"""Model `RealtimeBetaResponseCreateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.realtime_beta_response_create_params_conversation import (
        RealtimeBetaResponseCreateParamsConversation,
    )
    from openapiopenai.models.realtime_beta_response_create_params_max_output_tokens import (
        RealtimeBetaResponseCreateParamsMaxOutputTokens,
    )
    from openapiopenai.models.realtime_beta_response_create_params_tool_choice import (
        RealtimeBetaResponseCreateParamsToolChoice,
    )
    from openapiopenai.models.realtime_beta_response_create_params_tools_item import (
        RealtimeBetaResponseCreateParamsToolsItem,
    )
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

__all__ = [
    "RealtimeBetaResponseCreateParams",
]


class RealtimeBetaResponseCreateParams(BaseModel):
    """`RealtimeBetaResponseCreateParams` of the API."""

    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None
    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    temperature: float | None = None
    max_output_tokens: RealtimeBetaResponseCreateParamsMaxOutputTokens | None = None
    conversation: RealtimeBetaResponseCreateParamsConversation | None = None
    metadata: Metadata | None = None
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None
