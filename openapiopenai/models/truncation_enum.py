"""Type `TruncationEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "TruncationEnum",
]

TruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
"""What to do with more input than the model's context can hold: `auto` drops the conversation's first items, `disabled` fails."""
