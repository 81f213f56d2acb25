"""Model `InputImageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.image_detail import ImageDetail
    from openapiopenai.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig,
        PromptCacheBreakpointConfigDict,
    )

__all__ = [
    "InputImageContent",
    "InputImageContentDict",
]


class InputImageContent(BaseModel):
    """An image for the model."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str | None = None
    """Where the image is: a URL, or a data URL with its content in base64."""
    file_id: str | None = None
    """Id of a file."""
    detail: ImageDetail
    """In how much detail the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks that the prompt up to here is to be cached."""


class InputImageContentDict(TypedDict, total=False):
    """`InputImageContent` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetail | str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
