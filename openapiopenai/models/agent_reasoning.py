"""Model `AgentReasoning`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentReasoning",
]


class AgentReasoning(BaseModel):
    """`AgentReasoning` of the API."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr | None = None
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None
