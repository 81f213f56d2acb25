# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.subagents.turns.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_session_item import AgentSessionItem
    from openapiopenai.models.subagent_turn_item_list_resource import SubagentTurnItemListResource

LIST = Operation(
    "beta.agents.sessions.subagents.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    query=("after", "limit", "order"),
    response="SubagentTurnItemListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsSubagentsTurnsItems(SyncResource):
    """`client.beta.agents.sessions.subagents.turns.items`: The items of a turn of a subagent."""

    _path = "beta.agents.sessions.subagents.turns.items"

    @operation(LIST)
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> SubagentTurnItemListResource:
        """Lists the items of a turn of a subagent.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - turn_id: ID of the turn.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsSubagentsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsSubagentsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsSubagentsTurnsItems(AsyncResource):
    """`client.beta.agents.sessions.subagents.turns.items`: The items of a turn of a subagent."""

    _path = "beta.agents.sessions.subagents.turns.items"

    @operation(LIST)
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SubagentTurnItemListResource, AgentSessionItem]:
        """Lists the items of a turn of a subagent.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - turn_id: ID of the turn.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsSubagentsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsSubagentsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsSubagentsTurnsItems:
        """The methods of `BetaAgentsSessionsSubagentsTurnsItems`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsSubagentsTurnsItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsSubagentsTurnsItems:
        """The methods of `AsyncBetaAgentsSessionsSubagentsTurnsItems`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsSubagentsTurnsItems) -> None:
            self.list = async_raw(of.list)
            ...
