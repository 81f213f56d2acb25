# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `TranscriptionInclude`."""

from typing import Literal, TypeAlias

__all__ = [
    "TranscriptionInclude",
]

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""Additional data of a transcription: `logprobs` adds the log probabilities of the tokens."""
