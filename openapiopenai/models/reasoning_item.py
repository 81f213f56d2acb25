# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ReasoningItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.reasoning_text_content import ReasoningTextContent, ReasoningTextContentDict
    from openapiopenai.models.summary_text_content import SummaryTextContent, SummaryTextContentDict

__all__ = [
    "ReasoningItem",
    "ReasoningItemDict",
]


class ReasoningItem(BaseModel):
    """Reasoning of the model while it generated a response. If you manage the context yourself, send these items back in `input` of later turns.

    Known as `ResponseReasoningItem`."""

    type: Literal["reasoning"] = "reasoning"
    """Type: always `reasoning`."""
    id: str
    """Its unique ID."""
    encrypted_content: str | None = None
    """Encrypted reasoning; send it back unchanged. Set by default on items that the API returns. When streaming, take it from `response.output_item.done`, as that of `response.output_item.added` may be incomplete."""
    summary: list[SummaryTextContent]
    """Summary of the reasoning, as content parts."""
    content: list[ReasoningTextContent] | None = None
    """Text of the reasoning, as content parts."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Status of the item; set on items that the API returns."""


class ReasoningItemDict(TypedDict, total=False):
    """`ReasoningItem` as a dict, for arguments."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Sequence[SummaryTextContentDict | SummaryTextContent]]
    content: Sequence[ReasoningTextContentDict | ReasoningTextContent]
    status: Literal["in_progress", "completed", "incomplete"] | str
