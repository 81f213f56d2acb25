# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputFileContentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_detail_enum import FileDetailEnum
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "InputFileContentParam",
    "InputFileContentParamDict",
]


class InputFileContentParam(BaseModel):
    """A file input for the model.

    Known as `ResponseInputFileContent`."""

    type: Literal["input_file"] = "input_file"
    """Type: always `input_file`."""
    file_id: str | None = None
    """ID of a file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """Content of the file, base64-encoded."""
    file_url: str | None = None
    """URL of the file."""
    detail: FileDetailEnum | None = None
    """Level of detail at which the model sees the file; `auto` by default. `low` costs less, `high` renders at higher quality; from GPT-5.6 on, `auto` renders at high quality, which may take more input tokens."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class InputFileContentParamDict(TypedDict, total=False):
    """`InputFileContentParam` as a dict, for arguments."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum | str
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam | None
