# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ChatCompletionModalities`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ChatCompletionModalities",
]

ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"] | UnknownStr]
"""Output types to generate: `text`, which is the default, and `audio` with models that support it, such as `gpt-4o-audio-preview`."""
