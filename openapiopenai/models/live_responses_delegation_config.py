# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr

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
    """The delegated model, its instructions and its tools."""

    model: str | None = FROM_SERVER
    """ID of the model."""
    instructions: str | None = None
    """Instructions for the delegated model, separate from those of the live model."""
    max_output_tokens: int | None = None
    """Maximum number of output tokens of each response to a delegated task."""
    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in parallel."""
    reasoning: LiveResponsesDelegationConfigReasoning | None = None
    """Reasoning settings of the delegated model."""
    service_tier: (
        Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | UnknownStr | None
    ) = None
    """Service tier of the delegated requests to the Responses API."""
    text: LiveResponsesDelegationConfigText | None = None
    """Text settings, such as verbosity."""
    tool_choice: LiveResponsesDelegationConfigToolChoice | None = None
    """Whether the model calls tools, and which ones."""
    tools: list[LiveResponsesDelegationConfigToolsItem] | None = None
    """Tools that the model or agent may call."""


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
