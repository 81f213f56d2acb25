"""Model `ReasoningItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.reasoning_text_content import ReasoningTextContent, ReasoningTextContentDict
    from openapiopenai.models.summary_text_content import SummaryTextContent, SummaryTextContentDict

__all__ = [
    "ReasoningItem",
    "ReasoningItemDict",
]


class ReasoningItem(BaseModel):
    """What the model thought while it made a response. Where you keep the conversation yourself, send these items back in `input` of later turns."""

    type: Literal["reasoning"] = "reasoning"
    """Which variant this is: always `reasoning`."""
    id: str
    """Its id, by which other calls name it."""
    encrypted_content: str | None = None
    """Content that only the server can read; send it back as it is. Set by default on items that the API returns. When streaming, take it from `response.output_item.done`, as that of `response.output_item.added` may not be whole."""
    summary: list[SummaryTextContent]
    """Summary of the reasoning, in parts."""
    content: list[ReasoningTextContent] | None = None
    """Text of the reasoning, in parts."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is. Set on items that the API returns."""


class ReasoningItemDict(TypedDict, total=False):
    """`ReasoningItem` as a dict, for arguments."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[SummaryTextContentDict | SummaryTextContent]]
    content: Sequence[ReasoningTextContentDict | ReasoningTextContent]
    status: Literal["in_progress", "completed", "incomplete"] | str
