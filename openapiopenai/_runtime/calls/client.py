"""Clients: their settings and attributes, and how a method becomes a call."""

from __future__ import annotations

import warnings
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ...profile import PROFILE
from ..json.absent import present
from ..json.decoding import check_kind
from ..json.redaction import redact_url
from ..json.spelling import Missing, check_spelling, did_you_mean, meant, public
from .call import READ, UNREAD, Call
from .credentials import check_auth, preferred
from .operation import OPTIONS, Arguments, Operation, owner_of, plan_of
from .options import checked_transport, initial
from .response import ApiResponse, AsyncCall
from .settings import check_method, check_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from ..http.request import Request
    from ..registry import Registry
    from .exchange import Metadata
    from .grants import Source
    from .middleware import Chain
    from .operation import Plan
    from .options import AsyncKey
    from .rate_limits import RateLimits
    from .retry import Attempt, RetryPolicy
    from .settings import Configuration

T = TypeVar("T")
R = TypeVar("R")
F = TypeVar("F", bound="Callable[..., None]")


CLOSED = "this client is closed: make the call before close() and within the `with` block, or make another client"
ATTRIBUTES = ("transport",)
"""Attributes of a client besides settings and resources."""


class Setting(Generic[T]):
    """A setting of a client: read from its configuration; setting it replaces the configuration."""

    name: str

    def __init__(self, read: Callable[[Configuration], T], name: str = "") -> None:
        """`name`: that of the option, if the attribute has another."""
        self.read = read
        self.name = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name

    @overload
    def __get__(self, client: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, client: Client, owner: Any) -> T: ...
    def __get__(self, client: Client | None, owner: Any) -> Self | T:
        return self if client is None else self.read(client._configuration)

    def __set__(self, client: Any, value: Any) -> None:
        if value is None and self.name in NEVER_NONE:
            raise TypeError(f"{self.name}: expected a value, got None")
        client._configuration = client.with_options(**{self.name: value})._configuration


NEVER_NONE = (*PROFILE.credentials, "base_url", "websocket_base_url")
"""Settings for which None means "unchanged" in `with_options`."""


class Merged(Setting[T]):
    """A setting that `with_options` merges with the previous one; setting it replaces all of it."""

    def __set__(self, client: Any, value: Any) -> None:
        client._configuration = client.with_options(**{f"set_{self.name}": value})._configuration


def is_own(kind: type) -> bool:
    """Whether a class is one of this package, not a subclass by a user, who may add attributes."""
    return kind.__module__.partition(".")[0] == __name__.partition(".")[0]


def keywords_only(constructor: F) -> F:
    """Let the constructor of a client say which argument was meant by one without a name."""

    @wraps(constructor)
    def made(self: Any, /, *positional: Any, **arguments: Any) -> None:
        if positional:
            first = next(iter(PROFILE.credentials), "base_url")
            raise TypeError(f"{type(self).__name__}() takes keyword arguments only, such as {first}=…")
        constructor(self, **arguments)

    return cast("F", made)


class Client:
    """Base class of the synchronous and asynchronous clients."""

    _configuration: Configuration
    transport: Any
    _client: Any
    """The client itself, as the root of its resources."""
    _is_async = False
    _is_closed = False
    _chain: Chain | None = None
    """Middleware around attempts, as it was last used."""
    _response_type: Any = ApiResponse
    """Class of responses whose body has been read."""

    base_url = Setting(lambda configuration: configuration.root)
    """Base URL of requests; reads without credentials."""
    websocket_base_url = Setting(lambda configuration: redact_url(configuration.websocket_base_url) or None)
    """Base URL of WebSocket connections; None if it is derived from `base_url`."""
    timeout = Setting(lambda configuration: configuration.timeout)
    """Timeouts of a single attempt."""
    deadline = Setting(lambda configuration: configuration.deadline)
    """Time limit in seconds for a whole call, including retries."""
    stream_idle_timeout = Setting(lambda configuration: configuration.stream_idle_timeout)
    """Seconds to wait for the next bytes of a stream."""
    max_retries = Setting(lambda configuration: configuration.max_retries)
    """Maximum number of retries per call."""
    retry_policy = Setting(lambda configuration: configuration.retry_policy)
    """Decides whether and when to retry a request."""
    on_incomplete_stream = Setting(lambda configuration: configuration.on_incomplete_stream)
    """What to do if a stream ends without a completion marker."""
    before_attempt = Setting(lambda configuration: configuration.before_attempt)
    """Hooks called before each attempt."""
    after_attempt = Setting(lambda configuration: configuration.after_attempt)
    """Hooks called after each attempt."""
    middleware = Setting(lambda configuration: configuration.middleware)
    """Functions around each call."""
    attempt_middleware = Setting(lambda configuration: configuration.attempt_middleware)
    """Functions around each attempt of a call."""
    default_headers = Merged(lambda configuration: dict(configuration.headers))
    """Headers added to every request; None for those that are not sent."""
    custom_headers = Merged(lambda configuration: dict(configuration.headers), "default_headers")
    """The same as `default_headers`."""
    default_query = Merged(lambda configuration: dict(configuration.query))
    """Query parameters added to every request."""

    def _set_up(self, keys: Mapping[str, AsyncKey | None], transport: Any, options: Mapping[str, Any]) -> None:
        """Initialize a client with the arguments of its constructor."""
        self._configuration = initial(keys, options)
        self.transport = (
            self._default_transport() if transport is None else checked_transport(transport, self._is_async)
        )
        self._client = self

    @property
    def operations(self) -> Registry:
        """The operations of the API by name, as data: `client.operations["responses.create"]["path"]`.

        See `Registry`. Nothing is loaded before it is asked for.
        """
        from ..registry import Registry

        return Registry()

    @property
    def rate_limits(self) -> dict[str, RateLimits]:
        """The rate limits that the server has told in the headers of responses, by the model that the request named.

        `client.rate_limits["gpt-5.1"].tokens.remaining`. "" stands for requests that name no model. Copies of a client with
        the same server and credentials share what is known; the last 256 models are remembered.
        """
        return self._configuration.last_headers.limits()

    def is_closed(self) -> bool:
        """Whether the connections were closed, by `close` or at the end of a `with` block; calls raise BaseError."""
        return self._is_closed

    def _default_transport(self) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        from .resource import remark

        raise Missing(type(self).__name__, name, lambda: remark(self, name))

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute. Raises AttributeError for a name close to that of a setting, which would have no effect."""
        is_known = name in ATTRIBUTES or name.startswith("_") or hasattr(type(self), name)
        if not is_known and is_own(type(self)) and (near := meant(name, public(type(self)))):
            raise Missing(type(self).__name__, name, lambda: did_you_mean(near))
        object.__setattr__(self, name, value)

    def __getstate__(self) -> dict[str, Any]:
        """What is copied and pickled: the resources that were used belong to this client, a copy makes its own."""
        from .middleware import Chain
        from .raw import RawView
        from .resource import Resource

        own = (Resource, RawView, Chain)
        return {name: value for name, value in vars(self).items() if not isinstance(value, own)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _client=self)  # a client is the root of its resources

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        twin.__setstate__(self.__getstate__())
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from .copying import deep_copy

        twin: Self = deep_copy(self, memo)
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        from .copying import check_picklable, empty

        check_picklable(self)
        return empty, (type(self),), self.__getstate__()

    def _call(self, plan: Plan, positional: tuple[Any, ...], arguments: dict[str, Any]) -> Any:
        """Run a generated method."""
        call = self._prepare(plan, positional, arguments)
        if self._is_async and plan.operation.page is not None and not call.raw:
            from .pages import AsyncPages

            return AsyncPages[Any, Any](lambda: self._run(call))
        return self._run(call)

    def _preload(self, methods: tuple[str, ...]) -> None:
        from .preloading import preload

        preload(self, methods)

    def _issuer(self, origin: Source | Metadata) -> Any:
        """Return a client, with the same connections, that sends nothing of this one's own to a token endpoint."""
        made: Any = object.__new__(type(self))
        made._configuration = self._configuration.apart().replace(
            base_url=origin.url.partition("?")[0],
            keys={"": getattr(origin, "client_secret", "")},
            headers={},
            query={},
            before_attempt=(),
            after_attempt=(),
            middleware=(),
            attempt_middleware=(),
            route=None,
        )
        made.transport = self.transport
        made._client = made
        return made

    def _raw(self, call: Call, *, unread: bool) -> Any:
        """Send a call and return the raw response, `AsyncCall` with an asynchronous client."""

        def send(is_entered: bool) -> Any:
            call.raw = UNREAD if is_entered else READ
            return self._run(call)

        return AsyncCall[Any](send) if self._is_async else send(unread)

    def _run(self, call: Call) -> Any:
        """Send a call and return the result of its method, or the response if that is wanted."""
        raise NotImplementedError

    def _send(self, call: Call, *, unread: bool) -> Any:
        """Send a call and return the response, whose body is left unread if asked for."""
        raise NotImplementedError

    def _retry_delay(self, policy: RetryPolicy, attempt: Attempt, retries_left: int) -> float | None:
        """Return the seconds before the next attempt; None for no other."""
        return policy.delay(attempt, retries_left)

    def _opening_arguments(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of a `connect` method by their names in this package."""
        return arguments

    def _file_result(self, call: Call, response: ApiResponse[Any]) -> Any:
        """Return the result of a method whose response is a file."""
        return response

    def _prepare(self, plan: Plan, positional: tuple[Any, ...], arguments: dict[str, Any], *, caller: int = 4) -> Call:
        """Build the call of a generated method; `caller` is the number of stack frames up to the user's code."""
        operation = plan.operation
        if operation.deprecated:
            warnings.warn(operation.deprecated, DeprecationWarning, stacklevel=caller)
        return Call(self, operation, plan.bind(positional, arguments))

    def dry_run(self, method: Callable[..., object], /, *positional: Any, **arguments: Any) -> Request:
        """Return the request that `method` would send with these arguments, without sending it.

        That of a method of another client is the request of that client.

        `print(client.dry_run(client.responses.create, model="gpt-5.1", input="Hi").to_curl())`
        """
        plan = plan_of("dry_run", method)
        call = owner_of(method, self)._prepare(plan, positional, arguments, caller=3)
        return call.attempt(preferred(call.configuration, plan.operation.auth)).masked()

    def _custom(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None,
        query: Mapping[str, object] | None,
        response: Any,
        stream: bool,
        auth: str,
        options: Mapping[str, Any],
    ) -> Call:
        """Build a call of an endpoint that is not in the spec."""
        method, path = check_method(method), check_path(path)
        check_auth(auth)
        if response is not None and response is not ApiResponse:
            check_kind("response", response)
        operation = Operation(
            f"request {method} {path}",
            method,
            path,
            body="json" if body is not None else "",
            response="json" if response is None else "bytes" if response is ApiResponse else response,
            event="" if response is None else response,
            auth=auth,
        )
        options = present(options)
        unknown = options.keys() - OPTIONS
        if unknown:
            check_spelling("request()", unknown, OPTIONS)
            raise TypeError(f"request() takes no {', '.join(sorted(unknown))}")
        return Call(
            self, operation, Arguments({}, dict(query or {}), {}, dict(body or {}), dict(options)), streams=stream
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={redact_url(self._configuration.base_url)!r})"
