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
    """What the C2PA manifest of a file tells."""

    type: Literal["c2pa"] = "c2pa"
    """Which variant this is: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    """Whether a C2PA sign of OpenAI was found. `not_detected` does not rule out that OpenAI, or another company's model, made the file."""
    validation_state: C2PAValidationStateApi
    """How the check of the image's C2PA manifest came out."""
    issuer: str | None
    """Who issued the manifest, where it tells."""
    model: str | None
    """The model that made the content, where it tells."""
    generated_at: str | None
    """When the content was made, as an RFC 3339 time in UTC, where it tells."""
