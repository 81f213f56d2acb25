# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai.api.beta_agents_sessions_artifacts import (
        AsyncBetaAgentsSessionsArtifacts,
        AsyncRawBetaAgentsSessionsArtifacts,
        BetaAgentsSessionsArtifacts,
        RawBetaAgentsSessionsArtifacts,
    )
    from openapiopenai.api.beta_agents_sessions_events import (
        AsyncBetaAgentsSessionsEvents,
        AsyncRawBetaAgentsSessionsEvents,
        BetaAgentsSessionsEvents,
        RawBetaAgentsSessionsEvents,
    )
    from openapiopenai.api.beta_agents_sessions_items import (
        AsyncBetaAgentsSessionsItems,
        AsyncRawBetaAgentsSessionsItems,
        BetaAgentsSessionsItems,
        RawBetaAgentsSessionsItems,
    )
    from openapiopenai.api.beta_agents_sessions_subagents import (
        AsyncBetaAgentsSessionsSubagents,
        AsyncRawBetaAgentsSessionsSubagents,
        BetaAgentsSessionsSubagents,
        RawBetaAgentsSessionsSubagents,
    )
    from openapiopenai.api.beta_agents_sessions_traces import (
        AsyncBetaAgentsSessionsTraces,
        AsyncRawBetaAgentsSessionsTraces,
        BetaAgentsSessionsTraces,
        RawBetaAgentsSessionsTraces,
    )
    from openapiopenai.api.beta_agents_sessions_turns import (
        AsyncBetaAgentsSessionsTurns,
        AsyncRawBetaAgentsSessionsTurns,
        BetaAgentsSessionsTurns,
        RawBetaAgentsSessionsTurns,
    )
    from openapiopenai.helpers.agents import AgentToolError
    from openapiopenai.helpers.agents_async import AsyncAgentSessionStream
    from openapiopenai.helpers.agents_sync import AgentSessionStream
    from openapiopenai.helpers.parsed_type import ParsedT
    from openapiopenai.helpers.tools import CallableTool
    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )
    from openapiopenai.models.agent_session import AgentSession
    from openapiopenai.models.agent_session_deleted import AgentSessionDeleted
    from openapiopenai.models.agent_session_event import AgentSessionEvent
    from openapiopenai.models.agent_session_list_resource import AgentSessionListResource
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
    from openapiopenai.models.update_agent_session_request_agent import (
        UpdateAgentSessionRequestAgent,
        UpdateAgentSessionRequestAgentDict,
    )

CREATE = Operation(
    "beta.agents.sessions.create",
    "POST",
    "/agents/sessions",
    body="json",
    nullable=("input", "prompt_cache_options", "vault_ids", "metadata"),
    response="AgentSession",
    event="AgentSessionEvent",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.sessions.retrieve",
    "GET",
    "/agents/sessions/{session_id}",
    response="AgentSession",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.sessions.update",
    "POST",
    "/agents/sessions/{session_id}",
    body="json",
    nullable=("prompt_cache_options", "metadata"),
    response="AgentSession",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.sessions.list",
    "GET",
    "/agents/sessions",
    query=("after", "agent_id", "limit", "metadata", "order"),
    styles={"metadata": "deepObject"},
    response="AgentSessionListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.sessions.delete",
    "DELETE",
    "/agents/sessions/{session_id}",
    response="AgentSessionDeleted",
    beta="agents=v1",
)


class BetaAgentsSessions(SyncResource):
    """`client.beta.agents.sessions`: The sessions in which an agent works."""

    _path = "beta.agents.sessions"

    @subresource
    def artifacts(self) -> BetaAgentsSessionsArtifacts:
        """`client.beta.agents.sessions.artifacts`: Files that an agent created in a session."""
        from openapiopenai.api.beta_agents_sessions_artifacts import BetaAgentsSessionsArtifacts

        return BetaAgentsSessionsArtifacts(self._client)

    @subresource
    def events(self) -> BetaAgentsSessionsEvents:
        """`client.beta.agents.sessions.events`: Events to and from a session, as a stream."""
        from openapiopenai.api.beta_agents_sessions_events import BetaAgentsSessionsEvents

        return BetaAgentsSessionsEvents(self._client)

    @subresource
    def items(self) -> BetaAgentsSessionsItems:
        """`client.beta.agents.sessions.items`: The items of a session: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_items import BetaAgentsSessionsItems

        return BetaAgentsSessionsItems(self._client)

    @subresource
    def subagents(self) -> BetaAgentsSessionsSubagents:
        """`client.beta.agents.sessions.subagents`: Subagents: agents started by a session's agent."""
        from openapiopenai.api.beta_agents_sessions_subagents import BetaAgentsSessionsSubagents

        return BetaAgentsSessionsSubagents(self._client)

    @subresource
    def traces(self) -> BetaAgentsSessionsTraces:
        """`client.beta.agents.sessions.traces`: Traces of a session: what happened step by step, with times."""
        from openapiopenai.api.beta_agents_sessions_traces import BetaAgentsSessionsTraces

        return BetaAgentsSessionsTraces(self._client)

    @subresource
    def turns(self) -> BetaAgentsSessionsTurns:
        """`client.beta.agents.sessions.turns`: The turns of a session, each from an input until the agent has finished its work on it."""
        from openapiopenai.api.beta_agents_sessions_turns import BetaAgentsSessionsTurns

        return BetaAgentsSessionsTurns(self._client)

    @overload
    def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: Literal[False] | None = None,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @overload
    def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: Literal[True],
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Stream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @overload
    def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: bool,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: bool | None = None,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> AgentSession:
        """Retrieves a session with its status.

        - session_id: ID of the session.

        `GET /agents/sessions/{session_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        session_id: str,
        *,
        agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession:
        """Updates a session: its tools, metadata, model, reasoning effort, service tier or cache. Changes apply from the next turn; what is omitted stays unchanged.

        - session_id: ID of the session.
        - agent: Changes to the agent of the session; omitted fields stay unchanged.
        - prompt_cache_options: How long the prompts of future turns are cached; null clears the session's default.
        - review: Whether actions in new root turns are reviewed automatically; with `auto_review`, fallbacks to manual approval are denied. Turns that exist already, and their subagents, keep their mode.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged.

        `POST /agents/sessions/{session_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        agent_id: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSessionListResource:
        """Lists the sessions of agents.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - agent_id: ID of the agent.
        - limit: Maximum number of entries per page.
        - metadata: Only sessions whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions`"""
        ...

    @operation(DELETE)
    def delete(self, session_id: str, **options: Unpack[CallOptions]) -> AgentSessionDeleted:
        """Deletes a session. A running turn has to be canceled first; anything not published is lost.

        - session_id: ID of the session.

        `DELETE /agents/sessions/{session_id}`"""
        ...

    @helper("openapiopenai.helpers.agents_sync:stream")
    def stream(
        self,
        session_id: str,
        *,
        input: str
        | Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput],
        output_type: type[ParsedT] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], Any] | CallableTool[..., Any]] | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSessionStream[ParsedT]:
        """Send input to an idle session and stream the turn that it starts: `with … as stream: for event in stream`.

        Nobody else may send input to the session during the turn. Leaving the block early stops the stream, not the turn.

        - input: a string or messages.
        - output_type: type that `get_final_result` parses the text into: a pydantic model, dataclass, or TypedDict.
        - tool_handlers: tool name → a function that takes the arguments as a dict and returns a string, JSON, or content
          parts; or a function made by `tool`. If it fails, the agent is told so, without the message of the exception.
          Calls of tools without a handler are up to you.
        - on_tool_error: called with an AgentToolError when a tool fails.

        Entering the block raises ValueError if the session is not idle.

        - session_id: ID of the session.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessions(AsyncResource):
    """`client.beta.agents.sessions`: The sessions in which an agent works."""

    _path = "beta.agents.sessions"

    @subresource
    def artifacts(self) -> AsyncBetaAgentsSessionsArtifacts:
        """`client.beta.agents.sessions.artifacts`: Files that an agent created in a session."""
        from openapiopenai.api.beta_agents_sessions_artifacts import AsyncBetaAgentsSessionsArtifacts

        return AsyncBetaAgentsSessionsArtifacts(self._client)

    @subresource
    def events(self) -> AsyncBetaAgentsSessionsEvents:
        """`client.beta.agents.sessions.events`: Events to and from a session, as a stream."""
        from openapiopenai.api.beta_agents_sessions_events import AsyncBetaAgentsSessionsEvents

        return AsyncBetaAgentsSessionsEvents(self._client)

    @subresource
    def items(self) -> AsyncBetaAgentsSessionsItems:
        """`client.beta.agents.sessions.items`: The items of a session: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_items import AsyncBetaAgentsSessionsItems

        return AsyncBetaAgentsSessionsItems(self._client)

    @subresource
    def subagents(self) -> AsyncBetaAgentsSessionsSubagents:
        """`client.beta.agents.sessions.subagents`: Subagents: agents started by a session's agent."""
        from openapiopenai.api.beta_agents_sessions_subagents import AsyncBetaAgentsSessionsSubagents

        return AsyncBetaAgentsSessionsSubagents(self._client)

    @subresource
    def traces(self) -> AsyncBetaAgentsSessionsTraces:
        """`client.beta.agents.sessions.traces`: Traces of a session: what happened step by step, with times."""
        from openapiopenai.api.beta_agents_sessions_traces import AsyncBetaAgentsSessionsTraces

        return AsyncBetaAgentsSessionsTraces(self._client)

    @subresource
    def turns(self) -> AsyncBetaAgentsSessionsTurns:
        """`client.beta.agents.sessions.turns`: The turns of a session, each from an input until the agent has finished its work on it."""
        from openapiopenai.api.beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns

        return AsyncBetaAgentsSessionsTurns(self._client)

    @overload
    async def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: Literal[False] | None = None,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @overload
    async def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: Literal[True],
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @overload
    async def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: bool,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
        environment: CreateAgentSessionRequestEnvironmentDict | CreateAgentSessionRequestEnvironment,
        agent: AutomationTargetNewSessionAgentDict | AutomationTargetNewSessionAgent | None = None,
        agent_id: str | None = None,
        input: CreateAgentSessionRequestInputDict | CreateAgentSessionRequestInput | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        stream: bool | None = None,
        stream_options: CreateAgentSessionRequestStreamOptionsDict
        | CreateAgentSessionRequestStreamOptions
        | None = None,
        vault_ids: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Creates a session of an agent and optionally starts its first turn; returns the session or a stream.

        - agent: Inline configuration of the agent; together with `agent_id`, settings that override those of that agent.
        - environment: Environment that the agent works in.
        - agent_id: ID of the agent.
        - input: Initial input for the agent.
        - prompt_cache_options: Prompt cache lifetime of the session's turns; if not set, the model's default.
        - review: Whether actions are reviewed automatically.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming; only with `stream: true`.
        - vault_ids: IDs of vaults that the session may use.
        - metadata: Key–value pairs of your own.

        `POST /agents/sessions`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, session_id: str, **options: Unpack[CallOptions]) -> AgentSession:
        """Retrieves a session with its status.

        - session_id: ID of the session.

        `GET /agents/sessions/{session_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        session_id: str,
        *,
        agent: UpdateAgentSessionRequestAgentDict | UpdateAgentSessionRequestAgent | None = None,
        prompt_cache_options: AgentSessionPromptCacheOptionsDict | AgentSessionPromptCacheOptions | None = None,
        review: Literal["none", "auto_review"] | str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSession:
        """Updates a session: its tools, metadata, model, reasoning effort, service tier or cache. Changes apply from the next turn; what is omitted stays unchanged.

        - session_id: ID of the session.
        - agent: Changes to the agent of the session; omitted fields stay unchanged.
        - prompt_cache_options: How long the prompts of future turns are cached; null clears the session's default.
        - review: Whether actions in new root turns are reviewed automatically; with `auto_review`, fallbacks to manual approval are denied. Turns that exist already, and their subagents, keep their mode.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: null or `{}` clears them, and if absent, they are unchanged.

        `POST /agents/sessions/{session_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        agent_id: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentSessionListResource, AgentSession]:
        """Lists the sessions of agents.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - agent_id: ID of the agent.
        - limit: Maximum number of entries per page.
        - metadata: Only sessions whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions`"""
        ...

    @operation(DELETE)
    async def delete(self, session_id: str, **options: Unpack[CallOptions]) -> AgentSessionDeleted:
        """Deletes a session. A running turn has to be canceled first; anything not published is lost.

        - session_id: ID of the session.

        `DELETE /agents/sessions/{session_id}`"""
        ...

    @helper("openapiopenai.helpers.agents_async:stream")
    def stream(
        self,
        session_id: str,
        *,
        input: str
        | Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput],
        output_type: type[ParsedT] | None = None,
        tool_handlers: Mapping[str, Callable[[dict[str, Any]], Any] | CallableTool[..., Any]] | None = None,
        on_tool_error: Callable[[AgentToolError], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncAgentSessionStream[ParsedT]:
        """Send input to an idle session and stream the turn that it starts: `with … as stream: for event in stream`.

        Nobody else may send input to the session during the turn. Leaving the block early stops the stream, not the turn.

        - input: a string or messages.
        - output_type: type that `get_final_result` parses the text into: a pydantic model, dataclass, or TypedDict.
        - tool_handlers: tool name → a function that takes the arguments as a dict and returns a string, JSON, or content
          parts; or a function made by `tool`. If it fails, the agent is told so, without the message of the exception.
          Calls of tools without a handler are up to you.
        - on_tool_error: called with an AgentToolError when a tool fails.

        Entering the block raises ValueError if the session is not idle.

        - session_id: ID of the session.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessions:
        """The methods of `BetaAgentsSessions`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessions) -> None:
            self.artifacts: RawBetaAgentsSessionsArtifacts = of.artifacts.with_raw_response
            self.events: RawBetaAgentsSessionsEvents = of.events.with_raw_response
            self.items: RawBetaAgentsSessionsItems = of.items.with_raw_response
            self.subagents: RawBetaAgentsSessionsSubagents = of.subagents.with_raw_response
            self.traces: RawBetaAgentsSessionsTraces = of.traces.with_raw_response
            self.turns: RawBetaAgentsSessionsTurns = of.turns.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAgentsSessions:
        """The methods of `AsyncBetaAgentsSessions`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessions) -> None:
            self.artifacts: AsyncRawBetaAgentsSessionsArtifacts = of.artifacts.with_raw_response
            self.events: AsyncRawBetaAgentsSessionsEvents = of.events.with_raw_response
            self.items: AsyncRawBetaAgentsSessionsItems = of.items.with_raw_response
            self.subagents: AsyncRawBetaAgentsSessionsSubagents = of.subagents.with_raw_response
            self.traces: AsyncRawBetaAgentsSessionsTraces = of.traces.with_raw_response
            self.turns: AsyncRawBetaAgentsSessionsTurns = of.turns.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
