# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartText`."""

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
    "ChatCompletionRequestMessageContentPartText",
    "ChatCompletionRequestMessageContentPartTextDict",
]


class ChatCompletionRequestMessageContentPartText(BaseModel):
    """A content part with text.

    Known as `ChatCompletionContentPartText`."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: str
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText` as a dict, for arguments."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam
