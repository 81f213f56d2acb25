# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TextContent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TextContent",
]


class TextContent(BaseModel):
    """A text content part."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: str
    """The text itself."""
