# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentReasoning`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentReasoning",
]


class AgentReasoning(BaseModel):
    """Reasoning settings of an agent."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr | None = None
    """Reasoning effort: how much the model reasons before it answers; null for the model's default."""
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None
    """How detailed the reasoning summary is; `auto` selects the most detailed kind that the model supports, null means no summary."""
