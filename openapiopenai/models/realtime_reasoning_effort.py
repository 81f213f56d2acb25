"""Type `RealtimeReasoningEffort`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "RealtimeReasoningEffort",
]

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"] | UnknownStr
"""How much a realtime model thinks before it answers, if it can, such as `gpt-realtime-2`."""
