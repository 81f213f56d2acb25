"""`BetaApplyPatchToolParam`: another name of `ApplyPatchToolParam`."""

from openapiopenai.models.apply_patch_tool_param import ApplyPatchToolParam as BetaApplyPatchToolParam

__all__ = ["BetaApplyPatchToolParam"]
