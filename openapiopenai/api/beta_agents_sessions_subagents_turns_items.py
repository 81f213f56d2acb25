"""`client.beta.agents.sessions.subagents.turns.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.agent_session_item import AgentSessionItem
    from openapiopenai.models.subagent_turn_item_list_resource import SubagentTurnItemListResource

LIST = Operation(
    "beta.agents.sessions.subagents.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    query=("after", "limit", "order"),
    answer="SubagentTurnItemListResource",
    page=("after", "last_id"),
    beta="agents=v1",
)


class BetaAgentsSessionsSubagentsTurnsItems(SyncResource):
    """`client.beta.agents.sessions.subagents.turns.items`: What a subagent said and did in a turn."""

    path = "beta.agents.sessions.subagents.turns.items"

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
        """Lists what a subagent said and did in a turn.

        - `session_id`: Id of the session.
        - `subagent_id`: Id of the subagent.
        - `turn_id`: Id of the turn.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

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
    """`client.beta.agents.sessions.subagents.turns.items`: What a subagent said and did in a turn."""

    path = "beta.agents.sessions.subagents.turns.items"

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
        """Lists what a subagent said and did in a turn.

        - `session_id`: Id of the session.
        - `subagent_id`: Id of the subagent.
        - `turn_id`: Id of the turn.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

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
        """The methods of `BetaAgentsSessionsSubagentsTurnsItems`, returning answers as they came."""

        def __init__(self, of: BetaAgentsSessionsSubagentsTurnsItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsSubagentsTurnsItems:
        """The methods of `AsyncBetaAgentsSessionsSubagentsTurnsItems`, returning answers as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsSubagentsTurnsItems) -> None:
            self.list = async_raw(of.list)
            ...
