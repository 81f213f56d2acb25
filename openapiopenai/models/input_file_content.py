"""Model `InputFileContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_input_detail import FileInputDetail
    from openapiopenai.models.prompt_cache_breakpoint_config import (
        PromptCacheBreakpointConfig,
        PromptCacheBreakpointConfigDict,
    )

__all__ = [
    "InputFileContent",
    "InputFileContentDict",
]


class InputFileContent(BaseModel):
    """`InputFileContent` of the API."""

    type: Literal["input_file"] = "input_file"
    """Which variant this is: always `input_file`."""
    file_id: str | None = None
    """Id of a file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    file_url: str | None = None
    detail: FileInputDetail | None = None


class InputFileContentDict(TypedDict, total=False):
    """`InputFileContent` as a dict, for arguments."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
    file_url: str
    detail: FileInputDetail | str
