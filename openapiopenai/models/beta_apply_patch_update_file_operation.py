# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchUpdateFileOperation`: another name of `ApplyPatchUpdateFileOperation`."""

from openapiopenai.models.apply_patch_update_file_operation import (
    ApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
)

__all__ = ["BetaApplyPatchUpdateFileOperation"]
