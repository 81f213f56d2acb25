"""Callables that return credentials, and what is done with what they return."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class Asking:
    """A callable that returns a credential, or an awaitable of one; subclasses take note of it, or check it."""

    def __init__(self, ask: Callable[[], Any]) -> None:
        self.ask = ask

    def __call__(self) -> Any:
        answer = self.ask()
        return self._awaited(answer) if isawaitable(answer) else self.take(answer)

    async def _awaited(self, answer: Awaitable[Any]) -> Any:
        return self.take(await answer)

    def take(self, answer: Any) -> Any:
        """Return the credential."""
        return answer
