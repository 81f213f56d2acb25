"""Model `ChatCompletionAllowedTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ChatCompletionAllowedTools",
    "ChatCompletionAllowedToolsDict",
]


class ChatCompletionAllowedTools(BaseModel):
    """Which of the tools the model may call, and whether it must."""

    mode: Literal["auto", "required"] | str
    """Whether the model may call one of these tools or write a message (`auto`), or must call at least one (`required`)."""
    tools: list[dict[str, Any]]
    """The tools that the model may call, each by its type and name."""


class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    """`ChatCompletionAllowedTools` as a dict, for arguments."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
