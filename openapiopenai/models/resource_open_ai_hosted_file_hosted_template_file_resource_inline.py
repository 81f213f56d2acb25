"""Model `ResourceOpenAIHostedFileHostedTemplateFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
]


class ResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    """`ResourceOpenAIHostedFileHostedTemplateFileResourceInline` of the API."""

    path: str
    size_bytes: int
    """Size in bytes."""
    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""
