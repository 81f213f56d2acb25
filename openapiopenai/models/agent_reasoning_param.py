"""Model `AgentReasoningParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentReasoningParam",
    "AgentReasoningParamDict",
]


class AgentReasoningParam(BaseModel):
    """How much an agent thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    """How much the model thinks before it answers; absent leaves it to the model."""
    summary: Literal["concise", "detailed", "auto"] | str | None = None
    """How its thoughts are summed up."""


class AgentReasoningParamDict(TypedDict, total=False):
    """`AgentReasoningParam` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
