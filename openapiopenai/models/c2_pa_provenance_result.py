# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `C2PAProvenanceResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.c2_pa_validation_state_api import C2PAValidationStateApi
    from openapiopenai.models.provenance_detection_result_api import ProvenanceDetectionResultApi

__all__ = [
    "C2PAProvenanceResult",
]


class C2PAProvenanceResult(BaseModel):
    """What the C2PA manifest of a file says about its provenance."""

    type: Literal["c2pa"] = "c2pa"
    """Type: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    """Whether a supported C2PA signal of OpenAI was found. `not_detected` does not rule out AI-generated content: the metadata may have been removed, the model may predate such signals, or another company's model may have made the file."""
    validation_state: C2PAValidationStateApi
    """Validation status of the image's C2PA manifest."""
    issuer: str | None = FROM_SERVER
    """Issuer of the manifest, if available."""
    model: str | None = FROM_SERVER
    """OpenAI model that generated the content according to the signal, if available."""
    generated_at: str | None = FROM_SERVER
    """When the content was generated according to the signal, as an RFC 3339 time in UTC, if available."""
