"""Model `AgentReasoningParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentReasoningParam",
    "AgentReasoningParamDict",
]


class AgentReasoningParam(BaseModel):
    """`AgentReasoningParam` of the API."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    summary: Literal["concise", "detailed", "auto"] | str | None = None


class AgentReasoningParamDict(TypedDict, total=False):
    """`AgentReasoningParam` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
