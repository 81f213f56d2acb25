# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigReasoning`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "LiveResponsesDelegationConfigReasoning",
    "LiveResponsesDelegationConfigReasoningDict",
]


class LiveResponsesDelegationConfigReasoning(BaseModel):
    """Reasoning settings of the delegated model."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | UnknownStr | None = None
    """Reasoning effort; which values are allowed depends on the model."""
    summary: Literal["concise", "detailed", "auto"] | UnknownStr | None = None
    """How the reasoning is summarized, if the model supports it."""


class LiveResponsesDelegationConfigReasoningDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigReasoning` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    summary: Literal["concise", "detailed", "auto"] | str | None
