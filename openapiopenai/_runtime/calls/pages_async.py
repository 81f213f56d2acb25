"""Asynchronous iteration over the pages of a list, fetched as needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..http import tasks
from .pages import OTHER_CLIENT, Trail, items_in

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


async def pages_from(page: Any) -> AsyncGenerator[Any, None]:
    """Yield a page and all following ones. Raises APIError where a page leads back to an earlier one."""
    yield page
    trail = Trail()
    while trail.leads_on(page):
        page = await tasks.result_of(page.get_next_page(), OTHER_CLIENT)
        yield page


async def items_from(page: Any) -> AsyncGenerator[Any, None]:
    """Yield the items of a page and of all following ones."""
    async for each in pages_from(page):
        for item in items_in(each):
            yield item
