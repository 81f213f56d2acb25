# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemCustomToolCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output_item import (
        CreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
        CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemCustomToolCallOutputOutput",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemCustomToolCallOutputOutput: TypeAlias = (
        str | list[CreateDecisionRequestInputItemCustomToolCallOutputOutputItem]
    )
    """Output of a custom tool: text, or content parts."""
    CreateDecisionRequestInputItemCustomToolCallOutputOutputDict: TypeAlias = (
        str
        | Sequence[
            CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict
            | CreateDecisionRequestInputItemCustomToolCallOutputOutputItem
        ]
    )
    """`CreateDecisionRequestInputItemCustomToolCallOutputOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemCustomToolCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemCustomToolCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemCustomToolCallOutputOutputDict = AS_GIVEN

    class CreateDecisionRequestInputItemCustomToolCallOutputOutput(OpenUnion):
        values = "str | list[CreateDecisionRequestInputItemCustomToolCallOutputOutputItem]"
        variants = ()

    from_json = CreateDecisionRequestInputItemCustomToolCallOutputOutput.from_json
    from_dict = CreateDecisionRequestInputItemCustomToolCallOutputOutput.from_dict
