"""Let a model call functions until it gives its final answer."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from .tools import DeclaredTool

__all__ = ["ModelStep", "ToolLimitError", "ToolRequest", "ToolStep"]

A = TypeVar("A")
I = TypeVar("I")  # noqa: E741


class ToolRequest(NamedTuple):
    """A call of a function, as the model asks for it."""

    id: Any
    name: str
    arguments: str
    """The arguments as the model wrote them: usually JSON text."""
    caller: Any = None
    """In the Responses API: who makes the call, the model or one of its programs."""


Approval: TypeAlias = Callable[[ToolRequest], bool | str | Awaitable[bool | str]]
"""Whether a call is made, or the output in its place."""


@dataclass(frozen=True)
class ModelStep(Generic[A, I]):
    """The model has responded."""

    turn: int
    """Number of the response in this run, from 1."""
    response: A
    """The whole response."""
    conversation: list[I]
    """Everything sent and received so far, as input for the next call."""
    is_final: bool
    """Whether the run ends here: the response calls no function, or makes a call that is left to you."""


@dataclass(frozen=True)
class ToolStep:
    """A tool was called."""

    turn: int
    """Number of the response that contains the call."""
    call_id: str
    name: str
    arguments: str
    """The arguments as the model wrote them: usually JSON text."""
    output: str
    """What is sent to the model: the return value of the function, or an error message."""
    error: Exception | None
    """The error, or None: an exception raised by the function or while converting its result to text, a
    ToolArgumentsError, or a LookupError if no tool has this name."""
    seconds: float
    """Duration of the call, in seconds."""
    parts: list[dict[str, Any]] | None = None
    """What is sent in place of `output` if there are images or files in it: content parts of the Responses API."""


class ToolLimitError(OpenAIError):
    """A run reached `max_turns` or `max_seconds`."""

    def __init__(self, message: str, last: Any = None, conversation: list[Any] | None = None) -> None:
        super().__init__(message)
        self.last = last
        """The last response of the model; None if there is none."""
        self.conversation: list[Any] = conversation or []
        """The input of the turn that was not completed: send it to continue."""


def attempt(tool: DeclaredTool[..., Any], arguments: str) -> tuple[Any, Exception | None]:
    """Call a function; return its result, or the exception it raised: a StopIteration would not leave a thread.

    The result of a generator is the list of what it yields; that of an asynchronous one can be awaited.
    """
    try:
        result: Any = tool.call_json(arguments)
        if inspect.isasyncgen(result):
            return _collected(result), None
        return ([*result] if inspect.isgenerator(result) else result), None
    except Exception as raised:
        return None, raised


async def _collected(generator: AsyncGenerator[Any, Any]) -> list[Any]:
    return [each async for each in generator]
