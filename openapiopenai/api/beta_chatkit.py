# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.chatkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.beta_chatkit_sessions import (
        AsyncBetaChatkitSessions,
        AsyncRawBetaChatkitSessions,
        BetaChatkitSessions,
        RawBetaChatkitSessions,
    )
    from openapiopenai.api.beta_chatkit_threads import (
        AsyncBetaChatkitThreads,
        AsyncRawBetaChatkitThreads,
        BetaChatkitThreads,
        RawBetaChatkitThreads,
    )


class BetaChatkit(SyncResource):
    """`client.beta.chatkit`: ChatKit: an embeddable chat for web pages, backed by a workflow."""

    _path = "beta.chatkit"

    @subresource
    def sessions(self) -> BetaChatkitSessions:
        """`client.beta.chatkit.sessions`: Chat sessions, each with the client secret that its page needs."""
        from openapiopenai.api.beta_chatkit_sessions import BetaChatkitSessions

        return BetaChatkitSessions(self._client)

    @subresource
    def threads(self) -> BetaChatkitThreads:
        """`client.beta.chatkit.threads`: Threads: the conversations of a chat's users."""
        from openapiopenai.api.beta_chatkit_threads import BetaChatkitThreads

        return BetaChatkitThreads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaChatkit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaChatkit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaChatkit(AsyncResource):
    """`client.beta.chatkit`: ChatKit: an embeddable chat for web pages, backed by a workflow."""

    _path = "beta.chatkit"

    @subresource
    def sessions(self) -> AsyncBetaChatkitSessions:
        """`client.beta.chatkit.sessions`: Chat sessions, each with the client secret that its page needs."""
        from openapiopenai.api.beta_chatkit_sessions import AsyncBetaChatkitSessions

        return AsyncBetaChatkitSessions(self._client)

    @subresource
    def threads(self) -> AsyncBetaChatkitThreads:
        """`client.beta.chatkit.threads`: Threads: the conversations of a chat's users."""
        from openapiopenai.api.beta_chatkit_threads import AsyncBetaChatkitThreads

        return AsyncBetaChatkitThreads(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaChatkit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaChatkit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaChatkit:
        """The methods of `BetaChatkit`, returning responses as they came."""

        def __init__(self, of: BetaChatkit) -> None:
            self.sessions: RawBetaChatkitSessions = of.sessions.with_raw_response
            self.threads: RawBetaChatkitThreads = of.threads.with_raw_response
            ...

    class AsyncRawBetaChatkit:
        """The methods of `AsyncBetaChatkit`, returning responses as they came."""

        def __init__(self, of: AsyncBetaChatkit) -> None:
            self.sessions: AsyncRawBetaChatkitSessions = of.sessions.with_raw_response
            self.threads: AsyncRawBetaChatkitThreads = of.threads.with_raw_response
            ...
