# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionCallOutputItemResourceOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_item_resource_output_item import (
        FunctionCallOutputItemResourceOutputItem,
    )

__all__ = [
    "FunctionCallOutputItemResourceOutput",
]


if TYPE_CHECKING:
    FunctionCallOutputItemResourceOutput: TypeAlias = str | list[FunctionCallOutputItemResourceOutputItem]
    """Output of the function: text, or a list of text and image parts."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionCallOutputItemResourceOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionCallOutputItemResourceOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FunctionCallOutputItemResourceOutput(OpenUnion):
        values = "str | list[FunctionCallOutputItemResourceOutputItem]"
        variants = ()

    from_json = FunctionCallOutputItemResourceOutput.from_json
    from_dict = FunctionCallOutputItemResourceOutput.from_dict
