"""Pages: answers that are one part of a list, and know how to get the next."""

from __future__ import annotations

from inspect import iscoroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .exceptions import OpenAIError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
    from typing import Self

    from .call import Call
    from .model import BaseModel

T = TypeVar("T")
P = TypeVar("P")


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

    def get_next_page(self) -> Any:
        """The page behind this one, to be awaited where the client is asynchronous.

        Raises OpenAIError where this is the last page: ask `has_next_page()` first.
        """
        arguments = self.next_page_arguments()
        call = self._call_of()
        if arguments is None or call is None:
            raise OpenAIError("there is no page behind this one, as has_next_page() tells")
        return call.client.run(call.follow(**arguments))

    def iter_pages(self) -> Pages[Any]:
        """This page and all that follow, by `for` or, where the client is asynchronous, by `async for`."""
        return Pages(self)

    def __iter__(self) -> Generator[Any, None, None]:
        for page in self.iter_pages():
            yield from _data(page)

    async def __aiter__(self) -> AsyncGenerator[Any, None]:
        async for page in self.iter_pages():
            for item in _data(page):
                yield item


class Pages(Generic[P]):
    """Pages of a list, each fetched when it is needed."""

    def __init__(self, first: Any) -> None:
        self._first = first

    def __iter__(self) -> Iterator[P]:
        page = self._first
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            if iscoroutine(page):
                page.close()
                raise TypeError("these pages are of an asynchronous client: use `async for`")
            yield page

    async def __aiter__(self) -> AsyncGenerator[P, None]:
        page = self._first
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            page = await page if iscoroutine(page) else page
            yield page


if TYPE_CHECKING:
    # A model to type checkers, so that iterating over items may differ from what pydantic does.
    class Page(_Page, BaseModel, Generic[T]):
        """Mixin of models that are a page of a list of `T`; see `_Page`."""

        def __iter__(self) -> Generator[T, None, None]:  # type: ignore[override]
            ...

        def __aiter__(self) -> AsyncGenerator[T, None]: ...
        def get_next_page(self) -> Self: ...
        def iter_pages(self) -> Pages[Self]: ...
        def __await__(self) -> Generator[Any, None, Self]:  # so that `await page.get_next_page()` is right too
            ...

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
        page: Any = await self._fetch()
        async for item in page:
            yield item
