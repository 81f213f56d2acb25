"""Type `TaskType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "TaskType",
]

TaskType: TypeAlias = Literal["custom", "thought"] | UnknownStr
"""Whether a task is one of the workflow's own or a thought."""
