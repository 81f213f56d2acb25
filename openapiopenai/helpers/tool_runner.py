"""Let a model call functions until it gives its final answer."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from openapiopenai._runtime.calls.operation import CallOptions
from openapiopenai._runtime.calls.settings import check_seconds
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tools import DeclaredTool

__all__ = ["ModelStep", "ToolLimitError", "ToolOptions", "ToolRequest", "ToolStep"]

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


class ToolOptions(CallOptions, total=False):
    """Options of methods that run tools, in addition to those of every call."""

    max_turns: int
    """Maximum number of model responses; default: 10."""
    max_seconds: float | None
    """Time limit in seconds of the whole run; default: none. Running functions are waited for."""
    max_parallel: int
    """Maximum number of function calls of one response that run concurrently; default: 8."""
    fatal: Sequence[type[Exception]]
    """Exception classes that end the run when a function raises them. All others are reported to the model, so that it
    can try again."""
    approve: Approval | None
    """Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the
    output in its place. It may be asynchronous if the client is. Default: every call is made."""


@dataclass(frozen=True)
class Limits:
    """What a run is allowed to do: the values of `ToolOptions`."""

    max_turns: int = 10
    max_seconds: float | None = None
    max_parallel: int = 8
    fatal: Any = ()
    approve: Approval | None = None

    def __post_init__(self) -> None:
        for name in ("max_turns", "max_parallel"):
            value: Any = getattr(self, name)
            if type(value) is not int or value < 1:
                raise ValueError(f"{name}: expected a number of at least 1, got {value!r}")
        check_seconds("max_seconds", self.max_seconds)
        if not hasattr(self.fatal, "__iter__") or not all(
            isinstance(each, type) and issubclass(each, Exception) for each in self.fatal
        ):
            raise TypeError(f"fatal: expected classes of exceptions, got {self.fatal!r}")
        if self.approve is not None and not callable(self.approve):
            raise TypeError(f"approve: expected a function, got {self.approve!r}")

    @classmethod
    def taken(cls, arguments: dict[str, Any]) -> Limits:
        """Take them out of the arguments of a call."""
        return cls(**{each.name: arguments.pop(each.name) for each in fields(cls) if each.name in arguments})


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
