# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ProvenanceDetectionResultApi`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ProvenanceDetectionResultApi",
]

ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"] | UnknownStr
"""Whether a provenance signal was detected."""
