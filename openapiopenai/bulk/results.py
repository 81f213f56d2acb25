"""What a run yields, and the errors that only runs have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.response import CallInfo
    from openapiopenai.helpers.usage import ModelUsage

__all__ = ["InputError", "MapStoppedError", "Result"]

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Result(Generic[R]):
    """What became of one input: a value or an error."""

    index: int
    """Position of the input, from 0."""
    key: str
    """Identifies the request: what `key` returned, or a digest of its content; without a store, the position."""
    input: Any
    """The input as it was given."""
    value: R | None
    """What the method returned, or the part of it that `select` names; None if there is an error."""
    error: OpenAIError | None
    """Why there is no value: an error of the call, or an `InputError`."""
    call_info: CallInfo | None = None
    """Metadata of the call, such as its request ID; None if there was no response. Of a result that was stored, it has
    no headers but the request ID."""
    stored: bool = False
    """Whether the result came from the store, and no call was made."""
    usage: ModelUsage | None = None
    """Tokens that the call has used; None if the server has not told. Of a result that was stored, just input and output."""

    def unwrap(self) -> R:
        """Return the value. Raises the error if there is one."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]


class InputError(OpenAIError, ValueError):
    """An input that could not be turned into a call: a field that a template needs is missing, an argument is not valid."""


class MapStoppedError(OpenAIError):
    """A run that has stopped since more calls have failed than `stop_after` allows.

    All results up to this point were delivered.
    """

    def __init__(self, message: str, done: int = 0, failed: int = 0, stored: int = 0) -> None:
        super().__init__(message)
        self.done = done
        """Number of calls that succeeded."""
        self.failed = failed
        """Number of inputs that failed."""
        self.stored = stored
        """Number of results that came from the store."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.done, self.failed, self.stored)
