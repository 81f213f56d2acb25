# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputFileContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A file input for the model.

    Known as `ResponseInputFile`."""

    type: Literal["input_file"] = "input_file"
    """Type: always `input_file`."""
    file_id: str | None = None
    """ID of a file."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """Content of the file."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a prompt prefix to cache."""
    file_url: str | None = None
    """URL of the file."""
    detail: FileInputDetail | None = None
    """Level of detail at which the model sees the file; `auto` by default. `low` costs less, `high` renders at higher quality; from GPT-5.6 on, `auto` renders at high quality, which may take more input tokens."""


class InputFileContentDict(TypedDict, total=False):
    """`InputFileContent` as a dict, for arguments."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigDict | PromptCacheBreakpointConfig
    file_url: str
    detail: FileInputDetail | str
