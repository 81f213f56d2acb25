# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ApplyPatchOperationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_create_file_operation_param import (
        ApplyPatchCreateFileOperationParam,
        ApplyPatchCreateFileOperationParamDict,
    )
    from openapiopenai.models.apply_patch_delete_file_operation_param import (
        ApplyPatchDeleteFileOperationParam,
        ApplyPatchDeleteFileOperationParamDict,
    )
    from openapiopenai.models.apply_patch_update_file_operation_param import (
        ApplyPatchUpdateFileOperationParam,
        ApplyPatchUpdateFileOperationParamDict,
    )

__all__ = [
    "ApplyPatchOperationParam",
    "ApplyPatchOperationParamDict",
    "UnknownApplyPatchOperationParam",
]


if TYPE_CHECKING:

    class UnknownApplyPatchOperationParam(UnknownVariant):
        """Variant of `ApplyPatchOperationParam` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ApplyPatchOperationParam: TypeAlias = (
        ApplyPatchCreateFileOperationParam
        | ApplyPatchDeleteFileOperationParam
        | ApplyPatchUpdateFileOperationParam
        | UnknownApplyPatchOperationParam
    )
    """An operation of the `apply_patch` tool: create, update, or delete a file."""
    ApplyPatchOperationParamDict: TypeAlias = (
        ApplyPatchCreateFileOperationParamDict
        | ApplyPatchDeleteFileOperationParamDict
        | ApplyPatchUpdateFileOperationParamDict
    )
    """`ApplyPatchOperationParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ApplyPatchOperationParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ApplyPatchOperationParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ApplyPatchOperationParamDict = AS_GIVEN

    class ApplyPatchOperationParam(OpenUnion):
        tag = "type"
        mapping = {
            "create_file": "ApplyPatchCreateFileOperationParam",
            "delete_file": "ApplyPatchDeleteFileOperationParam",
            "update_file": "ApplyPatchUpdateFileOperationParam",
        }

    from_json = ApplyPatchOperationParam.from_json
    from_dict = ApplyPatchOperationParam.from_dict
    __getattr__ = ApplyPatchOperationParam.module_attribute
