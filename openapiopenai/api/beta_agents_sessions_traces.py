# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.traces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_session_trace import AgentSessionTrace
    from openapiopenai.models.agent_session_trace_list_resource import AgentSessionTraceListResource

LIST = Operation(
    "beta.agents.sessions.traces.list",
    "GET",
    "/agents/sessions/{session_id}/traces",
    query=("after", "limit", "order"),
    response="AgentSessionTraceListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsSessionsTraces(SyncResource):
    """`client.beta.agents.sessions.traces`: Traces of a session: what happened step by step, with times."""

    _path = "beta.agents.sessions.traces"

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSessionTraceListResource:
        """Lists the traces of a session's turns as OTLP JSON, as far as they are available yet; at most 16 MiB per response.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/traces`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsTraces:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsTraces:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsTraces(AsyncResource):
    """`client.beta.agents.sessions.traces`: Traces of a session: what happened step by step, with times."""

    _path = "beta.agents.sessions.traces"

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentSessionTraceListResource, AgentSessionTrace]:
        """Lists the traces of a session's turns as OTLP JSON, as far as they are available yet; at most 16 MiB per response.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/traces`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsTraces:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsTraces:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsTraces:
        """The methods of `BetaAgentsSessionsTraces`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsTraces) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsSessionsTraces:
        """The methods of `AsyncBetaAgentsSessionsTraces`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsTraces) -> None:
            self.list = async_raw(of.list)
            ...
