# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DragPoint`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DragPoint",
]


class DragPoint(BaseModel):
    """A point on the screen, as x and y coordinates."""

    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""
