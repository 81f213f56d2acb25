# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.events`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai.models.agent_session_event import AgentSessionEvent
    from openapiopenai.models.agent_session_input import AgentSessionInput, AgentSessionInputDict

CREATE = Operation(
    "beta.agents.sessions.events.create",
    "POST",
    "/agents/sessions/{session_id}/events",
    body="json",
    beta="agents=v1",
)
STREAM = Operation(
    "beta.agents.sessions.events.stream",
    "GET",
    "/agents/sessions/{session_id}/events",
    query=("include_obfuscation",),
    event="AgentSessionEvent",
    stream_when=("", None),
    beta="agents=v1",
)


class BetaAgentsSessionsEvents(SyncResource):
    """`client.beta.agents.sessions.events`: Events to and from a session, as a stream."""

    _path = "beta.agents.sessions.events"

    @operation(CREATE)
    def create(
        self,
        session_id: str,
        *,
        events: Sequence[AgentSessionInputDict | AgentSessionInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends events to a session: messages, tool outputs, approvals, or a cancellation. The response confirms that they were accepted, not that they have taken effect.

        - session_id: ID of the session.
        - events: The events to send to the session.

        `POST /agents/sessions/{session_id}/events`"""
        ...

    @operation(STREAM)
    def stream(
        self, session_id: str, *, include_obfuscation: bool | None = None, **options: Unpack[CallOptions]
    ) -> Stream[AgentSessionEvent]:
        """Streams the events of a session as they happen.

        - session_id: ID of the session.
        - include_obfuscation: Whether events carry `obfuscation`; true by default. False saves bandwidth if the network is trusted.

        `GET /agents/sessions/{session_id}/events`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsEvents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsEvents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsEvents(AsyncResource):
    """`client.beta.agents.sessions.events`: Events to and from a session, as a stream."""

    _path = "beta.agents.sessions.events"

    @operation(CREATE)
    async def create(
        self,
        session_id: str,
        *,
        events: Sequence[AgentSessionInputDict | AgentSessionInput],
        **options: Unpack[CallOptions],
    ) -> None:
        """Sends events to a session: messages, tool outputs, approvals, or a cancellation. The response confirms that they were accepted, not that they have taken effect.

        - session_id: ID of the session.
        - events: The events to send to the session.

        `POST /agents/sessions/{session_id}/events`"""
        ...

    @operation(STREAM)
    async def stream(
        self, session_id: str, *, include_obfuscation: bool | None = None, **options: Unpack[CallOptions]
    ) -> AsyncStream[AgentSessionEvent]:
        """Streams the events of a session as they happen.

        - session_id: ID of the session.
        - include_obfuscation: Whether events carry `obfuscation`; true by default. False saves bandwidth if the network is trusted.

        `GET /agents/sessions/{session_id}/events`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsEvents:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsEvents:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsEvents:
        """The methods of `BetaAgentsSessionsEvents`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsEvents) -> None:
            self.create = raw(of.create)
            self.stream = raw(of.stream)
            ...

    class AsyncRawBetaAgentsSessionsEvents:
        """The methods of `AsyncBetaAgentsSessionsEvents`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsEvents) -> None:
            self.create = async_raw(of.create)
            self.stream = async_raw(of.stream)
            ...
