# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModelIdsCompaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.model_ids_responses import ModelIdsResponses, ModelIdsResponsesDict

__all__ = [
    "ModelIdsCompaction",
    "ModelIdsCompactionDict",
]


if TYPE_CHECKING:
    ModelIdsCompaction: TypeAlias = ModelIdsResponses | str
    """ID of a model that compacts conversations, such as `gpt-5`."""
    ModelIdsCompactionDict: TypeAlias = ModelIdsResponsesDict | str
    """`ModelIdsCompaction` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModelIdsCompaction:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModelIdsCompaction:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ModelIdsCompactionDict = AS_GIVEN

    class ModelIdsCompaction(OpenUnion):
        values = "ModelIdsResponses | str"
        variants = ()

    from_json = ModelIdsCompaction.from_json
    from_dict = ModelIdsCompaction.from_dict
