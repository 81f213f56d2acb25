"""Union `ProvenanceResourceResultsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.c2_pa_provenance_result import C2PAProvenanceResult
    from openapiopenai.models.synth_id_provenance_result import SynthIDProvenanceResult

__all__ = [
    "ProvenanceResourceResultsItem",
    "UnknownProvenanceResourceResultsItem",
]


class UnknownProvenanceResourceResultsItem(UnknownVariant):
    """A `ProvenanceResourceResultsItem` whose `type` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        type: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    ProvenanceResourceResultsItem: TypeAlias = (
        C2PAProvenanceResult | SynthIDProvenanceResult | UnknownProvenanceResourceResultsItem
    )
    """One of several kinds of value."""

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
        unknown = UnknownProvenanceResourceResultsItem

    from_json = ProvenanceResourceResultsItem.from_json
    from_dict = ProvenanceResourceResultsItem.from_dict
