"""Model `DragPoint`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DragPoint",
]


class DragPoint(BaseModel):
    """`DragPoint` of the API."""

    x: int
    y: int
