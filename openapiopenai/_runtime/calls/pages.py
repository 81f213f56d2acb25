"""Pagination: responses that are one page of a list and can fetch the next."""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ...profile import BaseError
from ..http.errors import APIError
from ..http.query import encode_query
from ..http.styles import properties_of
from .redirect import on_same_origin

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
    from typing import Self

    from ..json.model import BaseModel
    from .call import Call

    Step = str | dict[str, Any]
    """What leads to the next page: a URL, or changed parameters."""

__all__ = ["AsyncPages", "ListPage", "Page", "Pages"]

OTHER_CLIENT = "these pages are of an asynchronous client: use `async for`"
WEB = ("https://", "http://")
_LINK = r'<([^<>]*)>((?:[^<>",]|"[^"]*")*)'
_REL = r'(?i);\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))'

T = TypeVar("T")
P = TypeVar("P")


class PageInfo:
    """Where the next page of a list is: its URL, or parameters that replace those of the previous request."""

    def __init__(self, *, url: Any = None, params: Mapping[str, Any] | None = None, json: Any = None) -> None:
        self.url = url
        self.params = params
        self.json = json

    def __repr__(self) -> str:
        return f"PageInfo({', '.join(f'{name}={value!r}' for name, value in vars(self).items() if value is not None)})"


class Paging(NamedTuple):
    """How the pages of a list follow each other. Paths into a page are attributes, with dots between them."""

    kind: str = "cursor"
    """"cursor": a value of the page is the parameter of the next; "offset" and "page": the parameter counts items or
    pages; "url": the page has the URL of the next; "link": the header `Link` has it; "single": there is no other."""
    argument: str = ""
    """Wire name of the parameter that asks for another page."""
    place: str = "query"
    """Where the parameter is: "query" or "body"."""
    items: str = "data"
    """Path of the items; empty if the response is an array."""
    next: str = ""
    """Path of the cursor or URL of the next page."""
    last: str = ""
    """Attribute of the last item that is the cursor, if the page has none."""
    more: str = "has_more"
    """Path of a flag: false for the last page."""
    total: str = ""
    """Path of the number of items in all pages."""
    pages: str = ""
    """Path of the number of pages."""
    start: int = 0
    """Number of the first page, or offset of the first item."""
    inner: str = ""
    """Path inside of the parameter, if it is an object."""

    def step(self, page: Any, call: Call) -> Step | None:
        """Return what leads to the next page; None for the last one."""
        if self.kind == "link":
            return next_link(page._call_info.headers.get("link", ""))
        if self.kind == "single" or (self.more and read(page, self.more) is False):
            return None
        if self.kind in ("offset", "page"):
            return self._counted(page, call)
        value = read(page, self.next) if self.next else None
        if self.last and not value:
            items = items_in(page)
            value = read(items[-1], self.last) if items else None
        if isinstance(value, str) and (self.kind == "url" or value.startswith(WEB)):
            return value or None
        return self._asking(value, call) if self.kind == "cursor" and _is_cursor(value) else None

    def _asking(self, value: Any, call: Call) -> Step:
        """Return the parameter that asks for a page."""
        held = self._arguments(call).get(self.argument) if self.inner else None
        return {self.argument: _with(held, self.inner, value)}

    def _counted(self, page: Any, call: Call) -> Step | None:
        count = len(items_in(page))
        now = _number(self.present(call), self.start)
        if not count or now is None:
            return None
        number = now - self.start
        seen = number + count if self.kind == "offset" else (number + 1) * count  # or more, if this page is short
        total, pages = (_number(read(page, path), None) if path else None for path in (self.total, self.pages))
        if (total is not None and seen >= total) or (pages is not None and number + 1 >= pages):
            return None
        return self._asking(now + (count if self.kind == "offset" else 1), call)

    def present(self, call: Call) -> Any:
        """Return the value of the parameter that has led to this page."""
        return self._present(self._arguments(call))

    def _present(self, arguments: dict[str, Any]) -> Any:
        value = arguments.get(self.argument)
        for name in filter(None, self.inner.split(".")):
            value = (properties_of(value) or {}).get(name)
        return value

    def is_repeated(self, step: Step, call: Call) -> bool:
        """Whether a step leads to the page that it comes from."""
        if isinstance(step, str):
            return on_same_origin(call.url, step) == call.url
        if self.inner:
            return bool(self._present(step) == self.present(call))
        return step.items() <= self._arguments(call).items()

    def _arguments(self, call: Call) -> dict[str, Any]:
        return call.arguments.body if self.place == "body" else call.arguments.query


def _with(value: Any, path: str, new: Any) -> Any:
    """Return a value in which a path, if any, leads to something else."""
    name, _, rest = path.partition(".")
    members = dict(properties_of(value) or {}) if path else {}
    return {**members, name: _with(members.get(name), rest, new)} if path else new


def read(value: Any, path: str) -> Any:
    """Return what a path leads to in a model or JSON value; None if there is nothing."""
    return reduce(_member, path.split("."), value)


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _number(value: Any, default: int | None) -> int | None:
    """Return a whole number, which may be given as text; `default` for None and anything else."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 18:
        return int(value)
    return default if isinstance(value, bool) or not isinstance(value, int) else value


def next_link(header: str) -> str | None:
    """Return the URL of the next page in a `Link` header (RFC 8288); None if there is none."""
    for url, parameters in re.findall(_LINK, header):
        relations = " ".join(quoted or plain for quoted, plain in re.findall(_REL, parameters))
        if "next" in relations.lower().split():
            return str(url)
    return None


class _Page:
    """Mixin of results that are one page of a list.

    `for item in page` iterates over the items of this page and all following ones, fetched as needed. With an
    asynchronous client, use `async for`.
    """

    def _call_of(self) -> Call | None:
        return getattr(self, "_call", None)

    def _step(self) -> Step | None:
        """What leads to the next page. An empty page that leads to itself is the last one."""
        call = self._call_of()
        rule = call.operation.page if call else None
        if call is None or rule is None:
            return None
        step = rule.step(self, call)
        return None if step and not items_in(self) and rule.is_repeated(step, call) else step

    def next_page_arguments(self) -> dict[str, Any] | None:
        """Parameters of the next page; None for the last page and for models that no call returned."""
        from urllib.parse import parse_qsl

        step = self._step()
        return dict(parse_qsl(step.partition("?")[2])) if isinstance(step, str) else step

    def next_page_info(self) -> PageInfo | None:
        """Return where the next page is; None for the last page and for models that no call returned."""
        step, call = self._step(), self._call_of()
        if step is None or call is None or call.operation.page is None:
            return None
        if isinstance(step, str):
            return PageInfo(url=step)
        return PageInfo(json=step) if call.operation.page.place == "body" else PageInfo(params=step)

    def has_next_page(self) -> bool:
        """Whether there is a next page, as far as the server indicates."""
        return self._step() is not None

    def get_next_page(self) -> Any:
        """Fetch the next page; with an asynchronous client, the result must be awaited.

        Raises BaseError if this is the last page (check `has_next_page()` first), APIError if the next page is this one
        again, or on another host.
        """
        step, call = self._step(), self._call_of()
        if step is None or call is None or call.operation.page is None:
            raise BaseError("there is no next page; check has_next_page() first")
        if call.operation.page.is_repeated(step, call):
            raise repeated(call)
        return call.client._run(followed(call, call.operation.page, step))

    def iter_pages(self) -> Pages[Any]:
        """Iterate over this page and all following ones; use `async for` with an asynchronous client."""
        return Pages(self)

    def __iter__(self) -> Iterator[Any]:
        from .pages_sync import items_from

        return items_from(self)

    def __aiter__(self) -> AsyncIterator[Any]:
        from .pages_async import items_from

        return items_from(self)


def followed(call: Call, rule: Paging, step: Step) -> Call:
    """Return the call of the next page. Raises APIError for a URL of another host, which would get the credentials."""
    if not isinstance(step, str):
        return call.follow(rule.place, step)
    url = on_same_origin(call.url, step)
    if url is None:
        raise APIError(f"{call.operation.name}: the next page is on another host, it is not fetched: {step}")
    following = call.follow("query", {})
    following.url = url
    return following


def repeated(call: Call) -> APIError:
    """Return the error for a server that goes in circles."""
    return APIError(f"{call.operation.name}: the server has sent a page whose next one was there before")


class Pages(Generic[P]):
    """The pages of a list, fetched as needed. Raises APIError where a page leads back to an earlier one."""

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


class Trail:
    """The pages of one iteration."""

    def __init__(self) -> None:
        self.steps = set[str]()
        self.items: list[Any] = []

    def leads_on(self, page: Any) -> bool:
        """Whether there is a next page. Raises APIError if it was fetched before."""
        step = page._step()
        if step is None:
            return False
        items, before = items_in(page), self.items
        self.items = items
        # A server that ignores the number of the page sends the same one for ever.
        is_same = bool(items) and page._call.operation.page.kind in ("offset", "page") and items == before
        if repr(step) in self.steps or is_same:
            raise repeated(page._call)
        self.steps.add(repr(step))
        return True


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

    class ListPage(_Page, list[T]):
        """A page of a list that is an array; `page[0]` and `len(page)` are about this page only. See `_Page`."""

        def __iter__(self) -> Generator[T, None, None]: ...
        def __aiter__(self) -> AsyncGenerator[T, None]: ...
        def get_next_page(self) -> Self: ...
        def iter_pages(self) -> Pages[Self]: ...
        def __await__(self) -> Generator[Any, None, Self]: ...

else:

    class Page(_Page):
        __doc__ = _Page.__doc__

        # Not a `typing.Generic`: pydantic requires that to come after its own base class.
        def __class_getitem__(cls, item):
            return cls

    class ListPage(_Page, list):
        """A page of a list that is an array; `page[0]` and `len(page)` are about this page only."""

        def __reduce__(self):
            return ListPage, (items_in(self),)


def items_in(page: Any) -> list[Any]:
    """Return the items of a page; empty if the server did not send a list."""
    if _is_list(page):
        return list(page[:])
    call = page._call_of()
    rule = call.operation.page if call else None
    fields: dict[str, Any] = page.__dict__
    items: Any = read(page, rule.items) if rule else next(filter(_is_list, fields.values()), None)
    return items if _is_list(items) else []


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


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
