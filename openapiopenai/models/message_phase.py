"""Type `MessagePhase`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessagePhase",
]

MessagePhase: TypeAlias = Literal["commentary", "final_answer"] | UnknownStr
"""What a message of the model is: `commentary` on the way, or the `final_answer`. From `gpt-5.3-codex` on, send it back unchanged with each such message, or answers get worse. Messages of users have none."""
