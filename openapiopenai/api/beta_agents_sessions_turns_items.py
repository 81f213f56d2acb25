"""`client.beta.agents.sessions.turns.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.agent_session_item import AgentSessionItem
    from openapiopenai.models.agent_turn_item_list_resource import AgentTurnItemListResource

LIST = Operation(
    "beta.agents.sessions.turns.items.list",
    "GET",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    query=("after", "limit", "order"),
    answer="AgentTurnItemListResource",
    page=("after", "last_id"),
    beta="agents=v1",
)


class BetaAgentsSessionsTurnsItems(SyncResource):
    """`client.beta.agents.sessions.turns.items`: What was said and done in a turn."""

    path = "beta.agents.sessions.turns.items"

    @operation(LIST)
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentTurnItemListResource:
        """Lists what the agent of the session said and did in a turn.

        - `session_id`: Id of the session.
        - `turn_id`: Id of the turn.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

        `GET /agents/sessions/{session_id}/turns/{turn_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsTurnsItems(AsyncResource):
    """`client.beta.agents.sessions.turns.items`: What was said and done in a turn."""

    path = "beta.agents.sessions.turns.items"

    @operation(LIST)
    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentTurnItemListResource, AgentSessionItem]:
        """Lists what the agent of the session said and did in a turn.

        - `session_id`: Id of the session.
        - `turn_id`: Id of the turn.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

        `GET /agents/sessions/{session_id}/turns/{turn_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsTurnsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsTurnsItems:
        """The methods of `BetaAgentsSessionsTurnsItems`, returning answers as they came."""

        def __init__(self, of: BetaAgentsSessionsTurnsItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsTurnsItems:
        """The methods of `AsyncBetaAgentsSessionsTurnsItems`, returning answers as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsTurnsItems) -> None:
            self.list = async_raw(of.list)
            ...
