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
    """`LiveResponsesDelegationConfigReasoning` of the API."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None


class LiveResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigReasoning` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
