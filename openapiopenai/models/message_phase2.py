"""Type `MessagePhase2`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessagePhase2",
]

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
"""Whether a message of the model is interim `commentary` or the `final_answer`."""
