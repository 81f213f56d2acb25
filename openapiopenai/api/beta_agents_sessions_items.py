# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_session_item import AgentSessionItem
    from openapiopenai.models.agent_session_item_list_resource import AgentSessionItemListResource

LIST = Operation(
    "beta.agents.sessions.items.list",
    "GET",
    "/agents/sessions/{session_id}/items",
    query=("after", "limit", "order"),
    response="AgentSessionItemListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsItems(SyncResource):
    """`client.beta.agents.sessions.items`: The items of a session: messages, tool calls and other steps."""

    _path = "beta.agents.sessions.items"

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSessionItemListResource:
        """Lists the items of a session.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsItems(AsyncResource):
    """`client.beta.agents.sessions.items`: The items of a session: messages, tool calls and other steps."""

    _path = "beta.agents.sessions.items"

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentSessionItemListResource, AgentSessionItem]:
        """Lists the items of a session.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsItems:
        """The methods of `BetaAgentsSessionsItems`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsItems) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsItems:
        """The methods of `AsyncBetaAgentsSessionsItems`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsItems) -> None:
            self.list = async_raw(of.list)
            ...
