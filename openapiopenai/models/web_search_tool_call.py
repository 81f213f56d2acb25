# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.web_search_tool_call_action import WebSearchToolCallAction, WebSearchToolCallActionDict

__all__ = [
    "WebSearchToolCall",
    "WebSearchToolCallDict",
]


class WebSearchToolCall(BaseModel):
    """A call of the web search tool.

    Known as `ResponseFunctionWebSearch`."""

    id: str
    """Its unique ID."""
    type: Literal["web_search_call"] = "web_search_call"
    """Type: always `web_search_call`."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"] | UnknownStr
    """Status of the search."""
    action: WebSearchToolCallAction | None = None
    """Action of the model: a search, opening a page, or finding text within one."""


class WebSearchToolCallDict(TypedDict, total=False):
    """`WebSearchToolCall` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str]
    action: WebSearchToolCallActionDict | WebSearchToolCallAction
