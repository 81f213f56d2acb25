# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchDeleteFileOperation`: another name of `ApplyPatchDeleteFileOperation`."""

from openapiopenai.models.apply_patch_delete_file_operation import (
    ApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
)

__all__ = ["BetaApplyPatchDeleteFileOperation"]
