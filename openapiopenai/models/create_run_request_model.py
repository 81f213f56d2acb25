# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateRunRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.assistant_supported_models import AssistantSupportedModels

__all__ = [
    "CreateRunRequestModel",
    "CreateRunRequestModelDict",
]


if TYPE_CHECKING:
    CreateRunRequestModel: TypeAlias = str | AssistantSupportedModels
    """ID of the model to use for a run; defaults to the model of the assistant."""
    CreateRunRequestModelDict: TypeAlias = str | AssistantSupportedModels
    """`CreateRunRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateRunRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateRunRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateRunRequestModelDict = AS_GIVEN

    class CreateRunRequestModel(OpenUnion):
        values = "str | AssistantSupportedModels"
        variants = ()

    from_json = CreateRunRequestModel.from_json
    from_dict = CreateRunRequestModel.from_dict
