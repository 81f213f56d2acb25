# Generated from pages_async.py by `make generate`; edit that file instead.

"""Synchronous iteration over the pages of a list, fetched as needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..http import threads
from .pages import OTHER_CLIENT, Trail, items_in

if TYPE_CHECKING:
    from collections.abc import Generator


def pages_from(page: Any) -> Generator[Any, None]:
    """Yield a page and all following ones. Raises APIError where a page leads back to an earlier one."""
    yield page
    trail = Trail()
    while trail.leads_on(page):
        page = threads.result_of(page.get_next_page(), OTHER_CLIENT)
        yield page


def items_from(page: Any) -> Generator[Any, None]:
    """Yield the items of a page and of all following ones."""
    for each in pages_from(page):
        yield from items_in(each)
