"""Type `MessagePhase2`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessagePhase2",
]

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
"""What a message of the model is: `commentary` on the way, or the `final_answer`."""
