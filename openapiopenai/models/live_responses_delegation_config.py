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
    """The model that gets tasks, its instructions and its tools."""

    model: str | None
    """Id of the model."""
    instructions: str | None = None
    """What the model is told, apart from what the live model is told."""
    max_output_tokens: int | None = None
    """Most tokens that it may write for a task."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: LiveResponsesDelegationConfigReasoning | None = None
    """How much it thinks before it answers."""
    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | UnknownStr | None
    ) = None
    """Service tier of its requests."""
    text: LiveResponsesDelegationConfigText | None = None
    """How long its texts are."""
    tool_choice: LiveResponsesDelegationConfigToolChoice | None = None
    """Whether it calls tools, and which."""
    tools: list[LiveResponsesDelegationConfigToolsItem] | None = None
    """The tools that it may call."""


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
