# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchDeleteFileOperationParam`: another name of `ApplyPatchDeleteFileOperationParam`."""

from openapiopenai.models.apply_patch_delete_file_operation_param import (
    ApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
)

__all__ = ["BetaApplyPatchDeleteFileOperationParam"]
