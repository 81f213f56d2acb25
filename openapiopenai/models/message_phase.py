"""Type `MessagePhase`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessagePhase",
]

MessagePhase: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
