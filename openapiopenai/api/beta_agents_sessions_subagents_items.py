# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.subagents.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_session_item import AgentSessionItem
    from openapiopenai.models.subagent_item_list_resource import SubagentItemListResource

LIST = Operation(
    "beta.agents.sessions.subagents.items.list",
    "GET",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    query=("after", "limit", "order"),
    response="SubagentItemListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsSubagentsItems(SyncResource):
    """`client.beta.agents.sessions.subagents.items`: The items of a subagent: messages, tool calls and other steps."""

    _path = "beta.agents.sessions.subagents.items"

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
    ) -> SubagentItemListResource:
        """Lists the items of a subagent, from all of its turns.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsSubagentsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsSubagentsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsSubagentsItems(AsyncResource):
    """`client.beta.agents.sessions.subagents.items`: The items of a subagent: messages, tool calls and other steps."""

    _path = "beta.agents.sessions.subagents.items"

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
    ) -> AsyncPages[SubagentItemListResource, AgentSessionItem]:
        """Lists the items of a subagent, from all of its turns.

        - session_id: ID of the session.
        - subagent_id: ID of the subagent.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsSubagentsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsSubagentsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsSubagentsItems:
        """The methods of `BetaAgentsSessionsSubagentsItems`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsSubagentsItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsSubagentsItems:
        """The methods of `AsyncBetaAgentsSessionsSubagentsItems`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsSubagentsItems) -> None:
            self.list = async_raw(of.list)
            ...
