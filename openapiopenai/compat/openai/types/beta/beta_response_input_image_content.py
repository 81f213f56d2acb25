# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content_param_auto_param import InputImageContentParamAutoParam as BetaResponseInputImageContent
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
from .beta_image_detail import BetaImageDetail as BetaImageDetail
__all__ = ["BetaResponseInputImageContent", "PromptCacheBreakpoint", "BaseModel", "BetaImageDetail"]
