# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ResponseModalities`."""

from typing import Literal, TypeAlias

__all__ = [
    "ResponseModalities",
]

ResponseModalities: TypeAlias = list[Literal["text", "audio"] | str]
"""Output types of the model: text (the default), or text and audio with models that can speak, such as `gpt-4o-audio-preview`."""
