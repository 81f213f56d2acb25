"""Model `ResourceOpenAIHostedFileHostedTemplateFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
]


class ResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    """A file whose content was given in place, and is kept secret."""

    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""
    path: str
    """Where it is in the environment, as an absolute path."""
    size_bytes: int
    """Size in bytes."""
