# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaApplyPatchToolParam`: another name of `ApplyPatchToolParam`."""

from openapiopenai.models.apply_patch_tool_param import ApplyPatchToolParam as BetaApplyPatchToolParam

__all__ = ["BetaApplyPatchToolParam"]
