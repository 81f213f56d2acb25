"""Model `InputFileContentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`InputFileContentParam` of the API."""

    type: Literal["input_file"] = "input_file"
    """Which variant this is: always `input_file`."""
    file_id: str | None = None
    """Id of a file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    file_url: str | None = None
    detail: FileDetailEnum | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None


class InputFileContentParamDict(TypedDict, total=False):
    """`InputFileContentParam` as a dict, for arguments."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum | str
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam | None
