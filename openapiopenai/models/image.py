"""Model `Image`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "Image",
]


class Image(BaseModel):
    """An image, in base64 or as a URL."""

    b64_json: str | None = None
    """The image in base64. From GPT image models always; from others where `response_format` asks for it."""
    url: str | None = None
    """Where the image is. From `dall-e-2` and `dall-e-3` only, unless `response_format` asks for base64."""
    revised_prompt: str | None = None
    """The description as it was used, where the model has changed it; from `dall-e-3` only."""
    b64_json_bytes = bytes_view("b64_json")
