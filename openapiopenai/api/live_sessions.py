# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.live.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai.models.accept_live_session_request_session import (
        AcceptLiveSessionRequestSession,
        AcceptLiveSessionRequestSessionDict,
    )
    from openapiopenai.models.create_live_session_request_transport import (
        CreateLiveSessionRequestTransport,
        CreateLiveSessionRequestTransportDict,
    )
    from openapiopenai.models.live_create_response import LiveCreateResponse
    from openapiopenai.models.live_media_session_fork_config import (
        LiveMediaSessionForkConfig,
        LiveMediaSessionForkConfigDict,
    )

ACCEPT = Operation(
    "live.sessions.accept",
    "POST",
    "/live/sessions/{session_id}/accept",
    body="json",
)
DOWNLOAD_RECORDING = Operation(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    response="bytes",
)
FORK = Operation(
    "live.sessions.fork",
    "POST",
    "/live/sessions/{session_id}/fork",
    body="json",
    response="LiveCreateResponse",
)
HANGUP = Operation(
    "live.sessions.hangup",
    "POST",
    "/live/sessions/{session_id}/hangup",
)
REFER = Operation(
    "live.sessions.refer",
    "POST",
    "/live/sessions/{session_id}/refer",
    body="json",
)
REJECT = Operation(
    "live.sessions.reject",
    "POST",
    "/live/sessions/{session_id}/reject",
    body="json",
)


class LiveSessions(SyncResource):
    """`client.live.sessions`: Running live sessions: accepts, forks, transfers and ends them, and downloads their recordings."""

    _path = "live.sessions"

    @operation(ACCEPT)
    def accept(
        self,
        session_id: str,
        *,
        session: AcceptLiveSessionRequestSessionDict | AcceptLiveSessionRequestSession,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accepts an incoming SIP call, with the configuration of its live session.

        - session_id: ID of the session.
        - session: Configuration of the session.

        `POST /live/sessions/{session_id}/accept`"""
        ...

    @operation(DOWNLOAD_RECORDING)
    def download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads the recording of a stored session.

        - session_id: ID of the session.

        `GET /live/sessions/{session_id}/content`"""
        ...

    @operation(FORK)
    def fork(
        self,
        session_id: str,
        *,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        session: LiveMediaSessionForkConfigDict | LiveMediaSessionForkConfig | None = None,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """Starts a session over WebRTC that continues from a stored one.

        - session_id: ID of the session.
        - transport: WebRTC transport, with the SDP offer.
        - session: Settings that differ from those of the stored session; if omitted, none do.

        `POST /live/sessions/{session_id}/fork`"""
        ...

    @operation(HANGUP)
    def hangup(self, session_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends a SIP call.

        - session_id: ID of the session.

        `POST /live/sessions/{session_id}/hangup`"""
        ...

    @operation(REFER)
    def refer(self, session_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers a SIP call to another destination.

        - session_id: ID of the session.
        - target_uri: Target of the transfer: a `tel:` or `sip:` URI such as `sip:agent@example.com`, sent in the SIP header `Refer-To`.

        `POST /live/sessions/{session_id}/refer`"""
        ...

    @operation(REJECT)
    def reject(self, session_id: str, *, status_code: int, **options: Unpack[CallOptions]) -> None:
        """Rejects an incoming SIP call.

        - session_id: ID of the session.
        - status_code: SIP status code to send to the caller, from 300 to 699.

        `POST /live/sessions/{session_id}/reject`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawLiveSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawLiveSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncLiveSessions(AsyncResource):
    """`client.live.sessions`: Running live sessions: accepts, forks, transfers and ends them, and downloads their recordings."""

    _path = "live.sessions"

    @operation(ACCEPT)
    async def accept(
        self,
        session_id: str,
        *,
        session: AcceptLiveSessionRequestSessionDict | AcceptLiveSessionRequestSession,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accepts an incoming SIP call, with the configuration of its live session.

        - session_id: ID of the session.
        - session: Configuration of the session.

        `POST /live/sessions/{session_id}/accept`"""
        ...

    @operation(DOWNLOAD_RECORDING)
    async def download_recording(self, session_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads the recording of a stored session.

        - session_id: ID of the session.

        `GET /live/sessions/{session_id}/content`"""
        ...

    @operation(FORK)
    async def fork(
        self,
        session_id: str,
        *,
        transport: CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport,
        session: LiveMediaSessionForkConfigDict | LiveMediaSessionForkConfig | None = None,
        **options: Unpack[CallOptions],
    ) -> LiveCreateResponse:
        """Starts a session over WebRTC that continues from a stored one.

        - session_id: ID of the session.
        - transport: WebRTC transport, with the SDP offer.
        - session: Settings that differ from those of the stored session; if omitted, none do.

        `POST /live/sessions/{session_id}/fork`"""
        ...

    @operation(HANGUP)
    async def hangup(self, session_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends a SIP call.

        - session_id: ID of the session.

        `POST /live/sessions/{session_id}/hangup`"""
        ...

    @operation(REFER)
    async def refer(self, session_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers a SIP call to another destination.

        - session_id: ID of the session.
        - target_uri: Target of the transfer: a `tel:` or `sip:` URI such as `sip:agent@example.com`, sent in the SIP header `Refer-To`.

        `POST /live/sessions/{session_id}/refer`"""
        ...

    @operation(REJECT)
    async def reject(self, session_id: str, *, status_code: int, **options: Unpack[CallOptions]) -> None:
        """Rejects an incoming SIP call.

        - session_id: ID of the session.
        - status_code: SIP status code to send to the caller, from 300 to 699.

        `POST /live/sessions/{session_id}/reject`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawLiveSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawLiveSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawLiveSessions:
        """The methods of `LiveSessions`, returning responses as they came."""

        def __init__(self, of: LiveSessions) -> None:
            self.accept = raw(of.accept)
            self.download_recording = raw(of.download_recording)
            self.fork = raw(of.fork)
            self.hangup = raw(of.hangup)
            self.refer = raw(of.refer)
            self.reject = raw(of.reject)
            ...

    class AsyncRawLiveSessions:
        """The methods of `AsyncLiveSessions`, returning responses as they came."""

        def __init__(self, of: AsyncLiveSessions) -> None:
            self.accept = async_raw(of.accept)
            self.download_recording = async_raw(of.download_recording)
            self.fork = async_raw(of.fork)
            self.hangup = async_raw(of.hangup)
            self.refer = async_raw(of.refer)
            self.reject = async_raw(of.reject)
            ...
