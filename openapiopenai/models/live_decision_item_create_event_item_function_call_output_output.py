# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItemFunctionCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output_item import (
        LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
        LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict,
    )

__all__ = [
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutput",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict",
]


if TYPE_CHECKING:
    LiveDecisionItemCreateEventItemFunctionCallOutputOutput: TypeAlias = (
        str | list[LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem]
    )
    """Output of the function: text, or a list of text and image parts."""
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict: TypeAlias = (
        str
        | Sequence[
            LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict
            | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem
        ]
    )
    """`LiveDecisionItemCreateEventItemFunctionCallOutputOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemFunctionCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemFunctionCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict = AS_GIVEN

    class LiveDecisionItemCreateEventItemFunctionCallOutputOutput(OpenUnion):
        values = "str | list[LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem]"
        variants = ()

    from_json = LiveDecisionItemCreateEventItemFunctionCallOutputOutput.from_json
    from_dict = LiveDecisionItemCreateEventItemFunctionCallOutputOutput.from_dict
