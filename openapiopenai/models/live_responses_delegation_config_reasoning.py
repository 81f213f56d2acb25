"""Model `LiveResponsesDelegationConfigReasoning`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "LiveResponsesDelegationConfigReasoning",
    "LiveResponsesDelegationConfigReasoningDict",
]


class LiveResponsesDelegationConfigReasoning(BaseModel):
    """How much the model that gets tasks thinks."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    """How much the model thinks before it answers; what is possible depends on the model."""
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None
    """How its thoughts are summed up, where the model can do that."""


class LiveResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigReasoning` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
