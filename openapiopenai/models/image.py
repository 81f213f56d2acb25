"""Model `Image`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "Image",
]


class Image(BaseModel):
    """`Image` of the API."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None
    b64_json_bytes = bytes_view("b64_json")
