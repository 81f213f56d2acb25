# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFileSearchResultObjectContentItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
]


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(BaseModel):
    """A part of the content of a file search result."""

    type: Literal["text"] | None = None
    """Type: always `text`."""
    text: str | None = None
    """Text content of the file."""
