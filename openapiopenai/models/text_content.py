"""Model `TextContent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TextContent",
]


class TextContent(BaseModel):
    """A text content part."""

    type: Literal["text"] = "text"
    """Which variant this is: always `text`."""
    text: str
    """The text itself."""
