# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.apply_patch_tool_param import ApplyPatchToolParam as BetaApplyPatchTool
__all__ = ["BetaApplyPatchTool"]
