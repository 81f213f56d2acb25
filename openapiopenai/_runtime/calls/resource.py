"""Base classes of generated resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from ..json.lookup import defer

if TYPE_CHECKING:
    from .client_async import AsyncClient
    from .client_sync import SyncClient
    from .operation import Plan


class Resource:
    """A part of the API, accessed through a client: `client.chat.completions`."""

    path = ""
    """Path below the client, such as `chat.completions`."""

    plans: ClassVar[dict[str, Plan]] = {}
    """Methods that are operations. What others put in the place of such a method, to observe it, is not called by those
    that do the same and more."""

    _client: Any

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        defer(cls)
        own = {name: made.plan for name, made in vars(cls).items() if hasattr(made, "plan")}
        cls.plans = {**cls.plans, **own}

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

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class SyncResource(Resource):
    """A resource of a synchronous client."""

    _client: SyncClient


class AsyncResource(Resource):
    """A resource of an asynchronous client."""

    _client: AsyncClient
