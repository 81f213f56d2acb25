"""Options of clients: what constructors and `with_options` accept, checked and turned into a configuration."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, TypeVar

from ...profile import PROFILE, BaseError
from ..http.request import Timeout
from ..json.absent import present
from ..json.redaction import redact_url
from ..json.spelling import advised, did_you_mean, meant
from .credentials import checked, source
from .exchange import Exchange
from .logs import VARIABLE, show
from .servers import address, server_options
from .settings import HTTP, Configuration, check_header, check_headers, check_mapping, check_url, from_environment

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from .client import Client
    from .middleware import AsyncAttemptMiddleware, AsyncMiddleware, AttemptMiddleware, Middleware
    from .retry import RetryPolicy
    from .settings import Hook, OnIncompleteStream

    Key: TypeAlias = str | Callable[[], str] | Exchange
    AsyncKey: TypeAlias = str | Callable[[], str | Awaitable[str]] | Exchange

C = TypeVar("C", bound="Client")


class Options(TypedDict, total=False):
    """Client settings, accepted by the constructor and by `with_options`."""

    websocket_base_url: str | None
    """Base URL of WebSocket connections; default: derived from `base_url`."""
    timeout: float | Timeout | None
    """Seconds to wait for a connection and for the next bytes of a response, or a `Timeout`; default: 5 s to connect,
    600 s between bytes. None: no limit."""
    deadline: float | None
    """Time limit in seconds for a whole call, including retries; default: no limit."""
    stream_idle_timeout: float | None
    """Seconds to wait for the next bytes of a stream; default: same as `timeout`."""
    max_response_size: int | None
    """Size limit in bytes, after decompression, of a response read into memory; default: 512 MiB. None: no limit."""
    max_retries: int
    """Maximum number of retries of a call; default: 2."""
    retry_policy: RetryPolicy
    """Decides whether and when to retry a request; default: `Backoff()`."""
    on_incomplete_stream: OnIncompleteStream
    """What to do if a stream ends without a completion marker: "raise" (the default), "raise_if_cut", which warns if it ends
    regularly, or "warn"."""
    default_headers: Mapping[str, str | None] | None
    """Headers added to every request; None or `omit` removes a header that would be sent otherwise."""
    default_query: Mapping[str, object] | None
    """Query parameters added to every request."""
    set_default_headers: Mapping[str, str | None] | None
    """In `with_options`: headers added to every request in place of those of this client."""
    set_default_query: Mapping[str, object] | None
    """In `with_options`: query parameters added to every request in place of those of this client."""
    before_attempt: Sequence[Hook]
    """Hooks called with an `Attempt` before each attempt is sent."""
    after_attempt: Sequence[Hook]
    """Hooks called with an `Attempt` after its response has arrived or it has failed."""
    middleware: Sequence[Middleware | AsyncMiddleware]
    """Functions around each call, outside of its retries; the first one is the outermost."""
    attempt_middleware: Sequence[AttemptMiddleware | AsyncAttemptMiddleware]
    """Functions around each attempt of a call, inside of its retries; the first one is the outermost."""


# Options passed to the configuration unchanged.
_PLAIN = (
    "deadline",
    "stream_idle_timeout",
    "max_response_size",
    "max_retries",
    "retry_policy",
    "on_incomplete_stream",
)
# Options that are lists of functions.
_FUNCTIONS = ("before_attempt", "after_attempt", "middleware", "attempt_middleware")
WHOSE = ("base_url", "keys", "headers", "own")
"""Settings that say which server a client uses, and on whose behalf."""


def initial(keys: Mapping[str, AsyncKey | None], options: Mapping[str, Any]) -> Configuration:
    """Return the configuration of a new client, with defaults from the environment. Raises the base error if there is no
    key, ValueError or TypeError if a setting is invalid."""
    keys, options = present(keys), present(options)
    given = {argument: key for argument, key in keys.items() if key is not None}
    found = {**_credentials_of_environment(given), **given}
    if level := from_environment(VARIABLE):
        show(level)
    if not found and PROFILE.needs_key:
        check_names(options.keys() - known_options())
        raise BaseError(f"no key: pass {', or '.join(map(_needed, PROFILE.credentials))}")
    chosen = {name for name, value in options.items() if value is not None} & server_options()
    if chosen and options.get("base_url"):
        raise ValueError(f"base_url and {min(chosen)}: expected one of them, got both")
    defaults: dict[str, Any] = {name: from_environment(variable) for name, variable in PROFILE.variables.items()}
    if chosen:
        defaults["base_url"] = None  # what is passed goes before the environment
    named = {name: value for name, value in options.items() if value is not None or name not in defaults}
    return configure(None, found, {**defaults, **named})


def _credentials_of_environment(given: Mapping[str, object]) -> dict[str, str]:
    """Return credentials of the environment, but for a token in place of a client ID and secret that are given."""
    instead = {
        scheme.argument
        for scheme in PROFILE.schemes.values()
        if scheme.grant and given.keys() & {scheme.grant.client_id, scheme.grant.client_secret}
    }
    found = {name: from_environment(each.variable) for name, each in PROFILE.credentials.items() if name not in instead}
    return {name: value for name, value in found.items() if value is not None}


def _needed(argument: str) -> str:
    credential = PROFILE.credentials[argument]
    free = f' ({argument}="" for a server that asks for none)'
    return f"{source([argument])} {credential.purpose}" if credential.purpose else f"{source([argument])}{free}"


def configure(
    before: Configuration | None, keys: Mapping[str, AsyncKey | None], options: Mapping[str, Any]
) -> Configuration:
    """Apply options to an existing configuration, or create a new one if `before` is None."""
    options = dict(options)
    if before:
        before, options = replaced(before, options)
    headers: dict[str, str | None] = {**before.headers} if before else {}
    for option, header in PROFILE.headers.items():
        if option in options and ((value := options.pop(option)) is not None or before):
            headers[header] = None if value is None else check_header(option, header, value)
    headers |= check_headers("default_headers", options.pop("default_headers", None))
    more_query = check_mapping("default_query", options.pop("default_query", None))
    query = {**(before.query if before else {}), **more_query}
    more = {name: value for name in own_options() if (value := options.pop(name, None)) is not None}
    own = {**(before.own if before else {}), **_checked_own(more)}
    fields: dict[str, Any] = {name: options.pop(name) for name in _PLAIN if name in options}
    fields |= {name: _functions(name, options.pop(name)) for name in _FUNCTIONS if name in options}
    if "timeout" in options:
        fields["timeout"] = Timeout.of(options.pop("timeout"))
    if url := options.pop("base_url", None):
        fields["base_url"] = str(url)
    if (url := options.pop("websocket_base_url", None)) is not None:
        fields["websocket_base_url"] = str(url)  # "": that of before is dropped
    if url := fields.get("base_url"):
        check_base(url)
    elif not before or more.keys() & server_options():
        fields["base_url"] = address(own)
    check_names(options)
    credentials = {
        argument: key if callable(key) or isinstance(key, Exchange) else checked(argument, key)
        for argument, key in keys.items()
        if key is not None
    }
    if before:
        made = before.replace(keys={**before.keys, **credentials}, headers=headers, query=query, own=own, **fields)
        return made if all(getattr(made, each) == getattr(before, each) for each in WHOSE) else made.apart()
    return Configuration(keys=credentials, headers=headers, query=query, own=own, **fields)


def replaced(before: Configuration, options: dict[str, Any]) -> tuple[Configuration, dict[str, Any]]:
    """Return a configuration without the headers and the query that are set anew, and options that add those.

    Settings of their own that are headers, such as the organization, stay. Raises ValueError for both at once.
    """
    for field, name in (("headers", "default_headers"), ("query", "default_query")):
        if (value := options.pop(f"set_{name}", None)) is None:
            continue
        if options.get(name) is not None:
            raise ValueError(f"{name} and set_{name}: expected one of them, got both")
        kept = {key: each for key, each in getattr(before, field).items() if key in PROFILE.headers.values()}
        before, options = before.replace(**{field: kept}), {**options, name: value}
    return before, options


def _functions(name: str, given: Any) -> tuple[Any, ...]:
    """Return a list of functions as a tuple; raises TypeError for anything else."""
    if not isinstance(given, (list, tuple)) or not all(map(callable, given)):  # pyright: ignore[reportUnknownArgumentType]
        raise TypeError(f"{name}: expected a list of functions, got {given!r}")
    return tuple(given)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def own_options() -> frozenset[str]:
    """Return the options that are kept by their names: those of helpers, of servers and of token endpoints."""
    grants = [scheme.grant for scheme in PROFILE.schemes.values() if scheme.grant]
    of_grants = {option for grant in grants for option in (grant.url_option, grant.scopes_option)}
    return server_options() | of_grants | {*PROFILE.own}


def _checked_own(options: dict[str, Any]) -> dict[str, Any]:
    """Return options of token endpoints, checked, and all others as they are."""
    for grant in (scheme.grant for scheme in PROFILE.schemes.values() if scheme.grant):
        if grant.url_option in options:
            options[grant.url_option] = check_url(grant.url_option, options[grant.url_option], HTTP)
        if grant.scopes_option in options:
            options[grant.scopes_option] = _scopes(grant.scopes_option, options[grant.scopes_option])
    return options


def _scopes(name: str, scopes: Any) -> tuple[str, ...]:
    """Return scopes, given as a list or as text with blanks between them."""
    if isinstance(scopes, str):
        return tuple(scopes.split())
    if not isinstance(scopes, (list, tuple)) or not all(isinstance(each, str) for each in scopes):  # pyright: ignore[reportUnknownVariableType]
        raise TypeError(f"{name}: expected a list of strings, got {type(scopes).__name__}")  # pyright: ignore[reportUnknownArgumentType]
    return tuple(scopes)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


_TRANSPORT = "pass transport=Http1Transport({}) or, for an asynchronous client, AsyncHttp1Transport({})"
INSTEAD = {
    "http_client": "pass transport=… instead (Http1Transport or AsyncHttp1Transport for proxies and certificates, "
    "HttpxTransport or AsyncHttpxTransport with a client of httpx, MockTransport for tests)",
    **dict.fromkeys(("proxy", "proxies"), _TRANSPORT.replace("{}", "proxy=…")),
    **dict.fromkeys(("verify", "cert", "ssl_context", "ca_bundle"), _TRANSPORT.replace("{}", "ca_file=…")),
    **dict.fromkeys(("headers", "extra_headers"), "pass default_headers=…"),
    **dict.fromkeys(("query", "params", "extra_query"), "pass default_query=…"),
    **dict.fromkeys(("url", "endpoint", "host", "server"), "pass base_url=…"),
    **dict.fromkeys(("retries", "max_retry_attempts", "num_retries"), "pass max_retries=…"),
}
"""Names that other clients have for options → what to do instead."""


def check_names(left: Iterable[str]) -> None:
    """Raise TypeError for options that do not exist, saying which ones were meant."""
    if unknown := list(left):
        remarks = {advised(["options"], name) or INSTEAD.get(name) or _meant(name) for name in unknown}
        raise TypeError("; ".join(filter(None, [f"unexpected arguments: {', '.join(unknown)}", *sorted(remarks)])))


def _meant(name: str) -> str:
    credentials = meant(name, frozenset(PROFILE.credentials))
    return did_you_mean(credentials or meant(name, frozenset(known_options())))


def known_options() -> set[str]:
    """Return the names of all options of a client but its credentials."""
    settings = {"base_url", *Options.__annotations__, *PROFILE.variables, *PROFILE.headers}
    return settings | own_options() | ({PROFILE.server_option} - {""})


def check_base(url: str) -> None:
    """Raise ValueError for a base URL that ends with the path of an operation."""
    base, _, query = url.partition("?")
    base = base.rstrip("/")
    for operation in PROFILE.operations:
        if base.endswith(operation):
            right = redact_url(base.removesuffix(operation) + (f"?{query}" if query else ""))
            others = "".join(f"; or {client}" for part, client in PROFILE.clients.items() if part in base)
            raise ValueError(f"base_url: expected one without {operation} at its end: {right!r}{others}")


def checked_transport(transport: Any, is_async: bool) -> Any:
    """Return a transport. Raises TypeError for what cannot be one."""
    if isinstance(transport, type):
        raise TypeError(f"transport: expected a transport, got the class {transport.__name__}: {transport.__name__}(…)")
    name = type(transport).__name__
    if type(transport).__module__.partition(".")[0] in ("httpx", "httpx2"):
        kind = "Async" if is_async else ""
        raise TypeError(f"transport: expected {kind}HttpxTransport(client) with an httpx.{kind}Client, got {name}")
    if not callable(getattr(transport, "send", None)):
        own = callable(getattr(getattr(transport, "transport", None), "send", None))
        hint = ": did you mean its attribute `transport`?" if own else ""
        raise TypeError(f"transport: expected an object with a `send` method, got {name}{hint}")
    if iscoroutinefunction(transport.send) if not is_async else _is_synchronous(transport):
        kind = "synchronous" if is_async else "asynchronous"
        raise TypeError(f"transport: {type(transport).__name__} is for {kind} clients")
    return transport


def _is_synchronous(transport: Any) -> bool:
    """Whether a transport is one of this package for synchronous clients; of others, such as mocks, one serves both."""
    from ..http.network import Sender

    # `send` may be replaced, for a cassette.
    return isinstance(transport, Sender) and not iscoroutinefunction(getattr(transport, "close", None))


def changed(client: C, keys: Mapping[str, AsyncKey | None], transport: Any, options: Mapping[str, Any]) -> C:
    """Return a copy of a client with other settings that shares its connections."""
    copy: Any = object.__new__(type(client))
    copy._configuration = configure(client._configuration, present(keys), present(options))
    copy.transport = client.transport if transport is None else checked_transport(transport, client._is_async)
    copy._client = copy
    made: C = copy
    return made
