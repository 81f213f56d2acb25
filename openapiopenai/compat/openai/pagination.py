"""Pages of lists by their official names. Methods return the pages of this package; `isinstance` tells their kinds."""

# Annotations are evaluated: pydantic reads them in classes that are derived from these.
from typing import ClassVar, Generic, TypeVar

from openapiopenai._runtime.calls.pages import Paging
from openapiopenai.compat.listing import BasePage

from ._utils import CursorPageItem as CursorPageItem

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncTokenPage",
    "CursorPageItem",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]

T = TypeVar("T")


class SyncPage(BasePage[T], Generic[T]):
    """A list that has no other page."""

    rule: ClassVar[Paging | None] = Paging("single")
    data: list[T]
    object: str | None = None


class SyncCursorPage(BasePage[T], Generic[T]):
    """A page that leads to the one after its last item."""

    rule: ClassVar[Paging | None] = Paging(argument="after", next="last_id", last="id")
    data: list[T]
    has_more: bool | None = None


class SyncConversationCursorPage(SyncCursorPage[T], Generic[T]):
    """A page that says which of its items is the last one."""

    last_id: str | None = None


class SyncNextCursorPage(BasePage[T], Generic[T]):
    """A page that has the ID by which the next one is asked for."""

    rule: ClassVar[Paging | None] = Paging(argument="after", next="next")
    data: list[T]
    has_more: bool | None = None
    next: str | None = None


class SyncTokenPage(SyncNextCursorPage[T], Generic[T]):
    """A page that has the token by which the next one is asked for."""

    rule: ClassVar[Paging | None] = Paging(argument="page", next="next")


AsyncPage = SyncPage
AsyncCursorPage = SyncCursorPage
AsyncConversationCursorPage = SyncConversationCursorPage
AsyncNextCursorPage = SyncNextCursorPage
AsyncTokenPage = SyncTokenPage
