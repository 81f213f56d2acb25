"""Model `InputImageContentParamAutoParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.detail_enum import DetailEnum
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "InputImageContentParamAutoParam",
    "InputImageContentParamAutoParamDict",
]


class InputImageContentParamAutoParam(BaseModel):
    """An image for the model."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str | None = None
    """Where the image is: a URL, or a data URL with its content in base64."""
    file_id: str | None = None
    """Id of a file."""
    detail: DetailEnum | None = None
    """In how much detail the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks that the prompt up to here is to be cached."""


class InputImageContentParamAutoParamDict(TypedDict, total=False):
    """`InputImageContentParamAutoParam` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam | None
