# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputTextContentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "InputTextContentParam",
    "InputTextContentParamDict",
]


class InputTextContentParam(BaseModel):
    """A text input for the model.

    Known as `ResponseInputTextContent`."""

    type: Literal["input_text"] = "input_text"
    """Type: always `input_text`."""
    text: str
    """The text, at most 10,485,760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class InputTextContentParamDict(TypedDict, total=False):
    """`InputTextContentParam` as a dict, for arguments."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam | None
