"""Model `AgentReasoning`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentReasoning",
]


class AgentReasoning(BaseModel):
    """How much an agent thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr | None = None
    """How much the model thinks before it answers; null leaves it to the model."""
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None
    """How its thoughts are summed up; null: not at all."""
