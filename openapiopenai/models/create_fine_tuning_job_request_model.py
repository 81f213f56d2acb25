# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateFineTuningJobRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateFineTuningJobRequestModel",
    "CreateFineTuningJobRequestModelDict",
]


if TYPE_CHECKING:
    CreateFineTuningJobRequestModel: TypeAlias = (
        Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    )
    """ID of a model that can be fine-tuned."""
    CreateFineTuningJobRequestModelDict: TypeAlias = (
        str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    )
    """`CreateFineTuningJobRequestModel` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateFineTuningJobRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateFineTuningJobRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateFineTuningJobRequestModelDict = AS_GIVEN

    class CreateFineTuningJobRequestModel(OpenUnion):
        values = 'Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str'
        variants = ()

    from_json = CreateFineTuningJobRequestModel.from_json
    from_dict = CreateFineTuningJobRequestModel.from_dict
