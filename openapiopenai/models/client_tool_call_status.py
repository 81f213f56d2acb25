"""Type `ClientToolCallStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ClientToolCallStatus",
]

ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"] | UnknownStr
"""Status of a client tool call."""
