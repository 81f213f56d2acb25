# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputImageContentParamAutoParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """An image input for the model.

    Known as `ResponseInputImageContent`."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str | None = None
    """URL of the image, or a data URL with its base64-encoded content."""
    file_id: str | None = None
    """ID of a file."""
    detail: DetailEnum | None = None
    """Level of detail at which the model sees the image; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class InputImageContentParamAutoParamDict(TypedDict, total=False):
    """`InputImageContentParamAutoParam` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam | None
