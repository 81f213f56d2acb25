# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EvalDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_custom_data_source_config import EvalCustomDataSourceConfig
    from openapiopenai.models.eval_logs_data_source_config import EvalLogsDataSourceConfig
    from openapiopenai.models.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig

__all__ = [
    "EvalDataSourceConfig",
    "UnknownEvalDataSourceConfig",
]


if TYPE_CHECKING:

    class UnknownEvalDataSourceConfig(UnknownVariant):
        """Variant of `EvalDataSourceConfig` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EvalDataSourceConfig: TypeAlias = (
        EvalCustomDataSourceConfig
        | EvalLogsDataSourceConfig
        | EvalStoredCompletionsDataSourceConfig
        | UnknownEvalDataSourceConfig
    )
    """Data source configuration of an evaluation, which sets the schema of its data."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EvalDataSourceConfig:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EvalDataSourceConfig:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class EvalDataSourceConfig(OpenUnion):
        tag = "type"
        mapping = {
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalLogsDataSourceConfig",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        }

    from_json = EvalDataSourceConfig.from_json
    from_dict = EvalDataSourceConfig.from_dict
    __getattr__ = EvalDataSourceConfig.module_attribute
