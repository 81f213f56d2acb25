# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionInputImageParam`."""

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
    "DecisionInputImageParam",
    "DecisionInputImageParamDict",
]


class DecisionInputImageParam(BaseModel):
    """An image in the input of a decision, by its URL; file IDs are not supported."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str
    """URL of the image: a public HTTP(S) URL, or a data URL with base64-encoded content."""
    detail: Literal["low", "high", "auto", "original"] | str | None = None
    """Level of detail at which the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """Marks the end of a prompt prefix to cache, for the duration in `prompt_cache_options.ttl` of the request."""


class DecisionInputImageParamDict(TypedDict, total=False):
    """`DecisionInputImageParam` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: Literal["low", "high", "auto", "original"] | str | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointDict | DecisionPromptCacheBreakpoint | None
