# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProvenanceResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.provenance_check_object import ProvenanceCheckObject
    from openapiopenai.models.provenance_resource_results_item import ProvenanceResourceResultsItem

__all__ = [
    "ProvenanceResource",
]


class ProvenanceResource(BaseModel):
    """Results of a provenance check, which tells where the content of a file comes from.

    Known as `ContentProvenanceCheck`."""

    object: ProvenanceCheckObject
    """Kind of object."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    results: list[ProvenanceResourceResultsItem]
    """Results for each kind of provenance signal: C2PA and SynthID for images, SynthID for audio."""
    created_at_datetime = datetime_view("created_at")
