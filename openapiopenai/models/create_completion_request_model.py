# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateCompletionRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateCompletionRequestModel",
    "CreateCompletionRequestModelDict",
]


if TYPE_CHECKING:
    CreateCompletionRequestModel: TypeAlias = Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    """ID of a model that completes prompts."""
    CreateCompletionRequestModelDict: TypeAlias = str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    """`CreateCompletionRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateCompletionRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateCompletionRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateCompletionRequestModelDict = AS_GIVEN

    class CreateCompletionRequestModel(OpenUnion):
        values = 'Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str'
        variants = ()

    from_json = CreateCompletionRequestModel.from_json
    from_dict = CreateCompletionRequestModel.from_dict
