# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemFunctionCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input_item_function_call_output_output_item import (
        CreateDecisionRequestInputItemFunctionCallOutputOutputItem,
        CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemFunctionCallOutputOutput",
    "CreateDecisionRequestInputItemFunctionCallOutputOutputDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemFunctionCallOutputOutput: TypeAlias = (
        str | list[CreateDecisionRequestInputItemFunctionCallOutputOutputItem]
    )
    """Output of a function: text, or content parts."""
    CreateDecisionRequestInputItemFunctionCallOutputOutputDict: TypeAlias = (
        str
        | Sequence[
            CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict
            | CreateDecisionRequestInputItemFunctionCallOutputOutputItem
        ]
    )
    """`CreateDecisionRequestInputItemFunctionCallOutputOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemFunctionCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemFunctionCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemFunctionCallOutputOutputDict = AS_GIVEN

    class CreateDecisionRequestInputItemFunctionCallOutputOutput(OpenUnion):
        values = "str | list[CreateDecisionRequestInputItemFunctionCallOutputOutputItem]"
        variants = ()

    from_json = CreateDecisionRequestInputItemFunctionCallOutputOutput.from_json
    from_dict = CreateDecisionRequestInputItemFunctionCallOutputOutput.from_dict
