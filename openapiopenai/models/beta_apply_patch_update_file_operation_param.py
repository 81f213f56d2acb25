# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchUpdateFileOperationParam`: another name of `ApplyPatchUpdateFileOperationParam`."""

from openapiopenai.models.apply_patch_update_file_operation_param import (
    ApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
)

__all__ = ["BetaApplyPatchUpdateFileOperationParam"]
