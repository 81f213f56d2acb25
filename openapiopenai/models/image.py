# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Image`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "Image",
]


class Image(BaseModel):
    """A generated image: base64-encoded, or as a URL."""

    b64_json: str | None = None
    """The image, base64-encoded. Returned by default by GPT image models; by `dall-e-2` and `dall-e-3` only if `response_format` is `b64_json`."""
    url: str | None = None
    """URL of the image; only from `dall-e-2` and `dall-e-3`, where `response_format` is `url` (the default)."""
    revised_prompt: str | None = None
    """The revised prompt that the image was generated from; only from `dall-e-3`."""
    b64_json_bytes = bytes_view("b64_json")
