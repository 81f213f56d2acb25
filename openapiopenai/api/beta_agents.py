# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_automations import (
        AsyncBetaAgentsAutomations,
        AsyncRawBetaAgentsAutomations,
        BetaAgentsAutomations,
        RawBetaAgentsAutomations,
    )
    from openapiopenai.api.beta_agents_environments import (
        AsyncBetaAgentsEnvironments,
        AsyncRawBetaAgentsEnvironments,
        BetaAgentsEnvironments,
        RawBetaAgentsEnvironments,
    )
    from openapiopenai.api.beta_agents_sessions import (
        AsyncBetaAgentsSessions,
        AsyncRawBetaAgentsSessions,
        BetaAgentsSessions,
        RawBetaAgentsSessions,
    )
    from openapiopenai.api.beta_agents_vaults import (
        AsyncBetaAgentsVaults,
        AsyncRawBetaAgentsVaults,
        BetaAgentsVaults,
        RawBetaAgentsVaults,
    )
    from openapiopenai.models.agent import Agent
    from openapiopenai.models.agent_compaction import AgentCompaction, AgentCompactionDict
    from openapiopenai.models.agent_deleted import AgentDeleted
    from openapiopenai.models.agent_experimental import AgentExperimental, AgentExperimentalDict
    from openapiopenai.models.agent_list_resource import AgentListResource
    from openapiopenai.models.agent_reasoning_param import AgentReasoningParam, AgentReasoningParamDict
    from openapiopenai.models.agent_text_param import AgentTextParam, AgentTextParamDict
    from openapiopenai.models.multi_agent_config_param import MultiAgentConfigParam, MultiAgentConfigParamDict
    from openapiopenai.models.persisted_agent_tool import PersistedAgentTool, PersistedAgentToolDict

CREATE = Operation(
    "beta.agents.create",
    "POST",
    "/agents",
    body="json",
    nullable=(
        "name",
        "compaction",
        "instructions",
        "multi_agent",
        "reasoning",
        "service_tier",
        "text",
        "tools",
        "metadata",
    ),
    response="Agent",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.retrieve",
    "GET",
    "/agents/{agent_id}",
    response="Agent",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.update",
    "POST",
    "/agents/{agent_id}",
    body="json",
    nullable=(
        "name",
        "compaction",
        "instructions",
        "multi_agent",
        "reasoning",
        "service_tier",
        "text",
        "tools",
        "metadata",
    ),
    response="Agent",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.list",
    "GET",
    "/agents",
    query=("after", "limit", "order"),
    response="AgentListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.delete",
    "DELETE",
    "/agents/{agent_id}",
    response="AgentDeleted",
    beta="agents=v1",
)


class BetaAgents(SyncResource):
    """`client.beta.agents`: Hosted agents: a model with instructions and tools that works in sessions of its own."""

    _path = "beta.agents"

    @subresource
    def automations(self) -> BetaAgentsAutomations:
        """`client.beta.agents.automations`: Automations: scheduled work of agents."""
        from openapiopenai.api.beta_agents_automations import BetaAgentsAutomations

        return BetaAgentsAutomations(self._client)

    @subresource
    def environments(self) -> BetaAgentsEnvironments:
        """`client.beta.agents.environments`: Environments that agents work in."""
        from openapiopenai.api.beta_agents_environments import BetaAgentsEnvironments

        return BetaAgentsEnvironments(self._client)

    @subresource
    def sessions(self) -> BetaAgentsSessions:
        """`client.beta.agents.sessions`: The sessions in which an agent works."""
        from openapiopenai.api.beta_agents_sessions import BetaAgentsSessions

        return BetaAgentsSessions(self._client)

    @subresource
    def vaults(self) -> BetaAgentsVaults:
        """`client.beta.agents.vaults`: Vaults, which store credentials that agents can use without seeing them."""
        from openapiopenai.api.beta_agents_vaults import BetaAgentsVaults

        return BetaAgentsVaults(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        model: str,
        name: str | None = None,
        compaction: AgentCompactionDict | AgentCompaction | None = None,
        experimental: AgentExperimentalDict | AgentExperimental | None = None,
        instructions: str | None = None,
        multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None = None,
        reasoning: AgentReasoningParamDict | AgentReasoningParam | None = None,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None,
        text: AgentTextParamDict | AgentTextParam | None = None,
        tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Agent:
        """Creates a reusable agent; it holds no credentials.

        - name: Name of the agent; if absent or null, it has none.
        - model: ID of the model.
        - compaction: How the agent's context is compacted; if absent or null, synchronously.
        - experimental: Experimental features of the agent; none by default.
        - instructions: Instructions for the agent, added after those that every agent has; none if absent or null.
        - multi_agent: Whether the agent may delegate work to subagents; by default it may not.
        - reasoning: Reasoning effort: how much the model thinks before it answers.
        - service_tier: Service tier of the agent's requests; `auto` by default.
        - text: Format and verbosity of the text output; plain text of medium verbosity by default.
        - tools: Tools that the agent may call, at most 3 MiB of JSON; none by default.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /agents`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Agent:
        """Retrieves an agent.

        - agent_id: ID of the agent.

        `GET /agents/{agent_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        agent_id: str,
        *,
        name: str | None = None,
        model: str | None = None,
        compaction: AgentCompactionDict | AgentCompaction | None = None,
        experimental: AgentExperimentalDict | AgentExperimental | None = None,
        instructions: str | None = None,
        multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None = None,
        reasoning: AgentReasoningParamDict | AgentReasoningParam | None = None,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None,
        text: AgentTextParamDict | AgentTextParam | None = None,
        tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Agent:
        """Updates an agent. What is omitted stays unchanged.

        - agent_id: ID of the agent.
        - name: Name of the agent; null removes it.
        - model: ID of the model.
        - compaction: How the agent's context is compacted. If absent, this is unchanged; null or an empty object means synchronous compaction.
        - experimental: Experimental features of the agent; those that are absent stay unchanged.
        - instructions: Instructions for the agent, added after those that every agent has; if absent, they are unchanged.
        - multi_agent: Whether the agent may start subagents, and how many.
        - reasoning: Reasoning options; null resets them to the model's default.
        - service_tier: Service tier of the agent's requests.
        - text: Format and verbosity of the text output.
        - tools: Tools that the agent may call, at most 3 MiB of JSON; all of them are replaced. Null removes them.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged.

        `POST /agents/{agent_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentListResource:
        """Lists the agents of the project.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents`"""
        ...

    @operation(DELETE)
    def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> AgentDeleted:
        """Deletes an agent.

        - agent_id: ID of the agent.

        `DELETE /agents/{agent_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgents(AsyncResource):
    """`client.beta.agents`: Hosted agents: a model with instructions and tools that works in sessions of its own."""

    _path = "beta.agents"

    @subresource
    def automations(self) -> AsyncBetaAgentsAutomations:
        """`client.beta.agents.automations`: Automations: scheduled work of agents."""
        from openapiopenai.api.beta_agents_automations import AsyncBetaAgentsAutomations

        return AsyncBetaAgentsAutomations(self._client)

    @subresource
    def environments(self) -> AsyncBetaAgentsEnvironments:
        """`client.beta.agents.environments`: Environments that agents work in."""
        from openapiopenai.api.beta_agents_environments import AsyncBetaAgentsEnvironments

        return AsyncBetaAgentsEnvironments(self._client)

    @subresource
    def sessions(self) -> AsyncBetaAgentsSessions:
        """`client.beta.agents.sessions`: The sessions in which an agent works."""
        from openapiopenai.api.beta_agents_sessions import AsyncBetaAgentsSessions

        return AsyncBetaAgentsSessions(self._client)

    @subresource
    def vaults(self) -> AsyncBetaAgentsVaults:
        """`client.beta.agents.vaults`: Vaults, which store credentials that agents can use without seeing them."""
        from openapiopenai.api.beta_agents_vaults import AsyncBetaAgentsVaults

        return AsyncBetaAgentsVaults(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        model: str,
        name: str | None = None,
        compaction: AgentCompactionDict | AgentCompaction | None = None,
        experimental: AgentExperimentalDict | AgentExperimental | None = None,
        instructions: str | None = None,
        multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None = None,
        reasoning: AgentReasoningParamDict | AgentReasoningParam | None = None,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None,
        text: AgentTextParamDict | AgentTextParam | None = None,
        tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Agent:
        """Creates a reusable agent; it holds no credentials.

        - name: Name of the agent; if absent or null, it has none.
        - model: ID of the model.
        - compaction: How the agent's context is compacted; if absent or null, synchronously.
        - experimental: Experimental features of the agent; none by default.
        - instructions: Instructions for the agent, added after those that every agent has; none if absent or null.
        - multi_agent: Whether the agent may delegate work to subagents; by default it may not.
        - reasoning: Reasoning effort: how much the model thinks before it answers.
        - service_tier: Service tier of the agent's requests; `auto` by default.
        - text: Format and verbosity of the text output; plain text of medium verbosity by default.
        - tools: Tools that the agent may call, at most 3 MiB of JSON; none by default.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /agents`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Agent:
        """Retrieves an agent.

        - agent_id: ID of the agent.

        `GET /agents/{agent_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        agent_id: str,
        *,
        name: str | None = None,
        model: str | None = None,
        compaction: AgentCompactionDict | AgentCompaction | None = None,
        experimental: AgentExperimentalDict | AgentExperimental | None = None,
        instructions: str | None = None,
        multi_agent: MultiAgentConfigParamDict | MultiAgentConfigParam | None = None,
        reasoning: AgentReasoningParamDict | AgentReasoningParam | None = None,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | str | None = None,
        text: AgentTextParamDict | AgentTextParam | None = None,
        tools: Sequence[PersistedAgentToolDict | PersistedAgentTool] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Agent:
        """Updates an agent. What is omitted stays unchanged.

        - agent_id: ID of the agent.
        - name: Name of the agent; null removes it.
        - model: ID of the model.
        - compaction: How the agent's context is compacted. If absent, this is unchanged; null or an empty object means synchronous compaction.
        - experimental: Experimental features of the agent; those that are absent stay unchanged.
        - instructions: Instructions for the agent, added after those that every agent has; if absent, they are unchanged.
        - multi_agent: Whether the agent may start subagents, and how many.
        - reasoning: Reasoning options; null resets them to the model's default.
        - service_tier: Service tier of the agent's requests.
        - text: Format and verbosity of the text output.
        - tools: Tools that the agent may call, at most 3 MiB of JSON; all of them are replaced. Null removes them.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged.

        `POST /agents/{agent_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentListResource, Agent]:
        """Lists the agents of the project.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents`"""
        ...

    @operation(DELETE)
    async def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> AgentDeleted:
        """Deletes an agent.

        - agent_id: ID of the agent.

        `DELETE /agents/{agent_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgents:
        """The methods of `BetaAgents`, returning responses as they came."""

        def __init__(self, of: BetaAgents) -> None:
            self.automations: RawBetaAgentsAutomations = of.automations.with_raw_response
            self.environments: RawBetaAgentsEnvironments = of.environments.with_raw_response
            self.sessions: RawBetaAgentsSessions = of.sessions.with_raw_response
            self.vaults: RawBetaAgentsVaults = of.vaults.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAgents:
        """The methods of `AsyncBetaAgents`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgents) -> None:
            self.automations: AsyncRawBetaAgentsAutomations = of.automations.with_raw_response
            self.environments: AsyncRawBetaAgentsEnvironments = of.environments.with_raw_response
            self.sessions: AsyncRawBetaAgentsSessions = of.sessions.with_raw_response
            self.vaults: AsyncRawBetaAgentsVaults = of.vaults.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
