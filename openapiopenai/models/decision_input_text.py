# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionInputText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_prompt_cache_breakpoint import (
        DecisionPromptCacheBreakpoint,
        DecisionPromptCacheBreakpointDict,
    )

__all__ = [
    "DecisionInputText",
    "DecisionInputTextDict",
]


class DecisionInputText(BaseModel):
    """Text in the input of a decision."""

    type: Literal["input_text"] = "input_text"
    """Type: always `input_text`."""
    text: str
    """The text."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """Marks the end of a prompt prefix to cache, for the duration in `prompt_cache_options.ttl` of the request."""


class DecisionInputTextDict(TypedDict, total=False):
    """`DecisionInputText` as a dict, for arguments."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointDict | DecisionPromptCacheBreakpoint | None
