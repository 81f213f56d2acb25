# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam as ToolChoiceApplyPatch
from ..._models import BaseModel as BaseModel
__all__ = ["ToolChoiceApplyPatch", "BaseModel"]
