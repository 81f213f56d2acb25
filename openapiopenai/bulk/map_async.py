"""The loop behind `client.map`: asynchronous half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from .results import Result

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from .jobs import Arguments
    from .options import MapOptions, Select
    from .progress import Progress

R = TypeVar("R")


class AsyncRun(Generic[R]):
    """The results of a run: `async for result in run`. Nothing happens before the first one is asked for."""

    progress: Progress

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result[R]:
        raise NotImplementedError

    async def close(self) -> None:
        """Stop: no further call is made, those under way are canceled, and what has finished is in the store."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


def run(
    client: Any,
    method: Any,
    inputs: Iterable[Any] | AsyncIterable[Any],
    arguments: Arguments = None,
    *,
    select: Select | None = None,
    text_format: Any = None,
    **options: Unpack[MapOptions],
) -> AsyncRun[Any]:
    """Return the run of `client.map`."""
    raise NotImplementedError
