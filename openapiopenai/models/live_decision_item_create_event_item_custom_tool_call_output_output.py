# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItemCustomToolCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_item import (
        LiveDecisionItemCreateEventItemCustomToolCallOutputItem,
        LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict,
    )

__all__ = [
    "LiveDecisionItemCreateEventItemCustomToolCallOutputOutput",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict",
]


if TYPE_CHECKING:
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutput: TypeAlias = (
        str | list[LiveDecisionItemCreateEventItemCustomToolCallOutputItem]
    )
    """Tool output: text, or a list of text and image parts."""
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict: TypeAlias = (
        str
        | Sequence[
            LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict
            | LiveDecisionItemCreateEventItemCustomToolCallOutputItem
        ]
    )
    """`LiveDecisionItemCreateEventItemCustomToolCallOutputOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemCustomToolCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemCustomToolCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict = AS_GIVEN

    class LiveDecisionItemCreateEventItemCustomToolCallOutputOutput(OpenUnion):
        values = "str | list[LiveDecisionItemCreateEventItemCustomToolCallOutputItem]"
        variants = ()

    from_json = LiveDecisionItemCreateEventItemCustomToolCallOutputOutput.from_json
    from_dict = LiveDecisionItemCreateEventItemCustomToolCallOutputOutput.from_dict
