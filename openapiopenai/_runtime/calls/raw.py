"""`with_raw_response` and `with_streaming_response`: the same methods, returning an `ApiResponse`."""

from __future__ import annotations

from copy import copy
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..json.lookup import Annotations, annotate
from .call import RAW_HEADER, READ, UNREAD
from .response import AsyncCall

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import ParamSpec

    from .resource import Resource
    from .response import ApiResponse

    P = ParamSpec("P")
    T = TypeVar("T")


class RawView:
    """A view of a resource whose methods return raw responses; sub-resources are views as well."""

    def __init__(self, resource: Resource, *, unread: bool) -> None:
        self._resource = resource
        self._unread = unread

    def __getattr__(self, name: str) -> Any:
        from .resource import Resource

        if name.startswith("_"):  # such as what `copy` and `pickle` look for, before there is a resource
            raise AttributeError(name)
        value = getattr(self._resource, name)
        if isinstance(value, Resource):
            return RawView(value, unread=self._unread)
        plan = self._resource._plans.get(name)
        if plan is None and hasattr(value, "source"):
            return observed(self._resource, name)
        if plan is None:
            raise AttributeError(f"{self._resource!r} has no operation {name!r}")
        if not plan.is_of(value):
            return passed(value, unread=self._unread, is_async=self._resource._client._is_async)
        client, unread = self._resource._client, self._unread

        def call(*positional: Any, **arguments: Any) -> Any:
            return client._raw(client._prepare(plan, positional, arguments, caller=3), unread=unread)

        # For `help`, `inspect` and `typing`: the parameters are those of the method.
        function = plan.declared
        call.__name__, call.__doc__ = function.__name__, function.__doc__
        annotate(call, cast("Annotations", function.__annotations__).without("return"))
        call.__wrapped__ = value  # type: ignore[attr-defined]
        return call

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._resource) if not name.startswith("_") and self._has(name)]

    def _has(self, name: str) -> bool:
        from .resource import Resource

        value = getattr(self._resource, name, None)
        return isinstance(value, Resource) or name in self._resource._plans or hasattr(value, "source")

    def __repr__(self) -> str:
        return f"<raw view of {self._resource!r}>"


def passed(method: Any, *, unread: bool, is_async: bool) -> Any:
    """Return what stands in the place of a method, such as the wrapper of an instrumentation, for raw responses."""

    def call(*positional: Any, **arguments: Any) -> Any:
        def send(is_unread: bool) -> Any:
            wanted = {RAW_HEADER: UNREAD if is_unread else READ}
            given: Mapping[str, str | None] = arguments.get("extra_headers") or {}
            return method(*positional, **{**arguments, "extra_headers": {**given, **wanted}})

        return AsyncCall[Any](send) if is_async else send(unread)

    return call


def observed(resource: Resource, name: str) -> Any:
    """Return a helper that returns the last response of its calls, whose `parse()` gives what the helper returns.

    A helper whose result makes the calls later, such as one that returns a context manager, returns that.
    """
    watch = copy(resource._client)
    seen: list[Any] = []
    send = watch._send

    def keep(response: Any) -> Any:
        seen.append(response)
        return response

    async def keep_async(response: Any) -> Any:
        return keep(await response)

    def sending(call: Any, *, unread: bool) -> Any:
        sent = send(call, unread=unread)
        return keep_async(sent) if watch._is_async else keep(sent)

    async def last_async(result: Any) -> Any:
        return last(seen, await result)

    watch._send = sending

    def call(*positional: Any, **arguments: Any) -> Any:
        result = getattr(type(resource)(watch), name)(*positional, **arguments)
        return last_async(result) if isawaitable(result) else last(seen, result)

    return call


def last(seen: list[Any], result: Any) -> Any:
    """Return the last response, with the result of a helper; the result if there is no response that has been read."""
    if not seen or type(seen[-1]._source) is not bytes:
        return result
    seen[-1]._result = result
    return seen[-1]


if TYPE_CHECKING:

    def raw(method: Callable[P, T]) -> Callable[P, ApiResponse[T]]:
        """Type of a method of a raw view."""
        ...

    def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, AsyncCall[T]]:
        """Type of a method of a raw view of an asynchronous client."""
        ...
