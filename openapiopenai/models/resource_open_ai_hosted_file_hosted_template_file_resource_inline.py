# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResourceOpenAIHostedFileHostedTemplateFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
]


class ResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    """A file whose content was given inline; the content is not returned."""

    type: Literal["inline"] = "inline"
    """Type: always `inline`."""
    path: str
    """Absolute path of the file inside the environment."""
    size_bytes: int
    """Size of the decoded content in bytes."""
