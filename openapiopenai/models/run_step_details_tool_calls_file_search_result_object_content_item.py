"""Model `RunStepDetailsToolCallsFileSearchResultObjectContentItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
]


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(BaseModel):
    """`RunStepDetailsToolCallsFileSearchResultObjectContentItem` of the API."""

    type: Literal["text"] | None = None
    text: str | None = None
