# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.chatkit.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.chat_session_resource import ChatSessionResource
    from openapiopenai.models.chatkit_configuration_param import (
        ChatkitConfigurationParam,
        ChatkitConfigurationParamDict,
    )
    from openapiopenai.models.expires_after_param import ExpiresAfterParam, ExpiresAfterParamDict
    from openapiopenai.models.rate_limits_param import RateLimitsParam, RateLimitsParamDict
    from openapiopenai.models.workflow_param import WorkflowParam, WorkflowParamDict

CREATE = Operation(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    body="json",
    response="ChatSessionResource",
    beta="chatkit_beta=v1",
)
CANCEL = Operation(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    response="ChatSessionResource",
    beta="chatkit_beta=v1",
)


class BetaChatkitSessions(SyncResource):
    """`client.beta.chatkit.sessions`: Chat sessions, each with the client secret that its page needs."""

    _path = "beta.chatkit.sessions"

    @operation(CREATE)
    def create(
        self,
        *,
        workflow: WorkflowParamDict | WorkflowParam,
        user: str,
        expires_after: ExpiresAfterParamDict | ExpiresAfterParam | None = None,
        rate_limits: RateLimitsParamDict | RateLimitsParam | None = None,
        chatkit_configuration: ChatkitConfigurationParamDict | ChatkitConfigurationParam | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatSessionResource:
        """Creates a chat session, with the client secret that its page needs.

        - workflow: The workflow that powers the session.
        - user: Identifier of your end user; the session can access other objects with the same `user`, such as threads.
        - expires_after: When the session expires; 10 minutes after creation by default.
        - rate_limits: Rate limit of the session; 10 requests per minute by default.
        - chatkit_configuration: ChatKit configuration of the session.

        `POST /chatkit/sessions`"""
        ...

    @operation(CANCEL)
    def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> ChatSessionResource:
        """Cancels an active session and returns its metadata. Its client secret then no longer works for new requests.

        - session_id: ID of the session.

        `POST /chatkit/sessions/{session_id}/cancel`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaChatkitSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaChatkitSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaChatkitSessions(AsyncResource):
    """`client.beta.chatkit.sessions`: Chat sessions, each with the client secret that its page needs."""

    _path = "beta.chatkit.sessions"

    @operation(CREATE)
    async def create(
        self,
        *,
        workflow: WorkflowParamDict | WorkflowParam,
        user: str,
        expires_after: ExpiresAfterParamDict | ExpiresAfterParam | None = None,
        rate_limits: RateLimitsParamDict | RateLimitsParam | None = None,
        chatkit_configuration: ChatkitConfigurationParamDict | ChatkitConfigurationParam | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatSessionResource:
        """Creates a chat session, with the client secret that its page needs.

        - workflow: The workflow that powers the session.
        - user: Identifier of your end user; the session can access other objects with the same `user`, such as threads.
        - expires_after: When the session expires; 10 minutes after creation by default.
        - rate_limits: Rate limit of the session; 10 requests per minute by default.
        - chatkit_configuration: ChatKit configuration of the session.

        `POST /chatkit/sessions`"""
        ...

    @operation(CANCEL)
    async def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> ChatSessionResource:
        """Cancels an active session and returns its metadata. Its client secret then no longer works for new requests.

        - session_id: ID of the session.

        `POST /chatkit/sessions/{session_id}/cancel`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaChatkitSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaChatkitSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaChatkitSessions:
        """The methods of `BetaChatkitSessions`, returning responses as they came."""

        def __init__(self, of: BetaChatkitSessions) -> None:
            self.create = raw(of.create)
            self.cancel = raw(of.cancel)
            ...

    class AsyncRawBetaChatkitSessions:
        """The methods of `AsyncBetaChatkitSessions`, returning responses as they came."""

        def __init__(self, of: AsyncBetaChatkitSessions) -> None:
            self.create = async_raw(of.create)
            self.cancel = async_raw(of.cancel)
            ...
