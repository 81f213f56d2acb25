"""Asynchronous iteration over the pages of a list, fetched as needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..http import tasks
from .pages import OTHER_CLIENT, items_in, leads_on

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


async def pages_from(page: Any) -> AsyncGenerator[Any, None]:
    """Yield a page and all following ones. Ends with a page whose cursor leads back to an earlier one."""
    yield page
    cursors = set[Any]()
    while leads_on(page, cursors):
        page = await tasks.result_of(page.get_next_page(), OTHER_CLIENT)
        yield page


async def items_from(page: Any) -> AsyncGenerator[Any, None]:
    """Yield the items of a page and of all following ones."""
    async for each in pages_from(page):
        for item in items_in(each):
            yield item
