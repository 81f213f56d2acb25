# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionAllowedToolsChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_allowed_tools import (
        ChatCompletionAllowedTools,
        ChatCompletionAllowedToolsDict,
    )

__all__ = [
    "ChatCompletionAllowedToolsChoice",
    "ChatCompletionAllowedToolsChoiceDict",
]


class ChatCompletionAllowedToolsChoice(BaseModel):
    """Limits the model to some of the tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Type: always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedTools
    """The allowed tools, and whether one of them must be called."""


class ChatCompletionAllowedToolsChoiceDict(TypedDict, total=False):
    """`ChatCompletionAllowedToolsChoice` as a dict, for arguments."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedToolsDict | ChatCompletionAllowedTools]
