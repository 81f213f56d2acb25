# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_file_file import (
        ChatCompletionRequestMessageContentPartFileFile,
        ChatCompletionRequestMessageContentPartFileFileDict,
    )
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "ChatCompletionRequestMessageContentPartFile",
    "ChatCompletionRequestMessageContentPartFileDict",
]


class ChatCompletionRequestMessageContentPartFile(BaseModel):
    """A content part with a file."""

    type: Literal["file"] = "file"
    """Type: always `file`."""
    file: ChatCompletionRequestMessageContentPartFileFile
    """The file: its content with a filename, or its ID."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFile` as a dict, for arguments."""

    type: Required[Literal["file"]]
    file: Required[
        ChatCompletionRequestMessageContentPartFileFileDict | ChatCompletionRequestMessageContentPartFileFile
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam
