"""Pages: answers that are one part of a list, and know how to get the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
    from typing import Self

    from .call import Call
    from .model import BaseModel

T = TypeVar("T")
P = TypeVar("P", bound="Page[Any]")


class _Page:
    """Mixin of models that are a page of a list.

    `for item in page` goes through this page and all that follow, each fetched when it is needed;
    `page.data` is this page alone. A page of an asynchronous client is iterated by `async for`.
    """

    def _call_of(self) -> Call | None:
        return getattr(self, "_call", None)

    def next_page_arguments(self) -> dict[str, Any] | None:
        """Query arguments of the next page; None where this is the last one, or the answer of no call."""
        call = self._call_of()
        if call is None or call.operation.page is None:
            return None
        argument, field = call.operation.page
        if not argument or getattr(self, "has_more", None) is False:
            return None
        value = getattr(self, field, None)
        if field == "last_id":
            items = _data(self)
            value = value or (getattr(items[-1], "id", None) if items else None)
        before = call.arguments.query.get(argument)
        # A server that names the same place again would have us go in circles.
        return {argument: value} if value and value != before and _data(self) else None

    def has_next_page(self) -> bool:
        """Whether there is more behind this page, as far as the server says."""
        return self.next_page_arguments() is not None

    def get_next_page(self) -> Self | None:
        """The page behind this one, None where this is the last; of a synchronous client."""
        arguments = self.next_page_arguments()
        call = self._call_of()
        if arguments is None or call is None:
            return None
        page: Self = call.client.run(call.follow(**arguments))
        return page

    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def __iter__(self) -> Generator[Any, None, None]:
        for page in self.iter_pages():
            yield from _data(page)

    async def get_next_page_async(self) -> Self | None:
        """The page behind this one, None where this is the last; of an asynchronous client."""
        arguments = self.next_page_arguments()
        call = self._call_of()
        if arguments is None or call is None:
            return None
        page: Self = await call.client.run(call.follow(**arguments))
        return page

    async def iter_pages_async(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.get_next_page_async()

    async def __aiter__(self) -> AsyncGenerator[Any, None]:
        async for page in self.iter_pages_async():
            for item in _data(page):
                yield item


if TYPE_CHECKING:
    # A model to type checkers, so that iterating over items may differ from what pydantic does.
    class Page(_Page, BaseModel, Generic[T]):
        """Mixin of models that are a page of a list of `T`; see `_Page`."""

        def __iter__(self) -> Generator[T, None, None]:  # type: ignore[override]
            ...

        def __aiter__(self) -> AsyncGenerator[T, None]: ...

else:

    class Page(_Page):
        __doc__ = _Page.__doc__

        # Not a `typing.Generic`, which pydantic wants behind its own base class.
        def __class_getitem__(cls, item):
            return cls


def _data(page: Any) -> list[Any]:
    """The items of a page, whatever the server sent there."""
    data = getattr(page, "data", None)
    return data if isinstance(data, list) else []  # pyright: ignore[reportUnknownVariableType]


class AsyncPages(Generic[P, T]):
    """A list of an asynchronous client: `await` it for the first page, or go through all items by `async for`."""

    def __init__(self, fetch: Callable[[], Awaitable[P]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, P]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        page = await self._fetch()
        async for item in page:
            yield item
