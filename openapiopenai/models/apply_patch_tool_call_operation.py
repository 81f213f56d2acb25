# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ApplyPatchToolCallOperation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from openapiopenai.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from openapiopenai.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation

__all__ = [
    "ApplyPatchToolCallOperation",
    "UnknownApplyPatchToolCallOperation",
]


if TYPE_CHECKING:

    class UnknownApplyPatchToolCallOperation(UnknownVariant):
        """Variant of `ApplyPatchToolCallOperation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ApplyPatchToolCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation
        | ApplyPatchDeleteFileOperation
        | ApplyPatchUpdateFileOperation
        | UnknownApplyPatchToolCallOperation
    )
    """An operation of the `apply_patch` tool: create, update, or delete a file."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ApplyPatchToolCallOperation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ApplyPatchToolCallOperation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ApplyPatchToolCallOperation(OpenUnion):
        tag = "type"
        mapping = {
            "create_file": "ApplyPatchCreateFileOperation",
            "delete_file": "ApplyPatchDeleteFileOperation",
            "update_file": "ApplyPatchUpdateFileOperation",
        }

    from_json = ApplyPatchToolCallOperation.from_json
    from_dict = ApplyPatchToolCallOperation.from_dict
    __getattr__ = ApplyPatchToolCallOperation.module_attribute
