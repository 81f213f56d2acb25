"""Pagination: responses that are one page of a list and can fetch the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...profile import BaseError
from ..http.query import encode_query

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
    from typing import Self

    from ..json.model import BaseModel
    from .call import Call

__all__ = ["AsyncPages", "Page", "Pages"]

OTHER_CLIENT = "these pages are of an asynchronous client: use `async for`"

T = TypeVar("T")
P = TypeVar("P")


class _Page:
    """Mixin of models that are one page of a list.

    `for item in page` iterates over the items of this page and all following ones, fetched as needed; `page.data`
    holds the items of this page only. With an asynchronous client, use `async for`.
    """

    def _call_of(self) -> Call | None:
        return getattr(self, "_call", None)

    def next_page_arguments(self) -> dict[str, Any] | None:
        """Query parameters of the next page; None for the last page and for models that no call returned."""
        call = self._call_of()
        if call is None or call.operation.page is None:
            return None
        argument, field = call.operation.page
        if not argument or getattr(self, "has_more", None) is False:
            return None
        value = getattr(self, field, None)
        if field == "last_id":
            items = items_in(self)
            value = value or (getattr(items[-1], "id", None) if items else None)
        # An empty page with a cursor is not the last one: the server may have filtered out its items. But one that
        # returns the same cursor again would cause an infinite loop.
        is_new = value != call.arguments.query.get(argument)
        return {argument: value} if is_new and _is_cursor(value) else None

    def has_next_page(self) -> bool:
        """Whether there is a next page, as far as the server indicates."""
        return self.next_page_arguments() is not None

    def get_next_page(self) -> Any:
        """Fetch the next page; with an asynchronous client, the result must be awaited.

        Raises BaseError if this is the last page; check `has_next_page()` first.
        """
        arguments = self.next_page_arguments()
        call = self._call_of()
        if arguments is None or call is None:
            raise BaseError("there is no next page; check has_next_page() first")
        return call.client.run(call.follow(**arguments))

    def iter_pages(self) -> Pages[Any]:
        """Iterate over this page and all following ones; use `async for` with an asynchronous client."""
        return Pages(self)

    def __iter__(self) -> Iterator[Any]:
        from .pages_sync import items_from

        return items_from(self)

    def __aiter__(self) -> AsyncIterator[Any]:
        from .pages_async import items_from

        return items_from(self)


class Pages(Generic[P]):
    """The pages of a list, fetched as needed. Ends with a page whose cursor leads back to an earlier one."""

    def __init__(self, first: P) -> None:
        self._first = first

    def __iter__(self) -> Iterator[P]:
        from .pages_sync import pages_from

        return pages_from(self._first)

    def __aiter__(self) -> AsyncIterator[P]:
        from .pages_async import pages_from

        return pages_from(self._first)


def _is_cursor(value: Any) -> bool:
    """Whether a value can be sent as a cursor."""
    if not value or type(value) not in (str, int):
        return False
    try:
        return bool(encode_query({"": value}))
    except ValueError:  # a lone surrogate, or a number with thousands of digits
        return False


def leads_on(page: Any, cursors: set[Any]) -> bool:
    """Whether there is a next page that was not fetched before; adds its cursor to `cursors`."""
    cursor = page.next_page_arguments()
    if cursor is None:
        return False
    before = len(cursors)
    cursors.update(cursor.values())
    return len(cursors) > before


if TYPE_CHECKING:
    # A model for type checkers, so that `__iter__` may be incompatible with pydantic's.
    class Page(_Page, BaseModel, Generic[T]):
        """Mixin of models that are one page of a list of `T`; see `_Page`."""

        def __iter__(self) -> Generator[T, None, None]:  # type: ignore[override]
            ...

        def __aiter__(self) -> AsyncGenerator[T, None]: ...
        def get_next_page(self) -> Self: ...
        def iter_pages(self) -> Pages[Self]: ...
        def __await__(self) -> Generator[Any, None, Self]:  # also allows `await page.get_next_page()`
            ...

else:

    class Page(_Page):
        __doc__ = _Page.__doc__

        # Not a `typing.Generic`: pydantic requires that to come after its own base class.
        def __class_getitem__(cls, item):
            return cls


def items_in(page: Any) -> list[Any]:
    """Return the items of a page; empty if the server did not send a list."""
    data = getattr(page, "data", None)
    return data if isinstance(data, list) else []  # pyright: ignore[reportUnknownVariableType]


class AsyncPages(Generic[P, T]):
    """A list call of an asynchronous client: `await` it for the first page; `async for` iterates over all items."""

    def __init__(self, fetch: Callable[[], Awaitable[P]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, P]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        page: Any = await self._fetch()
        async for item in page:
            yield item
