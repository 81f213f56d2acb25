# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalRequestDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_custom_data_source_config import (
        CreateEvalCustomDataSourceConfig,
        CreateEvalCustomDataSourceConfigDict,
    )
    from openapiopenai.models.create_eval_logs_data_source_config import (
        CreateEvalLogsDataSourceConfig,
        CreateEvalLogsDataSourceConfigDict,
    )
    from openapiopenai.models.create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig,
        CreateEvalStoredCompletionsDataSourceConfigDict,
    )

__all__ = [
    "CreateEvalRequestDataSourceConfig",
    "CreateEvalRequestDataSourceConfigDict",
    "UnknownCreateEvalRequestDataSourceConfig",
]


if TYPE_CHECKING:

    class UnknownCreateEvalRequestDataSourceConfig(UnknownVariant):
        """Variant of `CreateEvalRequestDataSourceConfig` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalRequestDataSourceConfig: TypeAlias = (
        CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig
        | UnknownCreateEvalRequestDataSourceConfig
    )
    """Data source configuration of an evaluation, which sets the schema of its data."""
    CreateEvalRequestDataSourceConfigDict: TypeAlias = (
        CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfigDict
    )
    """`CreateEvalRequestDataSourceConfig` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalRequestDataSourceConfig:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalRequestDataSourceConfig:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalRequestDataSourceConfigDict = AS_GIVEN

    class CreateEvalRequestDataSourceConfig(OpenUnion):
        tag = "type"
        mapping = {
            "custom": "CreateEvalCustomDataSourceConfig",
            "logs": "CreateEvalLogsDataSourceConfig",
            "stored_completions": "CreateEvalStoredCompletionsDataSourceConfig",
        }

    from_json = CreateEvalRequestDataSourceConfig.from_json
    from_dict = CreateEvalRequestDataSourceConfig.from_dict
    __getattr__ = CreateEvalRequestDataSourceConfig.module_attribute
