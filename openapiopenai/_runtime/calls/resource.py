"""Base classes of generated resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ..http import threads
from ..json.lookup import defer
from ..json.spelling import Missing, advised, did_you_mean, folded, meant, public

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .client import Client
    from .client_async import AsyncClient
    from .client_sync import SyncClient
    from .operation import Plan


R = TypeVar("R")


class subresource(cached_property[R]):
    """A resource below a client or another resource, made when it is first used."""

    _place = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        super().__set_name__(owner, name)
        self._place = ".".join(filter(None, ("client", getattr(owner, "_path", ""), name)))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise Missing("the class", name, lambda: f"make a client first: {self._place}.{name}")


class Resource:
    """A part of the API, accessed through a client: `client.chat.completions`."""

    _path = ""
    """Path below the client, such as `chat.completions`."""

    _plans: ClassVar[dict[str, Plan]] = {}
    """Methods that are operations. What others put in the place of such a method, to observe it, is not called by those
    that do the same and more."""

    _client: Any

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        defer(cls)
        own = {name: made.plan for name, made in vars(cls).items() if hasattr(made, "plan")}
        cls._plans = {**cls._plans, **own}

    def __init__(self, client: Any) -> None:
        self._client = client

    if not TYPE_CHECKING:  # type checkers see the view of each resource instead

        @cached_property
        def with_raw_response(self) -> Any:
            """The same methods, returning an `ApiResponse` whose body has been read."""
            from .raw import RawView

            return RawView(self, unread=False)

        @cached_property
        def with_streaming_response(self) -> Any:
            """The same methods, returning an `ApiResponse` whose body is still unread; use it in a `with` block."""
            from .raw import RawView

            return RawView(self, unread=True)

        def __getattr__(self, name: str) -> Any:
            raise Missing(f"client.{self._path}", name, lambda: remark(self, name))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class SyncResource(Resource):
    """A resource of a synchronous client."""

    _client: SyncClient

    def _sleep(self, seconds: float) -> None:
        """Wait between two polls; tests put something else here."""
        threads.sleep(seconds)


class AsyncResource(Resource):
    """A resource of an asynchronous client."""

    _client: AsyncClient

    async def _sleep(self, seconds: float) -> None:
        """Wait between two polls; tests put something else here."""
        from ..http import tasks  # which synchronous clients do not need

        await tasks.sleep(seconds)


def remark(resource: Resource | Client, name: str) -> str:
    """Say what was meant by an attribute that a resource or a client does not have; "" if nothing is like it."""
    path: str = getattr(resource, "_path", "")
    owners = [path, "resource"] if path else ["client"]
    if text := advised(owners, name):
        return text
    if near := meant(name, public(type(resource))):
        return did_you_mean(near)
    found = _named(_tree(resource), name) or _named(_tree(resource._client._client), name)
    return f"did you mean {' or '.join(found)}?" if 0 < len(found) <= MOST_PLACES else ""


MOST_PLACES = 3
"""Maximum number of places that an error names."""


def _named(places: Iterator[str], name: str) -> list[str]:
    """Return the places whose last part, or all of whose parts, are a name; of several, those with the fewest parts."""
    key = folded(name)
    found = {each for each in places if key in (folded(each.rpartition(".")[2]), folded(each.replace(".", "")))}
    nearest = min((each.count(".") for each in found), default=0)
    return sorted(f"client.{each}" for each in found if each.count(".") == nearest)


def _tree(resource: Any) -> Iterator[str]:
    """Yield the resources and methods below one, as paths from the client."""
    kind: type[Any] = resource.__class__
    for name in sorted(public(kind)):
        member: Any = getattr(kind, name)
        if hasattr(member, "plan") or hasattr(member, "source"):
            yield f"{resource._path}.{name}"
        elif isinstance(member, cached_property) and isinstance(inner := getattr(resource, name), Resource):
            yield inner._path
            yield from _tree(inner)
