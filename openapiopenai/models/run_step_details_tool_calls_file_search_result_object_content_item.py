"""Model `RunStepDetailsToolCallsFileSearchResultObjectContentItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
]


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(BaseModel):
    """A piece of what was found."""

    type: Literal["text"] | None = None
    """Which variant this is: always `text`."""
    text: str | None = None
    """Text of the file."""
