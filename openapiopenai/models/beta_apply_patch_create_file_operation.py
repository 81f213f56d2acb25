# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchCreateFileOperation`: another name of `ApplyPatchCreateFileOperation`."""

from openapiopenai.models.apply_patch_create_file_operation import (
    ApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
)

__all__ = ["BetaApplyPatchCreateFileOperation"]
