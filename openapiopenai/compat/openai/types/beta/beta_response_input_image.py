# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContent as BetaResponseInputImage
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
from .beta_image_detail import BetaImageDetail as BetaImageDetail
__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint", "BaseModel", "BetaImageDetail"]
