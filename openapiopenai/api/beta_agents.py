"""`client.beta.agents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
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
    answer="Agent",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.retrieve",
    "GET",
    "/agents/{agent_id}",
    answer="Agent",
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
    answer="Agent",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.list",
    "GET",
    "/agents",
    query=("after", "limit", "order"),
    answer="AgentListResource",
    page=("after", "last_id"),
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.delete",
    "DELETE",
    "/agents/{agent_id}",
    answer="AgentDeleted",
    beta="agents=v1",
)


class BetaAgents(SyncResource):
    """`client.beta.agents`: Agents that are hosted: a model with instructions and tools, that works in sessions of its own."""

    path = "beta.agents"

    @cached_property
    def automations(self) -> BetaAgentsAutomations:
        """`client.beta.agents.automations`."""
        from openapiopenai.api.beta_agents_automations import BetaAgentsAutomations

        return BetaAgentsAutomations(self.client)

    @cached_property
    def environments(self) -> BetaAgentsEnvironments:
        """`client.beta.agents.environments`."""
        from openapiopenai.api.beta_agents_environments import BetaAgentsEnvironments

        return BetaAgentsEnvironments(self.client)

    @cached_property
    def sessions(self) -> BetaAgentsSessions:
        """`client.beta.agents.sessions`."""
        from openapiopenai.api.beta_agents_sessions import BetaAgentsSessions

        return BetaAgentsSessions(self.client)

    @cached_property
    def vaults(self) -> BetaAgentsVaults:
        """`client.beta.agents.vaults`."""
        from openapiopenai.api.beta_agents_vaults import BetaAgentsVaults

        return BetaAgentsVaults(self.client)

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
        """Makes an agent, to be used again and again; it holds no credentials.

        - `name`: Name of the agent; it may have none.
        - `model`: Id of the model.
        - `compaction`: How its context is condensed; by default while it waits.
        - `experimental`: What is being tried out; by default nothing.
        - `instructions`: What the agent is told, behind what every agent is told.
        - `multi_agent`: Whether it may set other agents to work; by default not.
        - `reasoning`: How much the model thinks before it answers.
        - `service_tier`: Service tier of its requests; `auto` by default.
        - `text`: What form its texts have.
        - `tools`: The tools that it may call, at most 3 MiB of JSON.
        - `metadata`: Pairs of text to note things down with: at most 16, names of 64 and values of 512 characters.

        `POST /agents`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Agent:
        """Gets an agent.

        - `agent_id`: Id of the agent.

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
        """Changes an agent. What is absent stays.

        - `agent_id`: Id of the agent.
        - `name`: Name of the agent; null: none.
        - `model`: Id of the model.
        - `compaction`: How its context is condensed. Absent: as before; null or empty: while it waits.
        - `experimental`: What is being tried out; what is absent stays.
        - `instructions`: What the agent is told, behind what every agent is told.
        - `multi_agent`: Whether it may set other agents to work.
        - `reasoning`: How much the model thinks before it answers; null: as the model does by default.
        - `service_tier`: Service tier of its requests.
        - `text`: What form its texts have.
        - `tools`: The tools that it may call, at most 3 MiB of JSON; all are replaced. Null: none.
        - `metadata`: Pairs of text to note things down with; all are replaced. Null or empty: none.

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

        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

        `GET /agents`"""
        ...

    @operation(DELETE)
    def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> AgentDeleted:
        """Deletes an agent.

        - `agent_id`: Id of the agent.

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
    """`client.beta.agents`: Agents that are hosted: a model with instructions and tools, that works in sessions of its own."""

    path = "beta.agents"

    @cached_property
    def automations(self) -> AsyncBetaAgentsAutomations:
        """`client.beta.agents.automations`."""
        from openapiopenai.api.beta_agents_automations import AsyncBetaAgentsAutomations

        return AsyncBetaAgentsAutomations(self.client)

    @cached_property
    def environments(self) -> AsyncBetaAgentsEnvironments:
        """`client.beta.agents.environments`."""
        from openapiopenai.api.beta_agents_environments import AsyncBetaAgentsEnvironments

        return AsyncBetaAgentsEnvironments(self.client)

    @cached_property
    def sessions(self) -> AsyncBetaAgentsSessions:
        """`client.beta.agents.sessions`."""
        from openapiopenai.api.beta_agents_sessions import AsyncBetaAgentsSessions

        return AsyncBetaAgentsSessions(self.client)

    @cached_property
    def vaults(self) -> AsyncBetaAgentsVaults:
        """`client.beta.agents.vaults`."""
        from openapiopenai.api.beta_agents_vaults import AsyncBetaAgentsVaults

        return AsyncBetaAgentsVaults(self.client)

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
        """Makes an agent, to be used again and again; it holds no credentials.

        - `name`: Name of the agent; it may have none.
        - `model`: Id of the model.
        - `compaction`: How its context is condensed; by default while it waits.
        - `experimental`: What is being tried out; by default nothing.
        - `instructions`: What the agent is told, behind what every agent is told.
        - `multi_agent`: Whether it may set other agents to work; by default not.
        - `reasoning`: How much the model thinks before it answers.
        - `service_tier`: Service tier of its requests; `auto` by default.
        - `text`: What form its texts have.
        - `tools`: The tools that it may call, at most 3 MiB of JSON.
        - `metadata`: Pairs of text to note things down with: at most 16, names of 64 and values of 512 characters.

        `POST /agents`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, agent_id: str, **options: Unpack[CallOptions]) -> Agent:
        """Gets an agent.

        - `agent_id`: Id of the agent.

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
        """Changes an agent. What is absent stays.

        - `agent_id`: Id of the agent.
        - `name`: Name of the agent; null: none.
        - `model`: Id of the model.
        - `compaction`: How its context is condensed. Absent: as before; null or empty: while it waits.
        - `experimental`: What is being tried out; what is absent stays.
        - `instructions`: What the agent is told, behind what every agent is told.
        - `multi_agent`: Whether it may set other agents to work.
        - `reasoning`: How much the model thinks before it answers; null: as the model does by default.
        - `service_tier`: Service tier of its requests.
        - `text`: What form its texts have.
        - `tools`: The tools that it may call, at most 3 MiB of JSON; all are replaced. Null: none.
        - `metadata`: Pairs of text to note things down with; all are replaced. Null or empty: none.

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

        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

        `GET /agents`"""
        ...

    @operation(DELETE)
    async def delete(self, agent_id: str, **options: Unpack[CallOptions]) -> AgentDeleted:
        """Deletes an agent.

        - `agent_id`: Id of the agent.

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
        """The methods of `BetaAgents`, returning answers as they came."""

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
        """The methods of `AsyncBetaAgents`, returning answers as they came."""

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
