"""Model `CreateAgentSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    from openapiopenai.models.create_agent_session_request_spend_control import (
        CreateAgentSessionRequestSpendControl,
        CreateAgentSessionRequestSpendControlDict,
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
    """What a session is made from."""

    agent: AutomationTargetNewSessionAgent | None = None
    """The agent, in place; with `agent_id` what shall be other than there."""
    environment: CreateAgentSessionRequestEnvironment
    """Where the agent works."""
    agent_id: str | None = None
    """Id of the agent."""
    input: CreateAgentSessionRequestInput | None = None
    """What the agent is told first."""
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    """How long the prompts of its turns are cached."""
    review: Literal["none", "auto_review"] | str | None = None
    """Whether actions are reviewed by themselves."""
    spend_control: CreateAgentSessionRequestSpendControl | None = None
    """What the session may spend."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: CreateAgentSessionRequestStreamOptions | None = None
    """How a stream is sent; only with `stream`."""
    vault_ids: list[str] | None = None
    """Ids of vaults that the session may use."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with."""


class CreateAgentSessionRequestDict(TypedDict, total=False):
    """`CreateAgentSessionRequest` as a dict, for arguments."""

    agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent
    environment: Required[CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment]
    agent_id: str
    input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None
    prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None
    review: Literal["none", "auto_review"] | str
    spend_control: CreateAgentSessionRequestSpendControlDict | CreateAgentSessionRequestSpendControl | None
    stream: bool
    stream_options: CreateAgentSessionRequestStreamOptionsDict | CreateAgentSessionRequestStreamOptions
    vault_ids: Sequence[str] | None
    metadata: Mapping[str, str] | None
