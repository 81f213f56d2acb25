# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_sessions_turns_items import (
        AsyncBetaAgentsSessionsTurnsItems,
        AsyncRawBetaAgentsSessionsTurnsItems,
        BetaAgentsSessionsTurnsItems,
        RawBetaAgentsSessionsTurnsItems,
    )
    from openapiopenai.models.agent_turn import AgentTurn
    from openapiopenai.models.agent_turn_list_resource import AgentTurnListResource

RETRIEVE = Operation(
    "beta.agents.sessions.turns.retrieve",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}",
    response="AgentTurn",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.sessions.turns.list",
    "GET",
    "/agents/sessions/{session_id}/turns",
    query=("after", "limit", "order"),
    response="AgentTurnListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsTurns(SyncResource):
    """`client.beta.agents.sessions.turns`: The turns of a session, each from an input until the agent has finished its work on it."""

    _path = "beta.agents.sessions.turns"

    @subresource
    def items(self) -> BetaAgentsSessionsTurnsItems:
        """`client.beta.agents.sessions.turns.items`: The items of a turn: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_turns_items import BetaAgentsSessionsTurnsItems

        return BetaAgentsSessionsTurnsItems(self._client)

    @operation(RETRIEVE)
    def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> AgentTurn:
        """Retrieves a turn with its status, usage and any error.

        - session_id: ID of the session.
        - turn_id: ID of the turn.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`"""
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
    ) -> AgentTurnListResource:
        """Lists the turns of a session.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/turns`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsTurns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsTurns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsTurns(AsyncResource):
    """`client.beta.agents.sessions.turns`: The turns of a session, each from an input until the agent has finished its work on it."""

    _path = "beta.agents.sessions.turns"

    @subresource
    def items(self) -> AsyncBetaAgentsSessionsTurnsItems:
        """`client.beta.agents.sessions.turns.items`: The items of a turn: messages, tool calls and other steps."""
        from openapiopenai.api.beta_agents_sessions_turns_items import AsyncBetaAgentsSessionsTurnsItems

        return AsyncBetaAgentsSessionsTurnsItems(self._client)

    @operation(RETRIEVE)
    async def retrieve(self, turn_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> AgentTurn:
        """Retrieves a turn with its status, usage and any error.

        - session_id: ID of the session.
        - turn_id: ID of the turn.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`"""
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
    ) -> AsyncPages[AgentTurnListResource, AgentTurn]:
        """Lists the turns of a session.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/turns`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsTurns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsTurns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsTurns:
        """The methods of `BetaAgentsSessionsTurns`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsTurns) -> None:
            self.items: RawBetaAgentsSessionsTurnsItems = of.items.with_raw_response
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsTurns:
        """The methods of `AsyncBetaAgentsSessionsTurns`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsTurns) -> None:
            self.items: AsyncRawBetaAgentsSessionsTurnsItems = of.items.with_raw_response
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
