"""Model `C2PAProvenanceResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.c2_pa_validation_state_api import C2PAValidationStateApi
    from openapiopenai.models.provenance_detection_result_api import ProvenanceDetectionResultApi

__all__ = [
    "C2PAProvenanceResult",
]


class C2PAProvenanceResult(BaseModel):
    """`C2PAProvenanceResult` of the API."""

    type: Literal["c2pa"] = "c2pa"
    """Which variant this is: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None
