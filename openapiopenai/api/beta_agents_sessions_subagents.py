# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.subagents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_sessions_subagents_items import (
        AsyncBetaAgentsSessionsSubagentsItems,
        AsyncRawBetaAgentsSessionsSubagentsItems,
        BetaAgentsSessionsSubagentsItems,
        RawBetaAgentsSessionsSubagentsItems,
    )
    from openapiopenai.api.beta_agents_sessions_subagents_turns import (
        AsyncBetaAgentsSessionsSubagentsTurns,
        AsyncRawBetaAgentsSessionsSubagentsTurns,
        BetaAgentsSessionsSubagentsTurns,
        RawBetaAgentsSessionsSubagentsTurns,
    )
    from openapiopenai.models.subagent import Subagent
    from openapiopenai.models.subagent_list_resource import SubagentListResource

RETRIEVE = Operation(
    "beta.agents.sessions.subagents.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    response="Subagent",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.sessions.subagents.list",
    "GET",
    "/agents/sessions/{session_id}/subagents",
    query=("after", "limit", "order"),
    response="SubagentListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsSubagents(SyncResource):
    """`client.beta.agents.sessions.subagents`: Subagents: agents started by a session's agent."""

    _path = "beta.agents.sessions.subagents"

    @subresource
    def items(self) -> BetaAgentsSessionsSubagentsItems:
        """`client.beta.agents.sessions.subagents.items`: The items of a subagent: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_subagents_items import BetaAgentsSessionsSubagentsItems

        return BetaAgentsSessionsSubagentsItems(self._client)

    @subresource
    def turns(self) -> BetaAgentsSessionsSubagentsTurns:
        """`client.beta.agents.sessions.subagents.turns`: The turns of a subagent."""
        from openapiopenai.api.beta_agents_sessions_subagents_turns import BetaAgentsSessionsSubagentsTurns

        return BetaAgentsSessionsSubagentsTurns(self._client)

    @operation(RETRIEVE)
    def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Subagent:
        """Retrieves a subagent of a session.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> SubagentListResource:
        """Lists the subagents of a session, including closed ones and subagents of subagents.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsSubagents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsSubagents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsSubagents(AsyncResource):
    """`client.beta.agents.sessions.subagents`: Subagents: agents started by a session's agent."""

    _path = "beta.agents.sessions.subagents"

    @subresource
    def items(self) -> AsyncBetaAgentsSessionsSubagentsItems:
        """`client.beta.agents.sessions.subagents.items`: The items of a subagent: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_subagents_items import AsyncBetaAgentsSessionsSubagentsItems

        return AsyncBetaAgentsSessionsSubagentsItems(self._client)

    @subresource
    def turns(self) -> AsyncBetaAgentsSessionsSubagentsTurns:
        """`client.beta.agents.sessions.subagents.turns`: The turns of a subagent."""
        from openapiopenai.api.beta_agents_sessions_subagents_turns import AsyncBetaAgentsSessionsSubagentsTurns

        return AsyncBetaAgentsSessionsSubagentsTurns(self._client)

    @operation(RETRIEVE)
    async def retrieve(self, subagent_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> Subagent:
        """Retrieves a subagent of a session.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SubagentListResource, Subagent]:
        """Lists the subagents of a session, including closed ones and subagents of subagents.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsSubagents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsSubagents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsSubagents:
        """The methods of `BetaAgentsSessionsSubagents`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsSubagents) -> None:
            self.items: RawBetaAgentsSessionsSubagentsItems = of.items.with_raw_response
            self.turns: RawBetaAgentsSessionsSubagentsTurns = of.turns.with_raw_response
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsSubagents:
        """The methods of `AsyncBetaAgentsSessionsSubagents`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsSubagents) -> None:
            self.items: AsyncRawBetaAgentsSessionsSubagentsItems = of.items.with_raw_response
            self.turns: AsyncRawBetaAgentsSessionsSubagentsTurns = of.turns.with_raw_response
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
