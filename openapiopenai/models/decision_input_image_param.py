"""Model `DecisionInputImageParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """An image in what questions are about, by its URL; ids of files are not taken."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str
    """Where the image is: a public HTTP(S) URL, or a data URL with its content in base64."""
    detail: Literal["low", "high", "auto", "original"] | str | None = None
    """In how much detail the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """Marks that the prompt up to here is to be cached, for the time that `prompt_cache_options.ttl` of the request says."""


class DecisionInputImageParamDict(TypedDict, total=False):
    """`DecisionInputImageParam` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: Literal["low", "high", "auto", "original"] | str | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointDict | DecisionPromptCacheBreakpoint | None
