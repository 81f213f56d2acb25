# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModifyAssistantRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.assistant_supported_models import AssistantSupportedModels

__all__ = [
    "ModifyAssistantRequestModel",
    "ModifyAssistantRequestModelDict",
]


if TYPE_CHECKING:
    ModifyAssistantRequestModel: TypeAlias = str | AssistantSupportedModels
    """ID of the model that the assistant uses."""
    ModifyAssistantRequestModelDict: TypeAlias = str | AssistantSupportedModels
    """`ModifyAssistantRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModifyAssistantRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModifyAssistantRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ModifyAssistantRequestModelDict = AS_GIVEN

    class ModifyAssistantRequestModel(OpenUnion):
        values = "str | AssistantSupportedModels"
        variants = ()

    from_json = ModifyAssistantRequestModel.from_json
    from_dict = ModifyAssistantRequestModel.from_dict
