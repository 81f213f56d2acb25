# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputImageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """An image input for the model.

    Known as `ResponseInputImage`."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str | None = None
    """URL of the image, or a data URL with its base64-encoded content."""
    file_id: str | None = None
    """ID of a file."""
    detail: ImageDetail
    """Level of detail at which the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a prompt prefix to cache."""


class InputImageContentDict(TypedDict, total=False):
    """`InputImageContent` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetail | str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
