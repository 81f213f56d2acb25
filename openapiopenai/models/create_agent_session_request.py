# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.agent_session_prompt_cache_options import (
        AgentSessionPromptCacheOptions,
        AgentSessionPromptCacheOptionsDict,
    )
    from openapiopenai.models.automation_target_new_session_agent import (
        AutomationTargetNewSessionAgent,
        AutomationTargetNewSessionAgentDict,
    )
    from openapiopenai.models.create_agent_session_request_environment import (
        CreateAgentSessionRequestEnvironment,
        CreateAgentSessionRequestEnvironmentDict,
    )
    from openapiopenai.models.create_agent_session_request_input import (
        CreateAgentSessionRequestInput,
        CreateAgentSessionRequestInputDict,
    )
    from openapiopenai.models.create_agent_session_request_stream_options import (
        CreateAgentSessionRequestStreamOptions,
        CreateAgentSessionRequestStreamOptionsDict,
    )

__all__ = [
    "CreateAgentSessionRequest",
    "CreateAgentSessionRequestDict",
]


class CreateAgentSessionRequest(BaseModel):
    """Parameters for creating an agent session."""

    agent: AutomationTargetNewSessionAgent | None = None
    """Inline configuration of the agent; together with `agent_id`, settings that override those of that agent."""
    environment: CreateAgentSessionRequestEnvironment
    """Environment that the agent works in."""
    agent_id: str | None = None
    """ID of the agent."""
    input: CreateAgentSessionRequestInput | None = None
    """Initial input for the agent."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """Prompt cache lifetime of the session's turns; if not set, the model's default."""
    review: Literal["none", "auto_review"] | str | None = None
    """Whether actions are reviewed automatically."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    stream_options: CreateAgentSessionRequestStreamOptions | None = None
    """Options for streaming; only with `stream: true`."""
    vault_ids: list[str] | None = None
    """IDs of vaults that the session may use."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own."""


class CreateAgentSessionRequestDict(TypedDict, total=False):
    """`CreateAgentSessionRequest` as a dict, for arguments."""

    agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent
    environment: Required[CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment]
    agent_id: str
    input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    stream: bool
    stream_options: CreateAgentSessionRequestStreamOptionsDict | CreateAgentSessionRequestStreamOptions
    vault_ids: Sequence[str] | None
    metadata: Mapping[str, str] | None
