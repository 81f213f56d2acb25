# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCreateFileOperationParam`: another name of `ApplyPatchCreateFileOperationParam`."""

from openapiopenai.models.apply_patch_create_file_operation_param import (
    ApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
)

__all__ = ["BetaApplyPatchCreateFileOperationParam"]
