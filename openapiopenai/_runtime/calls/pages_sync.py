# Generated from pages_async.py by `make generate`; edit that file instead.

"""Synchronous iteration over the pages of a list, fetched as needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..http import threads
from .pages import OTHER_CLIENT, items_in, leads_on

if TYPE_CHECKING:
    from collections.abc import Generator


def pages_from(page: Any) -> Generator[Any, None]:
    """Yield a page and all following ones. Ends with a page whose cursor leads back to an earlier one."""
    yield page
    cursors = set[Any]()
    while leads_on(page, cursors):
        page = threads.result_of(page.get_next_page(), OTHER_CLIENT)
        yield page


def items_from(page: Any) -> Generator[Any, None]:
    """Yield the items of a page and of all following ones."""
    for each in pages_from(page):
        yield from items_in(each)
