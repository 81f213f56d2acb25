# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAssistantRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.assistant_supported_models import AssistantSupportedModels

__all__ = [
    "CreateAssistantRequestModel",
    "CreateAssistantRequestModelDict",
]


if TYPE_CHECKING:
    CreateAssistantRequestModel: TypeAlias = str | AssistantSupportedModels
    """ID of the model that the assistant uses."""
    CreateAssistantRequestModelDict: TypeAlias = str | AssistantSupportedModels
    """`CreateAssistantRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateAssistantRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAssistantRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAssistantRequestModelDict = AS_GIVEN

    class CreateAssistantRequestModel(OpenUnion):
        values = "str | AssistantSupportedModels"
        variants = ()

    from_json = CreateAssistantRequestModel.from_json
    from_dict = CreateAssistantRequestModel.from_dict
