# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionAllowedTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ChatCompletionAllowedTools",
    "ChatCompletionAllowedToolsDict",
]


class ChatCompletionAllowedTools(BaseModel):
    """Limits the model to some of the tools, and tells whether it must call one."""

    mode: Literal["auto", "required"] | str
    """Whether the model may choose between these tools and a message (`auto`), or must call at least one of them (`required`)."""
    tools: list[dict[str, Any]]
    """Tools that the model may call, each given by its type and name."""


class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    """`ChatCompletionAllowedTools` as a dict, for arguments."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
