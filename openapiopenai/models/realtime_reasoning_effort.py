# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `RealtimeReasoningEffort`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RealtimeReasoningEffort",
]

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"] | UnknownStr
"""Reasoning effort of realtime models that can reason, such as `gpt-realtime-2`."""
