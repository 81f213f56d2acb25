# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_item import InputItem, InputItemDict

__all__ = [
    "InputParam",
    "InputParamDict",
]


if TYPE_CHECKING:
    InputParam: TypeAlias = str | list[InputItem]
    """Input to the model: text, or items such as messages with text, images and files."""
    InputParamDict: TypeAlias = str | Sequence[InputItemDict | InputItem]
    """`InputParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputParamDict = AS_GIVEN

    class InputParam(OpenUnion):
        values = "str | list[InputItem]"
        variants = ()

    from_json = InputParam.from_json
    from_dict = InputParam.from_dict
