# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam as BetaToolChoiceApplyPatch
from ..._models import BaseModel as BaseModel
__all__ = ["BetaToolChoiceApplyPatch", "BaseModel"]
