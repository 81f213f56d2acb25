# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionCallOutputItemParamOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.function_call_output_item_param_output_item import (
        FunctionCallOutputItemParamOutputItem,
        FunctionCallOutputItemParamOutputItemDict,
    )

__all__ = [
    "FunctionCallOutputItemParamOutput",
    "FunctionCallOutputItemParamOutputDict",
]


if TYPE_CHECKING:
    FunctionCallOutputItemParamOutput: TypeAlias = str | list[FunctionCallOutputItemParamOutputItem]
    """Output of a function call: text, or content parts such as text, images and files."""
    FunctionCallOutputItemParamOutputDict: TypeAlias = (
        str | Sequence[FunctionCallOutputItemParamOutputItemDict | FunctionCallOutputItemParamOutputItem]
    )
    """`FunctionCallOutputItemParamOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionCallOutputItemParamOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionCallOutputItemParamOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionCallOutputItemParamOutputDict = AS_GIVEN

    class FunctionCallOutputItemParamOutput(OpenUnion):
        values = "str | list[FunctionCallOutputItemParamOutputItem]"
        variants = ()

    from_json = FunctionCallOutputItemParamOutput.from_json
    from_dict = FunctionCallOutputItemParamOutput.from_dict
