# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.apply_patch_tool_param import ApplyPatchToolParam as BetaApplyPatchTool
from ..._models import BaseModel as BaseModel
__all__ = ["BetaApplyPatchTool", "BaseModel"]
