# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.subagents.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_sessions_subagents_turns_items import (
        AsyncBetaAgentsSessionsSubagentsTurnsItems,
        AsyncRawBetaAgentsSessionsSubagentsTurnsItems,
        BetaAgentsSessionsSubagentsTurnsItems,
        RawBetaAgentsSessionsSubagentsTurnsItems,
    )
    from openapiopenai.models.agent_turn import AgentTurn
    from openapiopenai.models.subagent_turn_list_resource import SubagentTurnListResource

RETRIEVE = Operation(
    "beta.agents.sessions.subagents.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    response="AgentTurn",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.sessions.subagents.turns.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    query=("after", "limit", "order"),
    response="SubagentTurnListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsSubagentsTurns(SyncResource):
    """`client.beta.agents.sessions.subagents.turns`: The turns of a subagent."""

    _path = "beta.agents.sessions.subagents.turns"

    @subresource
    def items(self) -> BetaAgentsSessionsSubagentsTurnsItems:
        """`client.beta.agents.sessions.subagents.turns.items`: The items of a turn of a subagent."""
        from openapiopenai.api.beta_agents_sessions_subagents_turns_items import BetaAgentsSessionsSubagentsTurnsItems

        return BetaAgentsSessionsSubagentsTurnsItems(self._client)

    @operation(RETRIEVE)
    def retrieve(self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]) -> AgentTurn:
        """Retrieves a turn of a subagent.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - turn_id: ID of the turn.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> SubagentTurnListResource:
        """Lists the turns of a subagent, including those after it was resumed.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsSubagentsTurns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsSubagentsTurns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsSubagentsTurns(AsyncResource):
    """`client.beta.agents.sessions.subagents.turns`: The turns of a subagent."""

    _path = "beta.agents.sessions.subagents.turns"

    @subresource
    def items(self) -> AsyncBetaAgentsSessionsSubagentsTurnsItems:
        """`client.beta.agents.sessions.subagents.turns.items`: The items of a turn of a subagent."""
        from openapiopenai.api.beta_agents_sessions_subagents_turns_items import (
            AsyncBetaAgentsSessionsSubagentsTurnsItems,
        )

        return AsyncBetaAgentsSessionsSubagentsTurnsItems(self._client)

    @operation(RETRIEVE)
    async def retrieve(
        self, turn_id: str, *, session_id: str, subagent_id: str, **options: Unpack[CallOptions]
    ) -> AgentTurn:
        """Retrieves a turn of a subagent.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - turn_id: ID of the turn.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SubagentTurnListResource, AgentTurn]:
        """Lists the turns of a subagent, including those after it was resumed.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsSubagentsTurns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsSubagentsTurns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsSubagentsTurns:
        """The methods of `BetaAgentsSessionsSubagentsTurns`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsSubagentsTurns) -> None:
            self.items: RawBetaAgentsSessionsSubagentsTurnsItems = of.items.with_raw_response
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsSubagentsTurns:
        """The methods of `AsyncBetaAgentsSessionsSubagentsTurns`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsSubagentsTurns) -> None:
            self.items: AsyncRawBetaAgentsSessionsSubagentsTurnsItems = of.items.with_raw_response
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
