# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentReasoningParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentReasoningParam",
    "AgentReasoningParamDict",
]


class AgentReasoningParam(BaseModel):
    """Reasoning settings of an agent."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    """Reasoning effort: how much the model reasons before it answers; if omitted, the model's default."""
    summary: Literal["concise", "detailed", "auto"] | str | None = None
    """Whether a reasoning summary is included, and how detailed: `concise` or `detailed` if the model supports that, or the most detailed one that it supports (`auto`)."""


class AgentReasoningParamDict(TypedDict, total=False):
    """`AgentReasoningParam` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
