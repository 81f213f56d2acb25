# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
        ChatCompletionRequestMessageContentPartImageImageUrlDict,
    )
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionRequestMessageContentPartImageDict",
]


class ChatCompletionRequestMessageContentPartImage(BaseModel):
    """A content part with an image.

    Known as `ChatCompletionContentPartImage`."""

    type: Literal["image_url"] = "image_url"
    """Type: always `image_url`."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """The image, and the detail level for it."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage` as a dict, for arguments."""

    type: Required[Literal["image_url"]]
    image_url: Required[
        ChatCompletionRequestMessageContentPartImageImageUrlDict | ChatCompletionRequestMessageContentPartImageImageUrl
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam
