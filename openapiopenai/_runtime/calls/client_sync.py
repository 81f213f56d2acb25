# Generated from client_async.py by `make generate`; edit that file instead.

"""Synchronous clients: run calls through a transport and retry them. The only module that waits between attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from ...profile import BaseError
from ..http import threads
from ..http.errors import APIConnectionError
from .call import UNREAD
from .client import CLOSED, Client
from .credentials import ASYNC_CALLABLE, Identity, Need, checked, combined, is_constant, needs, shown, text
from .exchange import Exchange
from .grants import Origin
from .response import ApiResponse
from .settings import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal, Self, Unpack

    from typing_extensions import TypeForm

    from ..http.request import Request
    from ..http.transport import Transport, TransportResponse
    from .call import Call
    from .operation import CallOptions
    from .streams_sync import Stream

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class SyncClient(Client):
    """Runs calls in the calling thread; safe to share between threads."""

    transport: Transport
    _is_sync = threads.IS_ASYNC
    _unread_type: Any = ApiResponse
    """Class of responses whose body has not been read."""

    def _default_transport(self) -> Transport:
        return threads.default_transport()

    def _run(self, call: Call) -> Any:
        response = self._send(call, unread=call.streams or call.raw == UNREAD)
        return call.kept(response) if call.raw else call.result(response)

    def _send(self, call: Call, *, unread: bool) -> ApiResponse[Any]:
        """Send a call, with retries, until it succeeds; raises APIError if it does not, BaseError if the client is closed."""
        if self._is_closed:
            raise BaseError(CLOSED)
        middleware = EVERYWHERE.middleware + call.configuration.middleware
        if not middleware:
            return self._attempts(call, unread=unread)
        from .middleware import around, settled

        draft = call.draft()

        def innermost(request: Request) -> ApiResponse[Any]:
            call.resume(draft, request)
            return self._attempts(call, unread=unread)

        response = around(middleware, innermost, "middleware", threads.result_of)(draft.replace())
        final: ApiResponse[Any] = settled(call, response, self._response_type, self._unread_type if unread else None)
        return final

    def _attempts(self, call: Call, *, unread: bool) -> ApiResponse[Any]:
        """Send a call, with retries."""
        send: Callable[[Request], TransportResponse] = self.transport.send
        if middleware := EVERYWHERE.attempt_middleware + call.configuration.attempt_middleware:
            from .middleware import through

            send = through(self, send, middleware, threads.result_of)
        while True:
            known = call.configuration.identities.get(call.operation.auth)
            request = call.attempt(known or self._identity(call))
            response: TransportResponse | None = None
            try:
                response = send(request)
                status, headers = response.status, response.headers
                is_kept = unread and status < 300
                content = None if is_kept else response.read()
            except APIConnectionError as error:
                delay: float | None = call.failed(error)
            else:
                delay = call.responded(status, headers)
                if delay is None:
                    info = call.info(status, headers)
                    if content is None:
                        return self._unread_type(info, response, call)  # type: ignore[no-any-return]
                    return call.accepted(self._response_type(info, content, call))
                response.close()
            if delay:
                threads.sleep(delay)

    def _identity(self, call: Call) -> Identity:
        """Return what the requests of a call send to show who they are from.

        Raises BaseError, TypeError or ValueError if a credential is missing or not valid, APIError if there is no token.
        """
        configuration, auth = call.configuration, call.operation.auth
        needed = needs(configuration, auth)
        identity = combined(configuration, [self._shown(call, need) for need in needed])
        if is_constant(configuration, needed):
            configuration.identities[auth] = identity
        return identity

    def _shown(self, call: Call, need: Need) -> Identity:
        scheme, grant = need.scheme, need.scheme.grant
        key = call.configuration.keys.get(scheme.argument)
        if isinstance(key, Exchange):
            from .grants_sync import token_of

            return shown(scheme, token_of(self, call, key), origin=key)
        if grant is None or key is not None:
            password = self._value(call, scheme.password) if scheme.password else ""
            return shown(scheme, self._value(call, scheme.argument), password)
        from .grants_sync import token_of

        client_id, secret = self._value(call, grant.client_id), self._value(call, grant.client_secret)
        if not client_id:
            return shown(scheme, "")
        origin = Origin.of(call.configuration, grant, client_id, secret, need.scopes)
        return shown(scheme, token_of(self, call, origin), origin=origin)

    def _value(self, call: Call, argument: str) -> str:
        """Return a credential; a callable is called."""
        key: Any = call.configuration.keys.get(argument)
        if not callable(key):
            return checked(argument, key or "")
        late = f"{argument}: the callable has not returned in time"
        found = threads.result_before(call.patience(), key(), ASYNC_CALLABLE.format(argument), late)
        return text(argument, found)

    @overload
    def as_(self, to: Literal["model"], method: Callable[P, R], /) -> Callable[P, R]: ...
    @overload
    def as_(self, to: Literal["dict"], method: Callable[P, R], /) -> Callable[P, dict[str, Any]]: ...
    @overload
    def as_(self, to: Literal["bytes"], method: Callable[P, R], /) -> Callable[P, bytes]: ...
    @overload
    def as_(self, to: type[T], method: Callable[P, R], /) -> Callable[P, T]: ...
    @overload
    def as_(self, to: TypeForm[T], method: Callable[P, R], /) -> Callable[P, T]: ...
    def as_(self, to: Any, method: Any, /) -> Any:
        """Return a method whose result has another form: `client.as_("dict", client.models.list)()`.

        - `to`: "dict" for the JSON object of the response, "bytes" for its content as it came, or a type: a model or
          union, a list or dict of them, or any that pydantic knows; for a streaming call a stream class,
          `Stream[dict]`. "model" changes nothing. What the form does not have is not decoded.
        - `method`: one that makes one call, of a resource of this client.

        The method returned takes the same arguments and raises the same errors; UnexpectedContentError for a response that
        is no JSON object, with "dict"; DecodeError if it does not fit a type that only pydantic knows. Of a list it
        returns the first page.
        """
        from .casting import converted

        return converted(self, to, method)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: None = None,
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Any: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: type[R],
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> R: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: TypeForm[R],
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> R: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: None = None,
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[Any]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: type[R],
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[R]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: TypeForm[R],
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[R]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: Any = None,
        stream: bool = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call an endpoint that is not in the spec.

        - `body`, `query`: properties of the JSON body, and query parameters.
        - `response`: type of the result, as `decode` takes it: a model or a union, or a list or dict of them. None
          (the default): JSON values. `ApiResponse`: the content as it is.
        - `stream`: whether the response is a stream; returns an `Stream` of events of the type `response`.
        - `auth`: name of the security scheme, as in `PROFILE.schemes`; default: what most operations need.
        - all others: see `CallOptions`.

        Raises APIError like every method, TypeError or ValueError for an argument that is not valid.
        """
        return self._run(
            self._custom(
                method, path, body=body, query=query, response=response, stream=stream, auth=auth, options=options
            )
        )

    def preload(self, *methods: str) -> None:
        """Load what methods need, so that the first call takes no longer than others: `preload("responses.create")`.

        Without it, a first call imports and builds models in the event loop. This does it in a thread. All that a response
        may contain is loaded, which takes some tenths of a second of processor time, and some megabytes of memory.
        Name helpers such as `responses.parse` beside the operation that they call.

        Raises ValueError for a name that is no method.
        """
        threads.blocking(self._preload, methods)

    def close(self) -> None:
        """Close all connections. Copies made by `with_options` share them.

        Calls of a closed client raise BaseError; `with` opens it again.
        """
        self._is_closed = True
        self.transport.close()

    def __enter__(self) -> Self:
        self._is_closed = False
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
