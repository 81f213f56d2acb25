"""What the clients for software that was written for the official SDK have in common."""

from __future__ import annotations

import os
from functools import wraps
from inspect import isawaitable, signature
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from openapiopenai._runtime.calls.call import UNREAD
from openapiopenai._runtime.calls.client import Client as Base
from openapiopenai._runtime.calls.client import Merged, Setting
from openapiopenai._runtime.http.request import Headers
from openapiopenai._runtime.json.absent import is_absent, omit

from .arguments import (
    adapted,
    connecting,
    is_watched,
    shown,
    shown_key,
    timeout,
    timeout_of,
    transport,
    url,
)
from .openai._base_client import RETRY_COUNT, marks
from .openai._httpx2 import watched_client
from .openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from .responses import check_fit
from .sessions import CREATE, collecting, split

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from openapiopenai._runtime.calls.call import Call
    from openapiopenai._runtime.calls.operation import Plan
    from openapiopenai._runtime.calls.options import AsyncKey
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai._runtime.calls.settings import Configuration

    from .openai._models import FinalRequestOptions


F = TypeVar("F", bound="Callable[..., None]")


class Kind(type):
    """Metaclass of clients: those that were made without this layer count as instances, too."""

    _plain: type
    """The same client of this package; subclasses have none of their own."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls._plain) if "_plain" in vars(cls) else super().__instancecheck__(instance)


def declared(constructor: F) -> F:
    """Let the constructor of a client pass on what it is given, and show what it declares: programs read that."""

    @wraps(constructor)
    def made(self: Any, **options: Any) -> None:
        Official.__init__(self, **options)

    vars(made)["__signature__"] = signature(constructor)
    return cast("F", made)


class AnyCase(dict[str, str]):
    """Headers by lowercase names, found by names in any case."""

    def __missing__(self, name: str) -> str:
        lower = name.lower()
        if lower == name:
            raise KeyError(name)
        return self[lower]


class Official(Base):
    """What the official clients have besides."""

    api_key = Setting(lambda configuration: shown_key(configuration.keys.get("api_key")))
    base_url = Setting(lambda configuration: _base(configuration.root.rstrip("/")))
    timeout = Setting(lambda configuration: shown(configuration.timeout))
    default_headers = Merged(lambda configuration: _headers(configuration))
    _custom_headers = Merged(lambda configuration: AnyCase(_headers(configuration)), "default_headers")
    _custom_query = Merged(lambda configuration: dict(configuration.query), "default_query")
    _like_official = True
    _strict_response_validation = False
    _is_closed = False
    _response_type = LegacyAPIResponse

    @property
    def _base_url(self) -> Any:
        return self.base_url

    @property
    def _http_client(self) -> Any:
        """The client of httpx that requests are sent through; None if there is none."""
        return getattr(self.transport, "client", None)

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._is_closed or bool(getattr(self._http_client, "is_closed", False))

    def _set_up(self, keys: Mapping[str, AsyncKey | None], transport: Any, options: Mapping[str, Any]) -> None:
        super()._set_up(keys, transport, options)
        self._configuration = self._configuration.replace(marks=marks(is_async=self._is_async), retry_count=RETRY_COUNT)
        if self._overrides("_prepare_request"):
            from .watched import AsyncPreparing, Preparing

            self.transport = (AsyncPreparing if self._is_async else Preparing)(self, self.transport)

    def _overrides(self, name: str) -> bool:
        """Whether a subclass has overridden one of the methods by which official clients prepare requests."""
        own = next(kind for kind in type(self).__mro__ if "_plain" in vars(kind))
        return getattr(type(self), name) is not getattr(own, name)

    def _prepare(self, plan: Plan, positional: tuple[Any, ...], arguments: dict[str, Any], *, caller: int = 4) -> Call:
        """Build the call of a method; the error for an empty ID is that of the official SDK."""
        own: dict[str, Any] = {}
        if plan.operation.name == CREATE:
            arguments, own = split(arguments)
        if arguments.get("timeout") is not None:
            arguments = {**arguments, "timeout": timeout(arguments["timeout"])}
        try:
            call = super()._prepare(plan, positional, arguments, caller=caller + 1)
        except ValueError:
            given = {str(plan.positional): next(iter(positional), None), **arguments}
            for name in plan.path_names:
                if given.get(name) in ("", None):
                    raise ValueError(
                        f"Expected a non-empty value for `{name}` but received {given.get(name)!r}"
                    ) from None
            raise
        if call.operation.response == "bytes":  # speech is content, also where that is a stream of events
            call.streams = False
        call.own = own
        return call

    def _opening_arguments(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of a `connect` method; official ones have no limit of sizes."""
        return connecting(arguments)

    def _file_result(self, call: Call, response: ApiResponse[Any]) -> Any:
        """Return the result of a method whose response is a file: of `with_streaming_response`, its bytes."""
        if call.operation.deprecated.startswith("files.retrieve_content"):
            return response.text
        return response.content if call.raw == UNREAD else HttpxBinaryResponseContent(response)

    def _run(self, call: Call) -> Any:
        """Send a call and return the result of its method."""
        kind: Any = type(self)
        result = super()._run(call) if kind.request is kind._own_request else self._passed(call, kind.request)
        if call.raw:
            return result
        if call.streams and call.operation.name == CREATE:
            return awaited(result, lambda stream: collecting(self, call, stream))
        return awaited(result, check_fit) if self._strict_response_validation else result

    def _passed(self, call: Call, request: Any) -> Any:
        """Run a call by a method `request` that something has replaced."""
        from .watched import passed

        return passed(request.__get__(self), call)

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Any:
        """Return a request as one of httpx."""
        from .watched import built

        return built(self, options, retries_taken)

    _own_request: Any
    if not TYPE_CHECKING:  # type checkers see the methods of this package

        def request(self, cast_to: Any, options: Any = None, *rest: Any, **more: Any) -> Any:
            """Send a request as official clients do, `request(cast_to, options)`, or as this package does."""
            plain: Any = super()
            if isinstance(cast_to, str):
                return plain.request(cast_to, options, *rest, **more)
            from .watched import CallOptions, sent

            if isinstance(options, CallOptions):
                return plain._run(options.call)
            return sent(plain.request, cast_to, options, stream=bool(more.get("stream")))

        _own_request = request

        def __init__(self, **options: Any) -> None:
            super().__init__(**self._adapted(options))

    def _adapted(self, options: dict[str, Any]) -> dict[str, Any]:
        self._strict_response_validation = options.pop("_strict_response_validation", False)
        if options.pop("_enforce_credentials", True) is False and not options.get("api_key"):
            options["api_key"] = os.environ.get("OPENAI_API_KEY") or ""
        if is_absent(options.get("timeout", omit)) and (limits := timeout_of(options.get("http_client"))):
            options["timeout"] = limits
        options.setdefault("on_incomplete_stream", "raise_if_cut")  # as of official clients, which say nothing then
        return adapted(options, is_async=self._is_async)

    def _default_transport(self) -> Any:
        if not is_watched():
            return super()._default_transport()
        return transport(watched_client("AsyncClient" if self._is_async else "Client"), is_async=self._is_async)

    def with_options(self, **options: Any) -> Self:
        """Return a copy with other settings that shares the connections of this client."""
        plain: Any = super()
        made: Self = plain.with_options(**adapted(options, is_async=self._is_async))
        return made

    copy = with_options


def awaited(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return a value, or what an awaitable gives, after a change."""

    async def changed() -> Any:
        return change(await value)

    return changed() if isawaitable(value) else change(value)


def _base(root: str) -> Any:
    """Return a base URL: with a slash at its end, but for one that has no path, as official clients show it."""
    return url(f"{root}/" if urlsplit(root).path else root)


def _headers(configuration: Configuration) -> Any:
    return Headers((name, value) for name, value in configuration.headers.items() if value is not None)
