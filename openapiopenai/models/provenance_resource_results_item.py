# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ProvenanceResourceResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.c2_pa_provenance_result import C2PAProvenanceResult
    from openapiopenai.models.synth_id_provenance_result import SynthIDProvenanceResult

__all__ = [
    "ProvenanceResourceResultsItem",
    "UnknownProvenanceResourceResultsItem",
]


if TYPE_CHECKING:

    class UnknownProvenanceResourceResultsItem(UnknownVariant):
        """Variant of `ProvenanceResourceResultsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ProvenanceResourceResultsItem: TypeAlias = (
        C2PAProvenanceResult | SynthIDProvenanceResult | UnknownProvenanceResourceResultsItem
    )
    """Result for one kind of provenance signal: C2PA or SynthID."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ProvenanceResourceResultsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ProvenanceResourceResultsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ProvenanceResourceResultsItem(OpenUnion):
        tag = "type"
        mapping = {
            "c2pa": "C2PAProvenanceResult",
            "synthid": "SynthIDProvenanceResult",
        }

    from_json = ProvenanceResourceResultsItem.from_json
    from_dict = ProvenanceResourceResultsItem.from_dict
    __getattr__ = ProvenanceResourceResultsItem.module_attribute
