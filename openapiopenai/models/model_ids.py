# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModelIds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.model_ids_responses import ModelIdsResponses
    from openapiopenai.models.model_ids_shared import ModelIdsShared

__all__ = [
    "ModelIds",
]


if TYPE_CHECKING:
    ModelIds: TypeAlias = ModelIdsShared | ModelIdsResponses
    """ID of a model."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModelIds:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModelIds:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ModelIds(OpenUnion):
        values = "ModelIdsShared | ModelIdsResponses"
        variants = ()

    from_json = ModelIds.from_json
    from_dict = ModelIds.from_dict
