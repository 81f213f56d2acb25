"""Model `LiveResponsesDelegationConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_responses_delegation_config_reasoning import (
        LiveResponsesDelegationConfigReasoning,
        LiveResponsesDelegationConfigReasoningDict,
    )
    from openapiopenai.models.live_responses_delegation_config_text import (
        LiveResponsesDelegationConfigText,
        LiveResponsesDelegationConfigTextDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tool_choice import (
        LiveResponsesDelegationConfigToolChoice,
        LiveResponsesDelegationConfigToolChoiceDict,
    )
    from openapiopenai.models.live_responses_delegation_config_tools_item import (
        LiveResponsesDelegationConfigToolsItem,
        LiveResponsesDelegationConfigToolsItemDict,
    )

__all__ = [
    "LiveResponsesDelegationConfig",
    "LiveResponsesDelegationConfigDict",
]


class LiveResponsesDelegationConfig(BaseModel):
    """`LiveResponsesDelegationConfig` of the API."""

    model: str | None
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: LiveResponsesDelegationConfigReasoning | None = None
    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | UnknownStr | None
    ) = None
    text: LiveResponsesDelegationConfigText | None = None
    tool_choice: LiveResponsesDelegationConfigToolChoice | None = None
    tools: list[LiveResponsesDelegationConfigToolsItem] | None = None


class LiveResponsesDelegationConfigDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfig` as a dict, for arguments."""

    model: Required[str | None]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: LiveResponsesDelegationConfigReasoningDict | LiveResponsesDelegationConfigReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | str | None
    text: LiveResponsesDelegationConfigTextDict | LiveResponsesDelegationConfigText | None
    tool_choice: LiveResponsesDelegationConfigToolChoiceDict | LiveResponsesDelegationConfigToolChoice | None
    tools: Sequence[LiveResponsesDelegationConfigToolsItemDict | LiveResponsesDelegationConfigToolsItem] | None
