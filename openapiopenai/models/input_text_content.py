# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputTextContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig,
        PromptCacheBreakpointConfigDict,
    )

__all__ = [
    "InputTextContent",
    "InputTextContentDict",
]


class InputTextContent(BaseModel):
    """A text input for the model.

    Known as `ResponseInputText`."""

    type: Literal["input_text"] = "input_text"
    """Type: always `input_text`."""
    text: str
    """The text itself."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a prompt prefix to cache."""


class InputTextContentDict(TypedDict, total=False):
    """`InputTextContent` as a dict, for arguments."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
