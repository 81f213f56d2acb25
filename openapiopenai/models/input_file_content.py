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
    """A file for the model."""

    type: Literal["input_file"] = "input_file"
    """Which variant this is: always `input_file`."""
    file_id: str | None = None
    """Id of a file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """Content of the file."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks that the prompt up to here is to be cached."""
    file_url: str | None = None
    """Where the file is."""
    detail: FileInputDetail | None = None
    """In how much detail the model sees the file; `auto` by default. `low` costs less, `high` renders better; from GPT-5.6 on `auto` is of high quality and may take more tokens."""


class InputFileContentDict(TypedDict, total=False):
    """`InputFileContent` as a dict, for arguments."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
    file_url: str
    detail: FileInputDetail | str
