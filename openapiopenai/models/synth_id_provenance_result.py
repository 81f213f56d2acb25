"""Model `SynthIDProvenanceResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.provenance_detection_result_api import ProvenanceDetectionResultApi

__all__ = [
    "SynthIDProvenanceResult",
]


class SynthIDProvenanceResult(BaseModel):
    """`SynthIDProvenanceResult` of the API."""

    type: Literal["synthid"] = "synthid"
    """Which variant this is: always `synthid`."""
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None
