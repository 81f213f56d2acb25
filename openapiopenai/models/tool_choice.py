# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoice`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ToolChoice",
]


class ToolChoice(BaseModel):
    """A tool that the model is asked to use."""

    id: str
    """ID of the requested tool."""
